using Gateway.Import.Findings;

namespace Gateway.Import.Download;

/// <summary>What came of asking a web address: a file, the word that nothing changed, or why there is neither.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>The whole file; whoever asked disposes it.</summary>
    public sealed record Whole(DownloadedFile File) : Fetched;

    /// <summary>It is the version that was known already.</summary>
    public sealed record NotModified : Fetched;

    /// <param name="IsPassing">It may be well in a moment; worth another try.</param>
    /// <param name="RetryAfter">When the server wants to be asked again.</param>
    /// <param name="Body">The start of the server's words, where it answered in JSON.</param>
    public sealed record Refused(FileFailure Failure, bool IsPassing = false, TimeSpan? RetryAfter = null, string? Body = null) : Fetched
    {
        /// <summary>The status that the server answered; null when there was no answer, or something else was the matter with it.</summary>
        public int? Status { get; init; }
    }
}

/// <summary>A version of a file, as its server names it.</summary>
internal sealed record KnownVersion(string? ETag, string? LastModified)
{
    /// <summary>Whether a server can be asked about it.</summary>
    public bool IsNamed => ETag is not null || LastModified is not null;
}

/// <summary>A file that was downloaded; it goes with its owner.</summary>
/// <param name="Path">Where it lies, under a name of no meaning.</param>
/// <param name="Name">What it is called where it came from.</param>
/// <param name="Sha256">In hex.</param>
/// <param name="Length">In bytes.</param>
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
            // Somebody tidied the folder away.
        }
    }
}
