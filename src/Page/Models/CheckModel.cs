namespace Gateway.Page.Models;

/// <summary>What a check of files found, ready to be shown: all sentences are in the reader's language.</summary>
/// <param name="Program">Which gateway looked, <c>0.1.0</c>.</param>
public sealed record CheckModel(IReadOnlyList<CheckedFile> Files, string Program)
{
    public int Errors => Files.Sum(f => f.Errors);

    public int Warnings => Files.Sum(f => f.Warnings);

    public int Notes => Files.Sum(f => f.Notes);
}

/// <summary>One table that was looked at.</summary>
/// <param name="Name">What it is called.</param>
public sealed record CheckedFile(string Name)
{
    /// <summary>Why it cannot be read; nothing else is filled then.</summary>
    public string? Failure { get; init; }

    /// <summary>What to do about that.</summary>
    public string? FailureAdvice { get; init; }

    /// <summary>The kind of data set, <c>AED設置箇所一覧</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>What speaks for the kind, and which one it nearly was.</summary>
    public string? Because { get; init; }

    public string? Edition { get; init; }

    public string? Encoding { get; init; }

    public string? Publisher { get; init; }

    public int HeaderLine { get; init; }

    public int Read { get; init; }

    public int Taken { get; init; }

    public int Rejected { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Notes { get; init; }

    /// <summary>What was found, by rule, what is to be seen to first before the rest.</summary>
    public IReadOnlyList<CheckedRule> Rules { get; init; } = [];

    /// <summary>The columns, and the fields of the graph they are read into.</summary>
    public IReadOnlyList<ColumnLine> Columns { get; init; } = [];

    public IReadOnlyList<CheckedPlace> Places { get; init; } = [];

    /// <summary>Rows that have no usable coordinates; null when its rows are no places.</summary>
    public int? WithoutPlace { get; init; }
}

/// <summary>All that one rule found in a file.</summary>
/// <param name="Severity">As the graph writes it, <c>WARNING</c>.</param>
/// <param name="Count">How often it spoke.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="ValidExample">What would be right.</param>
/// <param name="Causes">Where: one for each column, one for the file.</param>
public sealed record CheckedRule(
    string Name, string Severity, string Message, int Count, string? Advice, string? ValidExample, IReadOnlyList<CheckedCause> Causes)
{
    /// <summary>Columns of which there is nothing more to say than the rule's sentence are one cause, with the names of all.</summary>
    public IReadOnlyList<CheckedCause> JoinedCauses
    {
        get
        {
            var bare = Causes.Where(c => c.Column is not null && c.Examples.All(e => e == new CheckedCell(null, null, null))).ToList();
            var names = string.Join("、", bare.Select(c => c.Column));
            return bare.Count < 2 ? Causes : [.. Causes.Except(bare), bare[0] with { Column = names, Count = bare.Sum(c => c.Count) }];
        }
    }
}

/// <summary>What one rule found in one column, or in rows or the file as a whole.</summary>
/// <param name="Count">How often; the examples are three at most.</param>
/// <param name="Lines">The lines of all of them, <c>5–20, 33</c>; null = it is about no line.</param>
public sealed record CheckedCause(string? Column, int Count, IReadOnlyList<CheckedCell> Examples, string? Lines);

/// <summary>A cell, a row or a column that a rule is about.</summary>
/// <param name="Detail">What there is to say about this one beyond the rule's sentence.</param>
public sealed record CheckedCell(int? Line, string? Value, string? Detail);

/// <summary>A place for the map.</summary>
public sealed record CheckedPlace(string Name, int Line, double Latitude, double Longitude, bool IsDoubtful);
