namespace Gateway.Page.Models;

/// <summary>What stands on the page on which a reader reports what is wrong in a row.</summary>
public sealed record ReportSheet
{
    public ReportSort? Sort { get; init; }

    public string Text { get; init; } = "";

    public ReportProblem? Problem { get; init; }

    /// <summary>The number of the report that was taken now.</summary>
    public string? Taken { get; init; }
}

/// <summary>What is wrong in a row.</summary>
public enum ReportSort
{
    /// <summary>It is not there any more.</summary>
    Gone,

    /// <summary>It is somewhere else.</summary>
    Place,

    /// <summary>Days, hours or fees are others.</summary>
    Hours,

    /// <summary>Something else that it says.</summary>
    Contents,

    Other,
}

/// <summary>Why a report was not taken.</summary>
public enum ReportProblem
{
    /// <summary>The form stood on a page of another host.</summary>
    Foreign,

    Unreadable,

    NoSort,

    NoText,

    TooLong,

    /// <summary>Something in it looks like an address of mail or a telephone number.</summary>
    Personal,

    /// <summary>This reader sent many already.</summary>
    TooMany,

    /// <summary>It cannot be kept at this moment.</summary>
    Away,
}

/// <summary>What a publisher answered to a report of a row.</summary>
public sealed record AnswerLine(ReportSort Sort, string Answer, DateOnly Day);

/// <summary>What is said on the page of a row about reports of it.</summary>
/// <param name="Path">Where one reports.</param>
public sealed record RowTalk(string Path, IReadOnlyList<AnswerLine> Answers);

/// <summary>A report as its publisher sees it.</summary>
/// <param name="Path">Where the page of the row stands.</param>
public sealed record ReportLine(string Id, string Path, string? Name, string DatasetTitle, ReportSort Sort, string Text, DateTimeOffset At)
{
    /// <summary>The row as it was published then: column and cell.</summary>
    public IReadOnlyList<string[]> Original { get; init; } = [];

    public bool IsClosed { get; init; }

    public string? Answer { get; init; }
}

/// <summary>A page of the publisher's list.</summary>
/// <param name="IsClosed">Whether it is of those that are done with.</param>
public sealed record ReportList(bool IsClosed, long Open, long Closed, int Page, int Pages, IReadOnlyList<ReportLine> Lines);
