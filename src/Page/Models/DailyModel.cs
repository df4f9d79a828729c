namespace Gateway.Page.Models;

/// <summary>What the pages of everyday things have in common: whose they are, what is looked for, and where there is anything.</summary>
/// <param name="City">The code of the municipality that is chosen; empty = all of them.</param>
/// <param name="Text">What the reader looks for.</param>
public abstract record DailyModel(string City, string Text)
{
    /// <summary>The municipalities that have any, with how much each has.</summary>
    public IReadOnlyList<DailyCity> Cities { get; init; } = [];

    /// <summary>How much there is in all, that of no known municipality too.</summary>
    public long All { get; init; }

    public DailyProblem? Problem { get; init; }

    public DailyCity? Chosen => Cities.FirstOrDefault(city => city.Code == City);
}

/// <summary>A municipality, and how much it has of what the page is about.</summary>
public sealed record DailyCity(string Code, string Name, string? Romaji, long Count);

/// <summary>Where there is anything of what a page is about.</summary>
/// <param name="All">How much there is in all, that of no known municipality too.</param>
public sealed record DailyCities(IReadOnlyList<DailyCity> Cities, long All)
{
    /// <summary>Where all is of one municipality, nobody has to choose it.</summary>
    public string ChosenOr(string city) => city.Length == 0 && Cities is [var only] && only.Count == All ? only.Code : city;
}

/// <summary>Why there is no answer.</summary>
public enum DailyProblem
{
    TooLong,
    NoSuchCity,
    NoSuchMoment,
    NoSuchDay,
    NoSuchAge,
    NothingToFind,
    TooManyWords,
}
