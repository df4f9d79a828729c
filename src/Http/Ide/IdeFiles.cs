using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.StaticFiles;

namespace Gateway.Http.Ide;

/// <summary>
/// The files of Banana Cake Pop, beside the program. Only files listed here can be requested, so no path leads out of the folder.
/// </summary>
internal sealed class IdeFiles
{
    public const string Page = "index.html";

    public const string Worker = "service-worker.js";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly FrozenDictionary<string, IdeFile> files;

    private IdeFiles(IEnumerable<IdeFile> files) => this.files = files.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>No files: for a gateway built without the page.</summary>
    public static IdeFiles None { get; } = new([]);

    public IEnumerable<string> Names => files.Keys;

    /// <param name="folder">Where the build puts them; it need not exist.</param>
    public static IdeFiles In(string folder) => Directory.Exists(folder)
        ? new(new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Read(folder, file)))
        : None;

    /// <param name="name">Relative, with slashes: <c>static/js/main.js</c>.</param>
    public IdeFile? Find(string name) => files.GetValueOrDefault(name);

    private static IdeFile Read(string folder, FileInfo file)
    {
        var name = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}\"");
        return new IdeFile(name, file.FullName, file.Length, TypeOf(name), tag);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        // Without a charset the encoding of text would be guessed.
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        "" or ".txt" => "text/plain; charset=utf-8",
        _ => Types.TryGetContentType(name, out var type) ? type : "application/octet-stream",
    };
}

/// <summary>One of these files.</summary>
/// <param name="Name">Relative, with slashes.</param>
/// <param name="Path">Where it is on disk.</param>
/// <param name="Tag">Its entity tag.</param>
internal sealed record IdeFile(string Name, string Path, long Length, string ContentType, string Tag)
{
    /// <summary>Whether its name holds a hash of its content: a cache never needs to revalidate it.</summary>
    public bool IsHashed => Name.StartsWith("static/", StringComparison.Ordinal);
}
