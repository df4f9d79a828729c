using System.Globalization;
using Gateway.Catalog.Words;

namespace Gateway.Page.Lists;

/// <summary>What a reader asks of a list: the parsed query parameters.</summary>
internal sealed record ListQuery
{
    public const int DefaultSize = 20;

    public static readonly IReadOnlyList<int> Sizes = [DefaultSize, 50, 100];

    /// <summary>The search text; empty = none.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<ListCondition> Conditions { get; init; } = [];

    /// <summary>Six-digit codes.</summary>
    public IReadOnlyList<string> Cities { get; init; } = [];

    public ListNear? Near { get; init; }

    public DateOnly? FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public bool OpenNow { get; init; }

    public ListOrder? Order { get; init; }

    public string? After { get; init; }

    public string? Before { get; init; }

    public int Size { get; init; } = DefaultSize;

    public bool AllColumns { get; init; }

    /// <summary>Whether the choices are counted however many rows are found.</summary>
    public bool IsCounted { get; init; }

    public bool IsFiltered => Text.Length > 0 || Conditions.Count > 0 || Cities.Count > 0 || Near is not null
        || FirstDay is not null || LastDay is not null || OpenNow;

    /// <summary>The same query, on its first page.</summary>
    public ListQuery First => this with { After = null, Before = null };
}

/// <summary>A condition on a column.</summary>
internal abstract record ListCondition(string Path);

internal sealed record Contains(string Path, string Text) : ListCondition(Path);

/// <summary>The value is one of these.</summary>
internal sealed record IsOneOf(string Path, IReadOnlyList<string> Values) : ListCondition(Path)
{
    public bool Equals(IsOneOf? other) => other is not null && Path == other.Path && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Path, Values.Count);
}

internal sealed record From(string Path, string Value) : ListCondition(Path);

internal sealed record UpTo(string Path, string Value) : ListCondition(Path);

internal sealed record HasValue(string Path) : ListCondition(Path);

/// <param name="IsDescending">Whether the largest come first.</param>
internal sealed record ListOrder(string Path, bool IsDescending);

/// <summary>The point to search near: coordinates, or a name that is looked up.</summary>
/// <param name="Text">As the reader typed it.</param>
/// <param name="Latitude">Null until it is looked up.</param>
/// <param name="Radius">In metres; null = any distance.</param>
internal sealed record ListNear(string Text, double? Latitude, double? Longitude, int? Radius)
{
    /// <returns>Null for two numbers that are not a point on the earth.</returns>
    public static ListNear? Of(string text, int? radius)
    {
        var parts = Nfkc.Of(text).Split(',');
        if (parts.Length != 2 || !IsNumber(parts[0], out var latitude) || !IsNumber(parts[1], out var longitude))
        {
            return new ListNear(text, null, null, radius);
        }

        return Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new ListNear(text, latitude, longitude, radius) : null;
    }

    private static bool IsNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
