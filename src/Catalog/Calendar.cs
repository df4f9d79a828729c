namespace Gateway.Catalog;

/// <summary>How lists whose rows are days are queried: <c>occurrences(from:, to:, where:, includeCancelled:)</c>.</summary>
/// <param name="Day">Name of the field with the day.</param>
/// <param name="Time">Name of the field with the starting moment; the rows of one day are ordered by it.</param>
/// <param name="Of">Name of the reference to the owner of these days; the filter applies to that.</param>
/// <param name="Cancelled">The column that says whether the owner was called off; such rows are returned only on request.</param>
internal sealed record Calendar(string Day, string Time, string Of, string Cancelled)
{
    /// <summary>The most days a query at the root may span: a quarter of a year.</summary>
    public const int MostDays = 92;

    /// <summary>The most days it may span under each of many rows: a month.</summary>
    public const int MostDaysOfList = 31;
}
