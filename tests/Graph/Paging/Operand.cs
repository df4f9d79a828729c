using System.Text;
using Gateway.Tests.City;

namespace Gateway.Tests.Graph.Paging;

/// <summary>The kind of value an operand has, which determines its operations and how its literals are written.</summary>
internal enum OperandKind
{
    Text,

    /// <summary>A date or a time: text with the operations of a number.</summary>
    Moment,
    Number,
    Flag,
    Name,
}

/// <summary>
/// A field that can be filtered and sorted: its path in the graph, and how to find its value in the rows without the gateway.
/// </summary>
/// <param name="Path">The graph's path, <c>municipality.name</c>.</param>
/// <param name="MayBeNull">Whether its own type is nullable: only then can it be compared with null.</param>
internal sealed record Operand(string Path, OperandKind Kind, bool MayBeNull, Func<CityRows, CityRow, object?> Of)
{
    /// <summary>NULL is smallest; text compares by its UTF-8 bytes, which is not .NET's ordinal order.</summary>
    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)),
        (long a, long b) => a.CompareTo(b),
        (double a, double b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        _ => throw new ArgumentException($"{left.GetType()} and {right.GetType()} do not compare."),
    };

    /// <summary>Wraps text in the objects of the path: <c>{ municipality: { name: … } }</c>.</summary>
    public string Nest(string inner) => Path.Split('.').Reverse().Aggregate(inner, (text, name) => $"{{ {name}: {text} }}");
}
