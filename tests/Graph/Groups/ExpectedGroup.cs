using System.Globalization;
using Gateway.Tests.City;

namespace Gateway.Tests.Graph.Groups;

/// <summary>A group computed in memory: its key values and its aggregates.</summary>
/// <param name="Keys">In the order requested.</param>
/// <param name="Of">The number of rows in all groups.</param>
internal sealed record ExpectedGroup(IReadOnlyList<object?> Keys, IReadOnlyList<CityRow> Rows, int Of)
{
    public long Count => Rows.Count;

    public double Share => Of == 0 ? 0 : (double)Rows.Count / Of;

    /// <summary>Returns the value of one aggregate of a field: a number, a text, a boolean, or null.</summary>
    public object? Told(Measured measured, string tally)
    {
        object[] values = [.. Rows.Select(row => row[measured.Column]).OfType<object>()];
        return tally switch
        {
            "count" => (long)values.Length,
            "isExact" => values.Length == Rows.Count,
            _ when values.Length == 0 => null,
            "min" => values.Min(),
            "max" => values.Max(),
            "sum" => Sum(values, measured.Kind),
            _ => Convert.ToDouble(Sum(values, measured.Kind), CultureInfo.InvariantCulture) / values.Length,
        };
    }

    /// <summary>Adds in decimals, which lose no digit of any sum of these rows.</summary>
    private static object Sum(object[] values, MeasuredKind kind)
    {
        var sum = values.Sum(value => Convert.ToDecimal(value, CultureInfo.InvariantCulture));
        return kind == MeasuredKind.Whole ? (object)(long)sum : (double)sum;
    }
}
