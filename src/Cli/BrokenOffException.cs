using Gateway.Import;

namespace Gateway.Cli;

/// <summary>An import that ended before its last file. What was imported until then stays, and is reported to the caller.</summary>
/// <param name="files">What became of the files imported before.</param>
/// <param name="cause">What ended it.</param>
internal sealed class BrokenOffException(IReadOnlyList<FileReport> files, Exception cause) : Exception(cause.Message, cause)
{
    public IReadOnlyList<FileReport> Files => files;

    public Exception Cause => InnerException!;
}
