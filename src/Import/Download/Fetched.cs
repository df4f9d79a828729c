using Gateway.Import.Findings;

namespace Gateway.Import.Download;

/// <summary>The result of requesting a web address: a file, a statement that nothing changed, or why there is neither.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>The whole file; the caller disposes it.</summary>
    public sealed record Whole(DownloadedFile File) : Fetched;

    /// <summary>It is the version already known.</summary>
    public sealed record NotModified : Fetched;

    /// <param name="IsPassing">Whether the failure may be transient, so that a retry is worthwhile.</param>
    /// <param name="RetryAfter">How long the server asks to wait.</param>
    /// <param name="Body">The start of the response body, where it is JSON.</param>
    public sealed record Refused(FileFailure Failure, bool IsPassing = false, TimeSpan? RetryAfter = null, string? Body = null) : Fetched
    {
        /// <summary>The status of the response; null when there was none, or the failure has another cause.</summary>
        public int? Status { get; init; }
    }
}

/// <summary>A version of a file, as its server identifies it.</summary>
internal sealed record KnownVersion(string? ETag, string? LastModified)
{
    /// <summary>Whether a server can be asked about it.</summary>
    public bool IsNamed => ETag is not null || LastModified is not null;
}

/// <summary>A downloaded file, deleted with its owner.</summary>
/// <param name="Path">Where it is, under a meaningless name.</param>
/// <param name="Name">Its name at the source.</param>
/// <param name="Sha256">The hash, in hex.</param>
/// <param name="Length">The length, in bytes.</param>
internal sealed record DownloadedFile(string Path, string Name, string Sha256, long Length, KnownVersion Version) : IDisposable
{
    public void Dispose()
    {
        try
        {
            File.Delete(Path);
        }
        catch (DirectoryNotFoundException)
        {
            // Somebody cleaned up the folder.
        }
    }
}
