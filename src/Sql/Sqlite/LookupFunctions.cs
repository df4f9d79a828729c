namespace Gateway.Sql.Sqlite;

/// <summary>The SQL functions that a reading connection brings along: most look a value up in what was bound for the operation.</summary>
internal static class LookupFunctions
{
    /// <summary>Whether a value is among bound keys; NULL is not.</summary>
    public const string IsAmong = "is_among";

    /// <summary>Whether a text holds one of the bound texts; NULL does not.</summary>
    public const string ContainsAny = "contains_any";

    /// <summary>Whether a latitude and a longitude lie within a bound polygon; NULL does not.</summary>
    public const string WithinPolygon = "within_polygon";

    /// <summary>The sum of numbers with a fraction, exact to 6 places in whatever order they come; NULL of none.</summary>
    public const string ExactSum = "exact_sum";
}
