namespace Gateway.Page.Models;

/// <summary>The results of a search, and its question.</summary>
public sealed record SearchModel(SearchQuestion Question)
{
    /// <summary>The number of results of each type, in page order, including types without results.</summary>
    public IReadOnlyList<(FoundType Type, FoundNumber Number)> Counts { get; init; } = [];

    /// <summary>The first results of each type, or one page of the requested type.</summary>
    public IReadOnlyList<FoundGroup> Groups { get; init; } = [];

    /// <summary>The place to search near; null = anywhere.</summary>
    public NearPoint? Near { get; init; }

    /// <summary>Kinds of places with this name, with the number of places of each, the most frequent first.</summary>
    public IReadOnlyList<FoundKind> Kinds { get; init; } = [];

    public SearchProblem? Problem { get; init; }

    public Wish Wish => new()
    {
        InVain = Problem is null && Question is { Type: null, Near.Length: 0 } && Total.Least == 0 && Kinds.Count == 0 ? Question.Text : "",
        Around = Near is { } near ? (near.Latitude, near.Longitude) : null,
    };

    public FoundNumber Total => new(Counts.Sum(one => one.Number.Least), Counts.Any(one => one.Number.IsMore));
}

/// <summary>A number of results: exact, or a lower bound, which is enough for a reader of the first few.</summary>
public readonly record struct FoundNumber(int Least, bool IsMore);

/// <summary>A kind of places, by its name in the graph.</summary>
public sealed record FoundKind(string Name, long Count);

/// <summary>The parameters of a search in its address.</summary>
/// <param name="Text">The search text; empty = none yet.</param>
/// <param name="Type">The only type wanted; null = all.</param>
/// <param name="Near">A place or a point to search near, as the reader typed it; empty = none.</param>
public sealed record SearchQuestion(string Text, FoundType? Type, string Near, string After, string Before)
{
    /// <summary>Returns the address of the search for another type or page.</summary>
    public string Path(FoundType? type, string after = "", string before = "") => PageAddress.Of(
        "/search", ("q", Text), ("in", type?.ToString().ToLowerInvariant() ?? ""), ("near", Near), ("after", after), ("before", before));
}

/// <summary>The types of results, in display order; the names are used in addresses.</summary>
public enum FoundType
{
    Places,

    /// <summary>Those that are not over.</summary>
    Events,
    PastEvents,
    Areas,
    Municipalities,
    Datasets,
}

/// <summary>What is wrong with a question.</summary>
public enum SearchProblem
{
    TooLong,
    NothingToFind,
    TooManyWords,
    NoSuchType,
    NoSuchPlace,
    NoSuchPage,
}

/// <summary>The results of one type.</summary>
/// <param name="Before">The cursor of the previous page; null = this is the first.</param>
/// <param name="After">The cursor of the next page; null = this is the last.</param>
public sealed record FoundGroup(FoundType Type, FoundNumber Number, IReadOnlyList<FoundLine> Lines, string? Before, string? After);

/// <summary>One search result.</summary>
/// <param name="Name">Its name, with matches marked.</param>
/// <param name="Kind">What it is; null = nothing more specific than its type.</param>
/// <param name="Category">Its kind of place, as written in the graph.</param>
/// <param name="Beneath">Where it is; null = not stated, or nowhere.</param>
/// <param name="Others">Matches in its other fields.</param>
/// <param name="Metres">Its distance; null = not asked for.</param>
public sealed record FoundLine(
    MarkedText Name, string Path, string? Kind, string? Category, MarkedText? Beneath, IReadOnlyList<MarkedText> Others, double? Metres)
{
    public DatedLine? When { get; init; }

    /// <summary>For a data set: its publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The publisher's name in Latin letters; null when its reading is unknown.</summary>
    public string? PublisherRomaji { get; init; }
}

/// <summary>A text in pieces, each marked or not.</summary>
public sealed record MarkedText(IReadOnlyList<(string Text, bool IsMarked)> Pieces)
{
    public static MarkedText Of(string text) => new([(text, false)]);
}

/// <summary>A point that a reader named.</summary>
/// <param name="Path">The page of the place that was meant; null = a bare point.</param>
public sealed record NearPoint(double Latitude, double Longitude, string Name, string? Path);
