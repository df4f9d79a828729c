namespace Gateway.Page.Models;

/// <summary>The findings of a check of files, ready to be shown: all sentences are in the reader's language.</summary>
/// <param name="Program">The version of the gateway that checked, <c>0.1.0</c>.</param>
public sealed record CheckModel(IReadOnlyList<CheckedFile> Files, string Program)
{
    public int Errors => Files.Sum(f => f.Errors);

    public int Warnings => Files.Sum(f => f.Warnings);

    public int Notes => Files.Sum(f => f.Notes);
}

/// <summary>One table that was checked.</summary>
/// <param name="Name">Its name.</param>
public sealed record CheckedFile(string Name)
{
    /// <summary>Why it cannot be read; nothing else is set then.</summary>
    public string? Failure { get; init; }

    /// <summary>What to do about that.</summary>
    public string? FailureAdvice { get; init; }

    /// <summary>The kind of data set, <c>AED設置箇所一覧</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The evidence for the kind, and which one it nearly was.</summary>
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

    /// <summary>The findings by rule, the most urgent first.</summary>
    public IReadOnlyList<CheckedRule> Rules { get; init; } = [];

    /// <summary>The columns, and the fields of the graph they are read into.</summary>
    public IReadOnlyList<ColumnLine> Columns { get; init; } = [];

    public IReadOnlyList<CheckedPlace> Places { get; init; } = [];

    /// <summary>The number of rows without usable coordinates; null when its rows are not places.</summary>
    public int? WithoutPlace { get; init; }
}

/// <summary>Everything one rule found in a file.</summary>
/// <param name="Severity">As written in the graph, <c>WARNING</c>.</param>
/// <param name="Count">How often it applied.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="ValidExample">An example of a correct value.</param>
/// <param name="Causes">Where: one for each column, one for the file.</param>
public sealed record CheckedRule(
    string Name, string Severity, string Message, int Count, string? Advice, string? ValidExample, IReadOnlyList<CheckedCause> Causes)
{
    /// <summary>Columns with nothing to report beyond the rule's sentence are merged into one cause that names them all.</summary>
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
/// <param name="Count">How often; there are at most three examples.</param>
/// <param name="Lines">The lines of all of them, <c>5–20, 33</c>; null = it concerns no line.</param>
public sealed record CheckedCause(string? Column, int Count, IReadOnlyList<CheckedCell> Examples, string? Lines);

/// <summary>A cell, row or column that a rule applies to.</summary>
/// <param name="Detail">What is special about this one, beyond the rule's sentence.</param>
public sealed record CheckedCell(int? Line, string? Value, string? Detail);

/// <summary>A place for the map.</summary>
public sealed record CheckedPlace(string Name, int Line, double Latitude, double Longitude, bool IsDoubtful);
