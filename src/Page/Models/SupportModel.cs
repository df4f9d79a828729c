namespace Gateway.Page.Models;

/// <summary>What the page of support shows: the schemes that fit, those for the age that is asked for first.</summary>
/// <param name="Kind">The kind of support, as published; empty = any.</param>
/// <param name="AgeText">What the reader wrote for the age; empty = any.</param>
public sealed record SupportModel(string City, string Text, string Kind, string AgeText) : DailyModel(City, Text)
{
    /// <summary>The kinds there are in the municipality, with how many schemes each has.</summary>
    public IReadOnlyList<(string Name, long Count)> Kinds { get; init; } = [];

    /// <summary>How many kinds there are; more than are told, where they are very many.</summary>
    public long KindCount { get; init; }

    /// <summary>How many fit that can be applied for, but for the age.</summary>
    public long Total { get; init; }

    /// <summary>Those whose words name the age that is asked for; all, when none is.</summary>
    public IReadOnlyList<SupportLine> Fitting { get; init; } = [];

    /// <summary>Those whose words name no age that is understood.</summary>
    public IReadOnlyList<SupportLine> Ageless { get; init; } = [];

    /// <summary>Those whose words name other ages: what they say may not say all.</summary>
    public IReadOnlyList<SupportLine> OfOtherAges { get; init; } = [];
}

/// <summary>One scheme: what it gives whom, until when, and where to ask.</summary>
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
