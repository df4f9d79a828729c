namespace Gateway.Page.Models;

/// <summary>One row as its page tells it, whatever it is: what it is called, where it is, what it says, what is around it.</summary>
public sealed record RowModel(string Id, string Path, string Name)
{
    public string? Kana { get; init; }

    public string? NameInEnglish { get; init; }

    /// <summary>What it is, as the row says it.</summary>
    public string KindLabel { get; init; } = "";

    /// <summary>The kind of places, as the graph writes it; null = it is no place.</summary>
    public string? Category { get; init; }

    /// <summary>What it says of itself in a sentence or more.</summary>
    public string? Lead { get; init; }

    public string? Address { get; init; }

    public NamedPlace? City { get; init; }

    public NamedPlace? Area { get; init; }

    /// <summary>Its point; null = none was published.</summary>
    public MapPoint? Point { get; init; }

    public Surroundings? Around { get; init; }

    public IReadOnlyList<ZoneLine> Zones { get; init; } = [];

    public IReadOnlyList<DetailSection> Details { get; init; } = [];

    /// <summary>The row as published; null where it is put together from several.</summary>
    public RowPicture? Published { get; init; }

    /// <summary>What whoever shows it has to say.</summary>
    public IReadOnlyList<CreditLine> Credits { get; init; } = [];

    /// <summary>The operation that tells it.</summary>
    public required Example Question { get; init; }
}

/// <summary>What a row stands in: its name, and where its page is.</summary>
/// <param name="Romaji">Its name in Latin letters; null = its kana are not known.</param>
public sealed record NamedPlace(string Name, string Path, string? Romaji = null);

/// <summary>Places around a point, the nearest first.</summary>
/// <param name="Kind">The only kind that is told; null = all.</param>
/// <param name="Total">How many there are of these within the radius.</param>
/// <param name="Kinds">How many there are of each kind.</param>
public sealed record Surroundings(
    double Radius, string? Kind, long Total, IReadOnlyList<NearLine> Places, IReadOnlyList<(string Category, long Count)> Kinds);

/// <param name="Metres">How far it is.</param>
public sealed record NearLine(MapPoint Point, string KindLabel, double Metres);

/// <summary>A zone in which something lies.</summary>
/// <param name="Kind">As the graph writes it.</param>
/// <param name="Path">Where its page stands.</param>
public sealed record ZoneLine(string Kind, string Path, string? Name, string? Depth);

/// <summary>Whom to name for what is shown.</summary>
public sealed record CreditLine(string Title, string Path, string Text, string InEnglish, string? SourceUrl, DateOnly? UpdatedOn);

/// <summary>Fields that belong together.</summary>
/// <param name="Category">Whose own fields they are; null = all rows can have them.</param>
public sealed record DetailSection(DetailPart Part, string? Category, IReadOnlyList<DetailLine> Lines);

/// <summary>What a section of fields is about.</summary>
public enum DetailPart
{
    About,
    Contact,
    Accessibility,
    OfItsKind,
}

/// <summary>One filled field.</summary>
/// <param name="Values">One, or those of a list, as the graph writes them.</param>
public sealed record DetailLine(FieldName Name, DetailForm Form, IReadOnlyList<string> Values)
{
    /// <summary>What its names mean, of a closed list.</summary>
    public IReadOnlyDictionary<string, FieldName> Choices { get; init; } = new Dictionary<string, FieldName>();
}

/// <summary>How a value is written for people.</summary>
public enum DetailForm
{
    Text,
    Number,
    Yen,
    Flag,
    Day,
    Time,
    Link,
    Phone,
    Mail,
}
