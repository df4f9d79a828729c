using System.Globalization;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Minutes in Japan's local time, in the form of <see cref="Catalog.Scalar.LocalDateTime"/>.</summary>
internal static class Minute
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss";

    /// <summary>Returns the minute of an instant.</summary>
    public static string Of(DateTimeOffset moment) => Of(moment.ToOffset(JapanTime.Offset).DateTime);

    public static string Of(DateTime local) => Cut(local).ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Parses a value and truncates it to the minute.</summary>
    public static DateTime Read(object? value) => Cut(DateTime.ParseExact((string)value!, Form, CultureInfo.InvariantCulture));

    private static DateTime Cut(DateTime local) => local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
}

/// <summary>The minute of the request; on later pages of a list, the minute of the first request. Only filters keep their minute.</summary>
/// <param name="Read">The read whose rows are filtered by it; −1 = none, so that it is always the current minute.</param>
internal sealed record Now(int Read) : ValueRef
{
    public const int AlwaysCurrent = -1;

    public override bool MayRefuse => false;

    public override bool LooksAtClock => true;

    public override object? Resolve(VariableValues variables) => variables.MinuteOf(Read);
}
