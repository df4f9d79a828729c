namespace Gateway.Catalog;

/// <summary>Days on which something is collected: no column, but what follows from the rule of the row and the days asked for.</summary>
internal sealed record CollectionDates(string Name, string Description) : Member(Name, Description)
{
    /// <summary>The column with the rule, as <see cref="Days.CollectionDays"/> keeps it; null = it was not understood.</summary>
    public const string Column = "days";

    /// <summary>The first day after another, and not all from one to another.</summary>
    public bool IsNext { get; init; }
}

/// <summary>A filter and no field: whether something is collected on one of the days asked for.</summary>
internal sealed record CollectedOn(string Name, string Description) : Member(Name, Description)
{
    /// <summary>How many days may be asked for at once.</summary>
    public const int MostDays = 31;
}
