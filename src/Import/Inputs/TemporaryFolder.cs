namespace Gateway.Import.Inputs;

/// <summary>A private folder that is deleted with its owner; folders left behind by killed programs are deleted after a day.</summary>
/// <param name="root">Where it is created, when the first file is requested.</param>
/// <param name="purpose">What it holds; folders left behind are recognized by this.</param>
internal sealed class TemporaryFolder(string root, string purpose) : IDisposable
{
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private readonly string prefix = $"gateway-{purpose}-";
    private string? path;

    /// <summary>Returns a name for a new file. The folder is recreated if it was cleaned up: a server runs for months.</summary>
    /// <exception cref="IOException">No folder can be created there.</exception>
    /// <exception cref="UnauthorizedAccessException">Access denied when creating the folder.</exception>
    public string NewFile()
    {
        lock (gate)
        {
            path = Directory.Exists(path) ? path : Create();
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

    private string Create()
    {
        foreach (var left in Directory.EnumerateDirectories(root, prefix + "*")
            .Where(f => Directory.GetLastWriteTimeUtc(f) < DateTime.UtcNow - Oldest))
        {
            TryDelete(left);
        }

        var folder = Path.Combine(root, prefix + Path.GetRandomFileName());
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
            // Another program is deleting it, or it belongs to another user.
        }
    }
}
