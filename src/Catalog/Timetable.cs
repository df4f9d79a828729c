namespace Gateway.Catalog;

/// <summary>How rows derived from a timetable are returned: in a fixed order, filtered only by their own arguments.</summary>
/// <param name="Order">Name of the field they are ordered by.</param>
internal abstract record Timetable(string Order);

/// <summary>All rows.</summary>
internal sealed record InOrder(string Order) : Timetable(Order);

/// <summary>The rows of one day, <c>trips(on:)</c>.</summary>
/// <param name="Day">Name of the field with the day.</param>
internal sealed record OnDay(string Order, string Day) : Timetable(Order)
{
    public const string Argument = "on";
}

/// <summary>The rows of the owner's day: the owner's key is the key of the row they refer to, followed by a sign and the day.</summary>
/// <param name="Day">Name of the field with the day.</param>
internal sealed record OnOwnDay(string Order, string Day) : Timetable(Order)
{
    /// <summary>The length of the day at the end of the key, including its sign.</summary>
    public const int Tail = 11;
}

/// <summary>The next rows from a moment on, <c>departures(after:, first:)</c>.</summary>
/// <param name="Order">Name of the field with the moment.</param>
/// <param name="Day">The column with its day, by which rows are looked up.</param>
/// <param name="Where">Name of the field that says whether a row counts.</param>
internal sealed record NextOnes(string Order, string Day, string Where) : Timetable(Order)
{
    public const string Argument = "after";

    public const string Size = "first";

    public const int DefaultSize = 10;

    public const int MostRows = 100;

    /// <summary>How many days to look ahead: enough to bridge any holidays without buses.</summary>
    public const int Days = 7;
}
