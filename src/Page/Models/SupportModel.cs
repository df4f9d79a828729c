namespace Gateway.Page.Models;

/// <summary>What the page of support shows: the matching schemes, those for the requested age first.</summary>
/// <param name="Kind">The kind of support, as published; empty = any.</param>
/// <param name="AgeText">What the reader typed for the age; empty = any.</param>
public sealed record SupportModel(string City, string Text, string Kind, string AgeText) : DailyModel(City, Text)
{
    /// <summary>The kinds of support in the municipality, each with its number of schemes.</summary>
    public IReadOnlyList<(string Name, long Count)> Kinds { get; init; } = [];

    /// <summary>The number of kinds, which may be more than are listed.</summary>
    public long KindCount { get; init; }

    /// <summary>The number of matches that can be applied for, ignoring the age.</summary>
    public long Total { get; init; }

    /// <summary>Those that name the requested age; all, when none was requested.</summary>
    public IReadOnlyList<SupportLine> Fitting { get; init; } = [];

    /// <summary>Those that name no age that is understood.</summary>
    public IReadOnlyList<SupportLine> Ageless { get; init; } = [];

    /// <summary>Those that name other ages: what they state may be incomplete.</summary>
    public IReadOnlyList<SupportLine> OfOtherAges { get; init; } = [];
}

/// <summary>One scheme: what it offers to whom, until when, and where to ask.</summary>
public sealed record SupportLine(string Path, string Name, string? Subtitle, NamedPlace? City, CreditLine Credit)
{
    public string? Kind { get; init; }

    public string? Target { get; init; }

    public string? Summary { get; init; }

    public string? Content { get; init; }

    public string? Method { get; init; }

    /// <summary>When to apply, in the words of the city.</summary>
    public string? Period { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public string? EndsOnNote { get; init; }

    public string? Inquiries { get; init; }

    public string? Phone { get; init; }

    public string? ApplicationUrl { get; init; }

    public string? Url { get; init; }
}
