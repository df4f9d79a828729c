using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Page;

/// <summary>The style and the small script of the pages. Their names hold a hash of the content, so browsers cache them for good.</summary>
internal static class SiteFiles
{
    /// <summary>The path under which they are served.</summary>
    public const string Path = "/assets/";

    /// <summary>One style sheet for all pages, in this order: later parts take precedence.</summary>
    public static SiteFile Style { get; } = Read("page", "css", "text/css; charset=utf-8",
    [
        "page",
        "check",
        "desk",
        "map",
        "lists",
        "row",
        "search",
        "front",
        "charts",
        "daily",
        "talk",
        "insight",
    ]);

    /// <summary>Conveniences such as copying to the clipboard; without it the pages lack nothing else.</summary>
    public static SiteFile Script { get; } = Read("page", "js", "text/javascript; charset=utf-8",
    [
        "page",
        "desk",
        "lists",
        "suggest",
        "map",
    ]);

    /// <summary>The interactive map, only for pages with a map; null in a program built without Leaflet.</summary>
    public static MapFiles? Map { get; } = MapFiles.Find();

    public static SiteFile Icon { get; } = Read("icon", "svg", "image/svg+xml", ["icon"]);

    public static SiteFile? Find(string name) =>
        new[] { Style, Script, Icon, Map?.Script, Map?.Style }.FirstOrDefault(file => file?.Name == name);

    /// <summary>Returns a text embedded in the program beside the style.</summary>
    public static string Text(string name) =>
        FindText(name) ?? throw new InvalidOperationException($"The program is missing its {name}.");

    /// <summary>The same; null when the program was built without it.</summary>
    public static string? FindText(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    /// <param name="parts">The files it is assembled from, in this order.</param>
    private static SiteFile Read(string name, string extension, string type, string[] parts) =>
        SiteFile.Of(name, extension, type, string.Concat(parts.Select(part => Text($"{part}.{extension}"))));
}

/// <summary>A file that a page refers to.</summary>
internal sealed record SiteFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    public string Path => SiteFiles.Path + Name;

    public static SiteFile Of(string name, string extension, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SiteFile($"{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.{extension}", type, bytes);
    }
}
