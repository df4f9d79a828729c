using System.Globalization;
using Gateway.Tests.City;

namespace Gateway.Tests.Graph.Groups;

/// <summary>A group made in memory: the values that its rows have in common, and what is told of them.</summary>
/// <param name="Keys">In the order in which they are asked for.</param>
/// <param name="Of">How many rows all groups have.</param>
internal sealed record ExpectedGroup(IReadOnlyList<object?> Keys, IReadOnlyList<CityRow> Rows, int Of)
{
    public long Count => Rows.Count;

    public double Share => Of == 0 ? 0 : (double)Rows.Count / Of;

    /// <summary>What is told of a field: a number, a text, yes or no, or null.</summary>
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

    /// <summary>In decimals no sum of these rows loses a digit.</summary>
    private static object Sum(object[] values, MeasuredKind kind)
    {
        var sum = values.Sum(value => Convert.ToDecimal(value, CultureInfo.InvariantCulture));
        return kind == MeasuredKind.Whole ? (object)(long)sum : (double)sum;
    }
}
