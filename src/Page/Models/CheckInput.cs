namespace Gateway.Page.Models;

/// <summary>A file submitted for checking: it is held in memory and nowhere else.</summary>
/// <param name="Name">Its name, without a folder.</param>
internal sealed record CheckInput(string Name, byte[] Content);

/// <summary>Checks files in memory, and says in the reader's language what is to be fixed.</summary>
/// <param name="municipality">The code of their publisher, for files that do not state it; null = unknown.</param>
internal delegate Task<CheckModel> CheckFiles(
    IReadOnlyList<CheckInput> files, string? municipality, Language language, CancellationToken cancellation);

/// <summary>Why files were not checked.</summary>
public enum CheckProblem
{
    /// <summary>Nothing was chosen.</summary>
    NoFile,

    /// <summary>More bytes than allowed.</summary>
    TooLarge,

    /// <summary>More files than allowed.</summary>
    TooMany,

    /// <summary>The publisher's code is not a valid code.</summary>
    CodeUnknown,

    /// <summary>The answer was asked for in a form that there is not.</summary>
    FormUnknown,

    /// <summary>The form was cut off in transit, or is not a form.</summary>
    Unreadable,

    /// <summary>Others are being served at the moment.</summary>
    Busy,

    /// <summary>It took longer than a check may.</summary>
    TooLong,

    /// <summary>The form was submitted from a page of another site.</summary>
    CrossOrigin,

    /// <summary>This gateway does not check files for the public.</summary>
    Off,
}

/// <summary>The limits on a check in the browser.</summary>
/// <param name="Megabytes">The largest total size of the files.</param>
/// <param name="Seconds">The longest it may take.</param>
public sealed record CheckBounds(int Megabytes, int Files, int Seconds);
