namespace Gateway.Catalog;

/// <summary>Collection days: not a column, but computed from the row's rule and the days asked for.</summary>
internal sealed record CollectionDates(string Name, string Description) : Member(Name, Description)
{
    /// <summary>The column with the rule, as <see cref="Days.CollectionDays"/> keeps it; null = it was not understood.</summary>
    public const string Column = "days";

    /// <summary>Whether it is the first collection day after a date, instead of all days in a range.</summary>
    public bool IsNext { get; init; }
}

/// <summary>A filter without a field: whether something is collected on one of the days asked for.</summary>
internal sealed record CollectedOn(string Name, string Description) : Member(Name, Description)
{
    /// <summary>The most days a query may span.</summary>
    public const int MostDays = 31;
}
