namespace Gateway.Page.Models;

/// <summary>What the everyday pages have in common: the municipality, the search, and where there is anything.</summary>
/// <param name="City">The code of the chosen municipality; empty = all of them.</param>
/// <param name="Text">What the reader searches for.</param>
public abstract record DailyModel(string City, string Text)
{
    /// <summary>The municipalities that have any, each with its count.</summary>
    public IReadOnlyList<DailyCity> Cities { get; init; } = [];

    /// <summary>The total, including rows of no known municipality.</summary>
    public long All { get; init; }

    public DailyProblem? Problem { get; init; }

    public DailyCity? Chosen => Cities.FirstOrDefault(city => city.Code == City);
}

/// <summary>A municipality, and how many rows it has for the page's subject.</summary>
public sealed record DailyCity(string Code, string Name, string? Romaji, long Count);

/// <summary>The municipalities that have anything for a page's subject.</summary>
/// <param name="All">The total, including rows of no known municipality.</param>
public sealed record DailyCities(IReadOnlyList<DailyCity> Cities, long All)
{
    /// <summary>Returns the chosen city; if everything belongs to one municipality, nobody has to choose it.</summary>
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
