using System.Text;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// Maps the rows of a parent to the numbers of their lists and back: for parents in their buffer, as numbered by the database or by the
/// order in which their keys are passed to it.
/// </summary>
internal sealed class ParentNumbers
{
    private readonly RowBuffer parents;
    private readonly int column;
    private readonly int[] numbers;
    private readonly List<int> rows = [];

    private ParentNumbers(RowBuffer parents, int column)
    {
        (this.parents, this.column) = (parents, column);
        numbers = new int[parents.Rows];
    }

    /// <summary>The maximum number of lists.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the list by row of the parent; 0 = none.</summary>
    public IReadOnlyList<int> OfRows => numbers;

    /// <summary>Returns the numbers for rows that the database numbered as it read them.</summary>
    /// <param name="parents">The rows in result order, which may be reversed.</param>
    /// <param name="column">The column of the key.</param>
    /// <param name="turned">Whether the rows are in reverse order.</param>
    /// <param name="shared">Whether rows with the same key share a list, with the number of the first.</param>
    public static ParentNumbers AsRead(RowBuffer parents, int column, bool turned, bool shared)
    {
        var made = new ParentNumbers(parents, column) { Count = parents.Rows };
        made.Fill(shared, i => turned ? parents.Rows - 1 - i : i, (_, i) => i + 1);
        return made;
    }

    /// <summary>
    /// Returns the numbers for keys passed to the database in row order, each only once if rows with the same key share a list.
    /// </summary>
    public static ParentNumbers AsHanded(RowBuffer parents, int column, bool shared)
    {
        var made = new ParentNumbers(parents, column);
        made.Fill(shared, i => i, (row, _) =>
        {
            made.rows.Add(row);
            return ++made.Count;
        });
        return made;
    }

    /// <summary>Returns the keys to pass, in the order of their numbers.</summary>
    public NpgsqlParameter Keys() => rows is [var first, ..] && parents.Kind(first, column) == CellKind.Integer
        ? Values.Of([.. rows.Select(row => parents.Integer(row, column))])
        : Values.Of([.. rows.Select(row => Encoding.UTF8.GetString(parents.Text(row, column)))]);

    private void Fill(bool shared, Func<int, int> rowAt, Func<int, int, int> next)
    {
        var known = shared ? new Dictionary<byte[], int>(new ByBytes()).GetAlternateLookup<ReadOnlySpan<byte>>() : default;
        for (var i = 0; i < numbers.Length; i++)
        {
            var row = rowAt(i);
            if (parents.IsNull(row, column))
            {
                continue;
            }

            if (!shared)
            {
                numbers[row] = next(row, i);
            }
            else if (!known.TryGetValue(KeyOf(row), out numbers[row]))
            {
                known[KeyOf(row)] = numbers[row] = next(row, i);
            }
        }
    }

    private ReadOnlySpan<byte> KeyOf(int row)
    {
        if (parents.Kind(row, column) == CellKind.Text)
        {
            return parents.Text(row, column);
        }

        return BitConverter.GetBytes(parents.Integer(row, column));
    }
}
