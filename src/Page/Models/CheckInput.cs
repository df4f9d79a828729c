namespace Gateway.Page.Models;

/// <summary>A file that somebody gave to be checked: it lies in memory and nowhere else.</summary>
/// <param name="Name">What it was called, without a folder.</param>
internal sealed record CheckInput(string Name, byte[] Content);

/// <summary>Looks at files that are in memory, and says in the reader's language what is to be mended.</summary>
/// <param name="municipality">The code of their publisher, for files that do not tell; null = nobody says.</param>
internal delegate Task<CheckModel> CheckFiles(
    IReadOnlyList<CheckInput> files, string? municipality, Language language, CancellationToken cancellation);

/// <summary>Why files were not checked.</summary>
public enum CheckProblem
{
    /// <summary>Nothing was chosen.</summary>
    NoFile,

    /// <summary>More bytes than are taken.</summary>
    TooLarge,

    /// <summary>More files than are taken.</summary>
    TooMany,

    /// <summary>What should be the code of the publisher is none.</summary>
    CodeUnknown,

    /// <summary>The form broke off on its way, or is none.</summary>
    Unreadable,

    /// <summary>Others are being served just now.</summary>
    Busy,

    /// <summary>It took longer than a check may.</summary>
    TooLong,

    /// <summary>The form stood on a page of somebody else.</summary>
    Foreign,

    /// <summary>This gateway checks no files for whoever asks.</summary>
    Off,
}

/// <summary>What a check in the browser may be.</summary>
/// <param name="Megabytes">The most that files may have together.</param>
/// <param name="Seconds">How long it may take.</param>
public sealed record CheckBounds(int Megabytes, int Files, int Seconds);
