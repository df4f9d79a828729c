namespace Gateway.Catalog;

/// <summary>How rows come that follow from a timetable: in one order, and with no filter but what they are asked for by.</summary>
/// <param name="Order">Name of the field by which they come.</param>
internal abstract record Timetable(string Order);

/// <summary>All of them.</summary>
internal sealed record InOrder(string Order) : Timetable(Order);

/// <summary>Those of one day, <c>trips(on:)</c>.</summary>
/// <param name="Day">Name of the field with the day.</param>
internal sealed record OnDay(string Order, string Day) : Timetable(Order)
{
    public const string Argument = "on";
}

/// <summary>
/// Those of the owner's day: the key of the owner is the key of what they refer to and, behind a sign, the day.
/// </summary>
/// <param name="Day">Name of the field with the day.</param>
internal sealed record OnOwnDay(string Order, string Day) : Timetable(Order)
{
    /// <summary>How long the day is behind the key, its sign counted.</summary>
    public const int Tail = 11;
}

/// <summary>The next ones from a moment on, <c>departures(after:, first:)</c>.</summary>
/// <param name="Order">Name of the field with the moment.</param>
/// <param name="Day">The column with its day, by which they are found.</param>
/// <param name="Where">Name of the field that says whether a row is one.</param>
internal sealed record NextOnes(string Order, string Day, string Where) : Timetable(Order)
{
    public const string Argument = "after";

    public const string Size = "first";

    public const int DefaultSize = 10;

    public const int MostRows = 100;

    /// <summary>How many days are looked ahead: over any holidays in which no bus runs.</summary>
    public const int Days = 7;
}
