using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Finds the points of addresses of one municipality, many at once: of block or house where a list has them, else of the town.
/// </summary>
internal sealed class AddressFinder(WriteConnection connection, string municipality, AddressTownBook book)
{
    /// <summary>Two points of one lot that are farther apart, in metres, are not of one lot.</summary>
    private const double SameLot = 200;

    private static readonly StoredTable WantedTable = new(AddressTexts.WantedRows.Text, AddressTexts.WantedColumns) { IsOfLoad = true };

    /// <summary>What became of each address, in their order.</summary>
    public IReadOnlyList<AddressFound> Find(IReadOnlyList<string> addresses)
    {
        IReadOnlyList<PlaceInTown>[] read = [.. addresses.Select(book.Find)];
        var wanted = read.SelectMany((places, number) => places.SelectMany(place => place.Lots.Select(lot => (place.Town, Lot: lot)))
            .Select((lot, place) => new object?[] { (long)number, (long)place, lot.Town.Name, lot.Lot }));
        connection.NeedEmpty(AddressTexts.CreateWanted, AddressTexts.ClearWanted);
        connection.Fill(WantedTable, wanted);
        var found = connection.Prepare(AddressTexts.Wanted).With(municipality)
            .Read(row => new Lot(
                row.Long(0), row.Long(1), row.Text(2) == AddressTexts.OfParcel, row.Text(3), (row.Real(4), row.Real(5))))
            .ToLookup(lot => lot.Number);
        return [.. read.Select((places, number) => Choose(places, found[number]))];
    }

    private AddressFound Choose(IReadOnlyList<PlaceInTown> places, IEnumerable<Lot> lots)
    {
        if (places.Count == 0)
        {
            return new AddressFound(AddressRefusal.TownUnknown);
        }

        var (byPlace, first) = (lots.ToLookup(lot => lot.Place), 0);
        var found = new List<(double, double)>();
        foreach (var place in places)
        {
            var count = place.Lots.Count;
            if (InTown(place.Town, Enumerable.Range(first, count).Select(number => byPlace[number])) is { } point)
            {
                found.Add(point);
            }

            first += count;
        }

        return found.Count switch
        {
            1 => new AddressFound(Grains.Block, found[0]),
            > 1 => new AddressFound(AddressRefusal.Doubtful),
            _ => places is [var only] ? OfTown(only) : new AddressFound(AddressRefusal.Doubtful),
        };
    }

    /// <summary>The most exact lot that is known once.</summary>
    private (double Latitude, double Longitude)? InTown(AddressTown town, IEnumerable<IEnumerable<Lot>> places)
    {
        foreach (var place in places)
        {
            var lots = place.Where(lot => (!lot.IsParcel || !town.HasBlocks) && book.CanHold(lot.Point)).ToList();
            if (lots.Count > 0 && lots.All(lot => lot.List != lots[0].List || Sphere.Metres(lot.Point, lots[0].Point) <= SameLot))
            {
                return lots[0].Point;
            }
        }

        return null;
    }

    private static AddressFound OfTown(PlaceInTown place) =>
        place.Town.IsDoubtful ? new AddressFound(AddressRefusal.Doubtful)
        : place.Town.Point is { } point ? new AddressFound(Grains.Town, point)
        : !place.NamesPart && place.Town.MiddleOfParts() is { } middle ? new AddressFound(Grains.Area, middle)
        : new AddressFound(AddressRefusal.NoPoint);

    /// <param name="Number">Of the address.</param>
    /// <param name="Place">Of the lot among those that it may mean.</param>
    /// <param name="IsParcel">It is one of the land.</param>
    /// <param name="List">Which says so.</param>
    private readonly record struct Lot(
        long Number, long Place, bool IsParcel, string List, (double Latitude, double Longitude) Point);
}

/// <summary>A point that an address was found at, or why there is none.</summary>
internal readonly record struct AddressFound
{
    public AddressFound(string grain, (double Latitude, double Longitude) point) => (Grain, Point) = (grain, point);

    public AddressFound(AddressRefusal refusal) => Refusal = refusal;

    public string? Grain { get; }

    public (double Latitude, double Longitude) Point { get; }

    public AddressRefusal? Refusal { get; }
}

/// <summary>Why an address is not found.</summary>
internal enum AddressRefusal
{
    /// <summary>No list of addresses has its municipality.</summary>
    MunicipalityUnknown,

    TownUnknown,

    /// <summary>It may mean more than one place.</summary>
    Doubtful,

    /// <summary>Its town has no point that can be believed.</summary>
    NoPoint,
}
