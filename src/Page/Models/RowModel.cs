namespace Gateway.Page.Models;

/// <summary>One row as shown on its page, whatever its type: its name, where it is, what it states, what is nearby.</summary>
public sealed record RowModel(string Id, string Path, string Name)
{
    public string? Kana { get; init; }

    public string? NameInEnglish { get; init; }

    /// <summary>What it is, as stated by the row.</summary>
    public string KindLabel { get; init; } = "";

    /// <summary>The kind of place, as written in the graph; null = it is not a place.</summary>
    public string? Category { get; init; }

    /// <summary>Its description of itself, in a sentence or more.</summary>
    public string? Lead { get; init; }

    public string? Address { get; init; }

    public NamedPlace? City { get; init; }

    public NamedPlace? Area { get; init; }

    /// <summary>Its point; null = none was published.</summary>
    public MapPoint? Point { get; init; }

    public Surroundings? Around { get; init; }

    public IReadOnlyList<ZoneLine> Zones { get; init; } = [];

    public IReadOnlyList<DetailSection> Details { get; init; } = [];

    /// <summary>The row as published; null when it is assembled from several.</summary>
    public RowPicture? Published { get; init; }

    /// <summary>The credit lines to show with it.</summary>
    public IReadOnlyList<CreditLine> Credits { get; init; } = [];

    /// <summary>The operation that reads it.</summary>
    public required Example Question { get; init; }
}

/// <summary>Something a row is located in: its name, and the path of its page.</summary>
/// <param name="Romaji">Its name in Latin letters; null when its kana are unknown.</param>
public sealed record NamedPlace(string Name, string Path, string? Romaji = null);

/// <summary>Places around a point, the nearest first.</summary>
/// <param name="Kind">The only kind shown; null = all.</param>
/// <param name="Total">The number of these within the radius.</param>
/// <param name="Kinds">The number of places of each kind.</param>
public sealed record Surroundings(
    double Radius, string? Kind, long Total, IReadOnlyList<NearLine> Places, IReadOnlyList<(string Category, long Count)> Kinds);

/// <param name="Metres">Its distance.</param>
public sealed record NearLine(MapPoint Point, string KindLabel, double Metres);

/// <summary>A zone that contains something.</summary>
/// <param name="Kind">As written in the graph.</param>
/// <param name="Path">The path of its page.</param>
public sealed record ZoneLine(string Kind, string Path, string? Name, string? Depth);

/// <summary>Whom to credit for what is shown.</summary>
public sealed record CreditLine(string Title, string Path, string Text, string InEnglish, string? SourceUrl, DateOnly? UpdatedOn);

/// <summary>Fields that belong together.</summary>
/// <param name="Category">The kind that alone has these fields; null = all rows may have them.</param>
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
/// <param name="Values">One value, or those of a list, as written in the graph.</param>
public sealed record DetailLine(FieldName Name, DetailForm Form, IReadOnlyList<string> Values)
{
    /// <summary>For a closed list, the meanings of its names.</summary>
    public IReadOnlyDictionary<string, FieldName> Choices { get; init; } = new Dictionary<string, FieldName>();
}

/// <summary>How a value is formatted for people.</summary>
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
