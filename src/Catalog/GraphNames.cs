namespace Gateway.Catalog;

/// <summary>Names of graph types derived from other names, following HotChocolate's conventions.</summary>
internal static class GraphNames
{
    /// <summary>The argument that chooses between the two languages, and its values.</summary>
    public const string Language = "language";

    public const string English = "EN";

    public const string Japanese = "JA";

    /// <summary>The input for a range of days.</summary>
    public const string Days = "DaysInput";

    /// <summary>The list argument that sorts rows by distance, nearest first.</summary>
    public const string Near = "near";

    /// <summary>The list argument that also admits points derived from addresses.</summary>
    public const string DerivedLocations = "derivedLocations";

    /// <summary>The object type of a <see cref="Catalog.Point"/>.</summary>
    public const string Point = "GeoPoint";

    /// <summary>A map cell with the number of rows in it.</summary>
    public const string Cell = "GeoCell";

    /// <summary>The connection field with the credits, and its element type.</summary>
    public const string Credits = "credits";

    public const string Credit = "Credit";

    /// <summary><c>facilities</c> → <c>FacilitiesConnection</c>.</summary>
    public static string Connection(string field) => Pascal(field) + "Connection";

    /// <summary>The same for a list of such rows.</summary>
    public static string Connection(string field, Entity element) => Connection(element.ConnectionName ?? field);

    /// <summary><c>facilities</c> → <c>FacilitiesEdge</c>.</summary>
    public static string Edge(string field) => Pascal(field) + "Edge";

    /// <summary>The same for a list of such rows.</summary>
    public static string Edge(string field, Entity element) => Edge(element.ConnectionName ?? field);

    /// <summary><c>Facility</c> → <c>FacilityFilterInput</c>.</summary>
    public static string Filter(string type) => type + "FilterInput";

    /// <summary>The same for a list: <c>Facility</c> → <c>ListFilterInputTypeOfFacilityFilterInput</c>.</summary>
    public static string ListFilter(string type) => "ListFilterInputTypeOf" + Filter(type);

    /// <summary><c>Facility</c> → <c>FacilitySortInput</c>.</summary>
    public static string Sort(string type) => type + "SortInput";

    /// <summary>The input type for operations on a value of this type: <c>StringOperationFilterInput</c>.</summary>
    public static string Operations(FieldType type, bool required) => type switch
    {
        { Scalar: Scalar.Enum, Enum: { } values } => (required || type.IsList ? "" : "NullableOf") + values.Name + "OperationFilterInput",
        _ => type.Scalar + "OperationFilterInput",
    };

    /// <summary>The scalar or enumeration of a value: <c>ID</c>, <c>URL</c>, <c>LocalDate</c>, <c>DayOfWeek</c>.</summary>
    public static string Value(FieldType type) => type.Scalar switch
    {
        Scalar.Id => "ID",
        Scalar.Url => "URL",
        Scalar.Enum => type.Enum!.Name,
        var scalar => scalar.ToString(),
    };

    /// <summary>Joins the path of a nested member into one name: <c>evacuationSite.capacity</c> → <c>evacuationSiteCapacity</c>.</summary>
    public static string OfPath(string path)
    {
        var parts = path.Split('.');
        return parts[0] + string.Concat(parts.Skip(1).Select(Pascal));
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
