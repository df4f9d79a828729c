namespace Gateway.Page.Models;

/// <summary>The content of the page on which a reader reports an error in a row.</summary>
public sealed record ReportSheet
{
    public ReportKind? Kind { get; init; }

    public string Text { get; init; } = "";

    public ReportProblem? Problem { get; init; }

    /// <summary>The number of the report that was just taken.</summary>
    public string? TakenNumber { get; init; }
}

/// <summary>What is wrong in a row.</summary>
public enum ReportKind
{
    /// <summary>It no longer exists.</summary>
    Gone,

    /// <summary>It is somewhere else.</summary>
    Place,

    /// <summary>Days, hours or fees are different.</summary>
    Hours,

    /// <summary>Something else it states.</summary>
    Contents,

    Other,
}

/// <summary>Why a report was not taken.</summary>
public enum ReportProblem
{
    /// <summary>The form was submitted from a page of another host.</summary>
    CrossOrigin,

    Unreadable,

    NoKind,

    NoText,

    TooLong,

    /// <summary>Something in the text looks like an email address or a phone number.</summary>
    Personal,

    /// <summary>This reader has already sent too many.</summary>
    TooMany,

    /// <summary>It cannot be stored at the moment.</summary>
    Unavailable,
}

/// <summary>A publisher's answer to a report of a row.</summary>
public sealed record AnswerLine(ReportKind Kind, string Answer, DateOnly Day);

/// <summary>What the page of a row says about reports of it.</summary>
/// <param name="Path">Where to report.</param>
public sealed record RowTalk(string Path, IReadOnlyList<AnswerLine> Answers);

/// <summary>A report as its publisher sees it.</summary>
/// <param name="Path">The path of the row's page.</param>
public sealed record ReportLine(string Id, string Path, string? Name, string DatasetTitle, ReportKind Kind, string Text, DateTimeOffset At)
{
    /// <summary>The row as it was published then: column and cell.</summary>
    public IReadOnlyList<string[]> Original { get; init; } = [];

    public bool IsClosed { get; init; }

    public string? Answer { get; init; }
}

/// <summary>A page of the publisher's list.</summary>
/// <param name="IsClosed">Whether it lists the closed reports.</param>
public sealed record ReportList(bool IsClosed, long Open, long Closed, int Page, int Pages, IReadOnlyList<ReportLine> Lines);
