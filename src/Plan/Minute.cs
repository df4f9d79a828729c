using System.Globalization;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Minutes of Japan's clock, in the form of <see cref="Catalog.Scalar.LocalDateTime"/>.</summary>
internal static class Minute
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss";

    /// <summary>The minute in which a moment lies.</summary>
    public static string Of(DateTimeOffset moment) => Of(moment.ToOffset(JapanTime.Offset).DateTime);

    public static string Of(DateTime local) => Cut(local).ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The minute of a value, cut.</summary>
    public static DateTime Read(object? value) => Cut(DateTime.ParseExact((string)value!, Form, CultureInfo.InvariantCulture));

    private static DateTime Cut(DateTime local) => local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
}

/// <summary>
/// The minute in which it is asked; on later pages of a list, that in which the first was asked. Only what is filtered keeps its minute.
/// </summary>
/// <param name="Read">The read whose rows are filtered by it; −1 = none, and it is always now.</param>
internal sealed record Now(int Read) : ValueRef
{
    public const int Unkept = -1;

    public override bool MayRefuse => false;

    public override bool LooksAtClock => true;

    public override object? Resolve(VariableValues variables) => variables.MinuteOf(Read);
}
