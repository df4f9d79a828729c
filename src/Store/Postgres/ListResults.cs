using Gateway.Plan;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// The lists of one read as they come from the server: the root list, or one for each row of the parent, identified by number.
/// </summary>
internal sealed class ListResults
{
    private readonly ReadResult result;
    private readonly IReadOnlyList<int>? numbers;
    private readonly RowRange[] lists;

    /// <summary>One list.</summary>
    public ListResults(ReadResult result) => (this.result, lists) = (result, new RowRange[1]);

    /// <param name="result">Receives the rows.</param>
    /// <param name="numbers">By row of the parent, the number of its list; 0 = none.</param>
    /// <param name="count">The maximum number of lists.</param>
    public ListResults(ReadResult result, IReadOnlyList<int> numbers, int count)
    {
        (this.result, this.numbers) = (result, numbers);
        lists = new RowRange[count + 1];
    }

    /// <summary>The total of the only list.</summary>
    public long Total
    {
        get => lists[0].Total;
        set => lists[0] = lists[0] with { Total = value };
    }

    /// <summary>Takes the rows of the reader's current result and advances to the next.</summary>
    public async ValueTask TakeRowsAsync(NpgsqlDataReader reader, PageWindow? window, CancellationToken cancellation)
    {
        var cells = new Cells(reader, numbers is null ? 0 : 1, result.Rows);
        var (start, current) = (0, 0);
        while (await reader.ReadAsync(cancellation))
        {
            if (numbers is not null && reader.GetInt64(0) is var number && number != current)
            {
                Close(current, start, window);
                (start, current) = (result.Rows.Rows, Next(current, number));
            }

            cells.Append();
        }

        Close(current, start, window);
        await reader.NextResultAsync(cancellation);
    }

    /// <summary>Takes the totals of the reader's current result and advances to the next.</summary>
    public async ValueTask TakeTotalsAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var column = numbers is null ? 0 : 1;
        while (await reader.ReadAsync(cancellation))
        {
            var number = numbers is null ? 0 : (int)reader.GetInt64(0);
            lists[number] = lists[number] with { Total = reader.GetInt64(column) };
        }

        await reader.NextResultAsync(cancellation);
    }

    /// <summary>Adds the range of each parent row to the result.</summary>
    public void EmitRanges()
    {
        if (numbers is null)
        {
            result.Ranges.Add(lists[0]);
            return;
        }

        foreach (var number in numbers)
        {
            result.Ranges.Add(number == 0 ? default : lists[number]);
        }
    }

    private void Close(int number, int start, PageWindow? window)
    {
        if (number > 0 || numbers is null)
        {
            lists[number] = result.ListFrom(start, window);
        }
    }

    /// <summary>
    /// Returns the number of the next list, checking that the rows of each list come together: otherwise one would get the rows of others.
    /// </summary>
    private int Next(int current, long number) => number > current && number < lists.Length
        ? (int)number
        : throw new InvalidOperationException($"The rows of list {number} came after those of {current}, of {lists.Length - 1}.");
}
