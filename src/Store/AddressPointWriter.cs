using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Replaces the points of addresses that a list had for the same municipalities.</summary>
internal sealed class AddressPointWriter(WriteConnection connection)
{
    private static readonly StoredTable Table = new(AddressTexts.Table.Text, AddressTexts.Columns);

    private readonly HashSet<(string Publication, string Municipality)> met = [];

    /// <returns>The number of points those municipalities have now.</returns>
    public long Replace(IEnumerable<AddressPoint> points)
    {
        var first = connection.Prepare(AddressTexts.Newest).With().Number() + 1;
        var next = first;
        connection.Fill(Table, points.Select(point => Row(point, next++)));
        var delete = connection.Prepare(AddressTexts.DeleteOlder);
        foreach (var (publication, municipality) in met)
        {
            delete.With(publication, municipality, first).Run();
        }

        return next - first;
    }

    private object?[] Row(AddressPoint point, long number)
    {
        met.Add((point.Publication, point.Municipality));
        var level = point.Level switch
        {
            AddressLevel.Town => AddressTexts.OfTown,
            AddressLevel.Block => AddressTexts.OfBlock,
            _ => AddressTexts.OfParcel,
        };
        return [point.Municipality, point.Town, point.Lot, point.Publication, number, level, point.Latitude, point.Longitude];
    }
}
