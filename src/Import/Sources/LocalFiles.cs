using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Import.Inputs;

namespace Gateway.Import.Sources;

/// <summary>The files of a source on this machine, and a stamp that changes when one of them does.</summary>
/// <param name="Paths">Full paths.</param>
/// <param name="LeftOut">The files beside them that hold no table.</param>
/// <param name="Stamp">A hash of their names, sizes and modification times.</param>
/// <param name="Newest">The latest of their modification times.</param>
internal sealed record LocalFiles(IReadOnlyList<string> Paths, IReadOnlyList<string> LeftOut, string Stamp, DateTimeOffset Newest)
{
    /// <summary>Finds the files; null when there are none.</summary>
    public static LocalFiles? Find(string path)
    {
        if (!ImportFiles.IsThere(path))
        {
            return null;
        }

        var paths = ImportFiles.Of([path]);
        var files = paths.SelectMany(FileSet.Of).Select(file => new FileInfo(file)).ToList();
        var text = string.Join('\n', files.Select(f => string.Create(CultureInfo.InvariantCulture,
            $"{f.FullName}|{(f.Exists ? f.Length : -1)}|{f.LastWriteTimeUtc.Ticks}")));
        return new LocalFiles(
            [.. paths.Select(Path.GetFullPath)],
            [.. ImportFiles.LeftOut([path]).Select(left => Path.GetFileName(left))],
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            files.Count == 0 ? DateTimeOffset.MinValue : files.Max(f => new DateTimeOffset(f.LastWriteTimeUtc)));
    }

    /// <summary>Whether the path can stand for several files, which are then distinguished by name.</summary>
    public static bool CanBeSeveral(string path) =>
        Directory.Exists(path) || (!File.Exists(path) && path.Contains('*', StringComparison.Ordinal));
}
