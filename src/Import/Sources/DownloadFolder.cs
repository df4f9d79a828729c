namespace Gateway.Import.Sources;

/// <summary>A private folder for downloads that goes with its owner; what killed programs left behind goes after a day.</summary>
internal sealed class DownloadFolder : IDisposable
{
    private const string Prefix = "gateway-download-";

    private static readonly TimeSpan Oldest = TimeSpan.FromDays(1);

    private readonly Lazy<string> path = new(Create);

    /// <summary>A name for a new file.</summary>
    public string NewFile() => Path.Combine(path.Value, Path.GetRandomFileName());

    public void Dispose()
    {
        if (path.IsValueCreated)
        {
            TryDelete(path.Value);
        }
    }

    private static string Create()
    {
        foreach (var left in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*").Where(f => Directory.GetLastWriteTimeUtc(f) < DateTime.UtcNow - Oldest))
        {
            TryDelete(left);
        }

        return Directory.CreateTempSubdirectory(Prefix).FullName;
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
