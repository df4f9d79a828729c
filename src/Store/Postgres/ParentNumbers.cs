using System.Text;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// Which number the list under each row of a parent has, and the other way round: of the parents in their buffer, as they were numbered
/// by the database or as their keys are handed to it.
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

    /// <summary>How many lists there may be.</summary>
    public int Count { get; private set; }

    /// <summary>By row of the parent; 0 = it has none.</summary>
    public IReadOnlyList<int> OfRows => numbers;

    /// <summary>The database numbered the rows as it read them.</summary>
    /// <param name="parents">As they are told, which may be turned.</param>
    /// <param name="column">With the key.</param>
    /// <param name="turned">They are told from the last to the first.</param>
    /// <param name="shared">Rows with one key have one list, with the number of the first.</param>
    public static ParentNumbers AsRead(RowBuffer parents, int column, bool turned, bool shared)
    {
        var made = new ParentNumbers(parents, column) { Count = parents.Rows };
        made.Fill(shared, i => turned ? parents.Rows - 1 - i : i, (_, i) => i + 1);
        return made;
    }

    /// <summary>The keys are handed to the database in the order of the rows, each once when rows with one key have one list.</summary>
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

    /// <summary>The keys to be handed over, by their number.</summary>
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
