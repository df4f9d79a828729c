namespace Gateway.Sql.Sqlite;

/// <summary>The SQL functions registered on a reading connection: most look up a value in data bound for the operation.</summary>
internal static class LookupFunctions
{
    /// <summary>Whether a value is among the bound keys; false for NULL.</summary>
    public const string IsAmong = "is_among";

    /// <summary>Whether a text contains one of the bound texts; false for NULL.</summary>
    public const string ContainsAny = "contains_any";

    /// <summary>Whether a latitude and longitude lie within the bound polygon; false for NULL.</summary>
    public const string WithinPolygon = "within_polygon";

    /// <summary>The sum of fractional numbers, exact to 6 places in any order; NULL when there are none.</summary>
    public const string ExactSum = "exact_sum";
}
