namespace Gateway.Catalog;

/// <summary>A subscription root field that sends each row of an entity again when it is republished.</summary>
/// <param name="Field">Its name, <c>onDatasetChanged</c>.</param>
/// <param name="Version">The field of the entity that holds the data version in which a row last changed.</param>
internal sealed record ChangeFeed(string Field, string Version)
{
    public string? Description { get; init; }

    /// <summary>The arguments, each optional.</summary>
    public IReadOnlyList<ChangeFilter> Filters { get; init; } = [];
}

/// <summary>An argument of a change feed: only rows whose field has its value are sent.</summary>
/// <param name="Argument">Its name.</param>
/// <param name="Field">The field to compare.</param>
/// <param name="Through">The reference that leads to the row with the field; null when it is the row's own.</param>
internal sealed record ChangeFilter(string Argument, string Field, string? Through = null)
{
    public string? Description { get; init; }

    /// <summary>Converts the argument's text to the form of the field; null when that is impossible.</summary>
    public Func<string, string?>? Normalise { get; init; }
}
