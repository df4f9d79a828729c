namespace Gateway.Catalog;

/// <summary>A field of the subscription's root: it brings each row of an entity again that was published anew.</summary>
/// <param name="Field">Its name, <c>onDatasetChanged</c>.</param>
/// <param name="Version">The field of the entity that holds the data version in which a row last changed.</param>
internal sealed record ChangeFeed(string Field, string Version)
{
    public string? Description { get; init; }

    /// <summary>The arguments, each optional.</summary>
    public IReadOnlyList<ChangeFilter> Filters { get; init; } = [];
}

/// <summary>An argument of a change feed: only rows are brought where a field has its value.</summary>
/// <param name="Argument">Its name.</param>
/// <param name="Field">The field that is compared.</param>
/// <param name="Through">The reference that leads to the row with the field; null when it is the row's own.</param>
internal sealed record ChangeFilter(string Argument, string Field, string? Through = null)
{
    public string? Description { get; init; }

    /// <summary>Brings the argument's text to the form of the field; null when it cannot be one.</summary>
    public Func<string, string?>? Normalise { get; init; }
}
