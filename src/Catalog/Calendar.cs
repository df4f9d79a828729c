namespace Gateway.Catalog;

/// <summary>How lists are asked for whose rows are days: <c>occurrences(from:, to:, where:, includeCancelled:)</c>.</summary>
/// <param name="Day">Name of the field with the day.</param>
/// <param name="Time">Name of the field with the moment at which it begins, by which the rows of one day are ordered.</param>
/// <param name="Of">Name of the reference to what has these days: the filter is about that.</param>
/// <param name="Cancelled">The column that says whether that was called off: such rows are there only when they are asked for.</param>
internal sealed record Calendar(string Day, string Time, string Of, string Cancelled)
{
    /// <summary>How many days may be asked for at the root: a quarter of a year.</summary>
    public const int MostDays = 92;

    /// <summary>How many under each of many rows: a month.</summary>
    public const int MostDaysOfList = 31;
}
