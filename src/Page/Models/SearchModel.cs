namespace Gateway.Page.Models;

/// <summary>What a search found, and what it was asked.</summary>
public sealed record SearchModel(SearchQuestion Question)
{
    /// <summary>How many of each type are found, in the order of the page; those of which nothing is found too.</summary>
    public IReadOnlyList<(FoundType Type, FoundNumber Number)> Counts { get; init; } = [];

    /// <summary>The first of each type, or one page of the type that is asked for.</summary>
    public IReadOnlyList<FoundGroup> Groups { get; init; } = [];

    /// <summary>Around which place is looked; null = nowhere in particular.</summary>
    public NearPoint? Near { get; init; }

    /// <summary>Kinds of places that are called so, with how many places there are of each, the most frequent first.</summary>
    public IReadOnlyList<FoundKind> Kinds { get; init; } = [];

    public SearchProblem? Problem { get; init; }

    public Wish Wish => new()
    {
        InVain = Problem is null && Question is { Type: null, Near.Length: 0 } && Total.Least == 0 && Kinds.Count == 0 ? Question.Text : "",
        Around = Near is { } near ? (near.Latitude, near.Longitude) : null,
    };

    public FoundNumber Total => new(Counts.Sum(one => one.Number.Least), Counts.Any(one => one.Number.IsMore));
}

/// <summary>How many are found: so many, or more than so many, which is all that a reader of the first few needs to know.</summary>
public readonly record struct FoundNumber(int Least, bool IsMore);

/// <summary>A kind of places, by its name in the graph.</summary>
public sealed record FoundKind(string Name, long Count);

/// <summary>What stands in the address of a search.</summary>
/// <param name="Text">What is looked for; empty = nothing yet.</param>
/// <param name="Type">The only type that is wanted; null = all.</param>
/// <param name="Near">A place or a point to which it should be near, as the reader wrote it; empty = none.</param>
public sealed record SearchQuestion(string Text, FoundType? Type, string Near, string After, string Before)
{
    /// <summary>The address of the search with another type or another page.</summary>
    public string Path(FoundType? type, string after = "", string before = "") => PageAddress.Of(
        "/search", ("q", Text), ("in", type?.ToString().ToLowerInvariant() ?? ""), ("near", Near), ("after", after), ("before", before));
}

/// <summary>What can be found, in the order in which it is shown; the names stand in addresses.</summary>
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

/// <summary>What is the matter with a question.</summary>
public enum SearchProblem
{
    TooLong,
    NothingToFind,
    TooManyWords,
    NoSuchType,
    NoSuchPlace,
    NoSuchPage,
}

/// <summary>What was found of one type.</summary>
/// <param name="Before">Where the page before it ends; null = this is the first.</param>
/// <param name="After">Where the next page begins; null = this is the last.</param>
public sealed record FoundGroup(FoundType Type, FoundNumber Number, IReadOnlyList<FoundLine> Lines, string? Before, string? After);

/// <summary>One thing that was found.</summary>
/// <param name="Name">What it is called, with what was found in it.</param>
/// <param name="Kind">What it is; null = what all of its type are.</param>
/// <param name="Category">Its kind of places, as the graph writes it.</param>
/// <param name="Beneath">Where it is; null = nobody says, or it is nowhere.</param>
/// <param name="Others">What else of it was found, by its field.</param>
/// <param name="Metres">How far it is; null = nobody asked.</param>
public sealed record FoundLine(
    MarkedText Name, string Path, string? Kind, string? Category, MarkedText? Beneath, IReadOnlyList<MarkedText> Others, double? Metres)
{
    public DatedLine? When { get; init; }

    /// <summary>Of a data set: who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>In Latin letters; null where it is not known how the name is read.</summary>
    public string? PublisherRomaji { get; init; }
}

/// <summary>A text in pieces, each of which is marked or not.</summary>
public sealed record MarkedText(IReadOnlyList<(string Text, bool IsMarked)> Pieces)
{
    public static MarkedText Of(string text) => new([(text, false)]);
}

/// <summary>A point that a reader named.</summary>
/// <param name="Path">The page of the place that was meant; null = a bare point.</param>
public sealed record NearPoint(double Latitude, double Longitude, string Name, string? Path);
