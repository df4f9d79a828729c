using Gateway.Import.Records;

namespace Gateway.Import.Addresses;

/// <summary>A table that is an address list, read row by row as often as necessary.</summary>
internal sealed class AddressTable
{
    private readonly Table table;
    private readonly Dictionary<string, int> places;

    private AddressTable(Table table, AddressLayout layout, Dictionary<string, int> places) =>
        (this.table, Layout, this.places) = (table, layout, places);

    public string Name => table.Name;

    public AddressLayout Layout { get; }

    /// <summary>Returns the address list in a table; null when it is none.</summary>
    public static AddressTable? Of(Table table)
    {
        using var records = table.Records();
        if (!records.Read())
        {
            return null;
        }

        var columns = records.Cells.Select(AddressLayout.NameOf).Index().DistinctBy(column => column.Item)
            .ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        return AddressLayout.Of(columns.Keys) is { } layout ? new AddressTable(table, layout, columns) : null;
    }

    /// <summary>Returns the rows below the headings.</summary>
    /// <param name="progress">Called with the share of the table that has been read, 0 to 1.</param>
    /// <exception cref="AddressFailure">The table cannot be read to its end.</exception>
    public IEnumerable<AddressCells> Rows(Action<double> progress)
    {
        using var records = table.Records();
        records.Read();
        while (records.Read())
        {
            if (records.Line % 10_000 == 0)
            {
                progress((double)records.Position / Math.Max(1, table.Length));
            }

            yield return new AddressCells(places, records.Cells, records.Line);
        }

        if (records.Failure is { } failure)
        {
            throw new AddressFailure(Name, failure);
        }
    }
}

/// <summary>The cells of one row, by column name.</summary>
internal readonly struct AddressCells(Dictionary<string, int> places, string[] cells, int line)
{
    public int Line => line;

    /// <summary>The text of a cell; empty where the row or the table has no such cell.</summary>
    public string this[string column] => places.TryGetValue(column, out var place) && place < cells.Length ? cells[place].Trim() : "";
}
