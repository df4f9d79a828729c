namespace Gateway.Import.Download;

/// <summary>A private folder for downloads that goes with its owner; what killed programs left behind goes after a day.</summary>
/// <param name="root">Where it is made.</param>
internal sealed class DownloadFolder(string root) : IDisposable
{
    private const string Prefix = "gateway-download-";

    private static readonly TimeSpan Oldest = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private string? path;

    /// <summary>A name for a new file. The folder is made anew when somebody tidied it away: a server runs for months.</summary>
    public string NewFile()
    {
        lock (gate)
        {
            path = Directory.Exists(path) ? path : Create(root);
            return Path.Combine(path, Path.GetRandomFileName());
        }
    }

    public void Dispose()
    {
        if (path is not null)
        {
            TryDelete(path);
        }
    }

    private static string Create(string root)
    {
        foreach (var left in Directory.EnumerateDirectories(root, Prefix + "*")
            .Where(f => Directory.GetLastWriteTimeUtc(f) < DateTime.UtcNow - Oldest))
        {
            TryDelete(left);
        }

        var folder = Path.Combine(root, Prefix + Path.GetRandomFileName());
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder).FullName
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another program is deleting it, or it is another person's.
        }
    }
}
