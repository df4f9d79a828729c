using System.Globalization;

namespace Gateway.Cli.Settings;

/// <summary>Fingerprints files, to detect whether they changed since the last look.</summary>
internal static class FileStamp
{
    /// <param name="path">A file, or a folder whose files with this ending count.</param>
    /// <param name="ending">The ending of the files in a folder.</param>
    public static string Of(string path, string ending = "")
    {
        try
        {
            return Directory.Exists(path)
                ? string.Join('\n', Directory.EnumerateFiles(path, "*" + ending).Order(StringComparer.Ordinal).Select(OfFile))
                : OfFile(path);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string OfFile(string path)
    {
        var named = new FileInfo(path);
        var file = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
        var (written, created) = (file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks);
        return file.Exists
            ? string.Create(CultureInfo.InvariantCulture, $"{path} {file.FullName} {file.Length} {written} {created}")
            : "";
    }
}

/// <summary>Detects that a file or folder has changed, once it is stable: one being written is left alone.</summary>
/// <param name="path">A file, or a folder whose files with this ending count.</param>
/// <param name="ending">The ending of the files in a folder.</param>
/// <param name="before">Its stamp before it was read; null = it is read after this object is created, so that no change is missed.</param>
internal sealed class Change(string path, string ending = "", string? before = null)
{
    private string known = before ?? FileStamp.Of(path, ending);
    private string last = "";

    /// <summary>Whether it changed since this last returned true.</summary>
    public bool HasChanged()
    {
        var now = FileStamp.Of(path, ending);
        var isAtRest = now == last;
        last = now;
        if (now == known || now.Length == 0 || !isAtRest)
        {
            return false;
        }

        known = now;
        return true;
    }
}
