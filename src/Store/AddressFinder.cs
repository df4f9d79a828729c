using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Finds the points of addresses of one municipality, many at once: the point of the block or house if a list has it, else of the town.
/// </summary>
internal sealed class AddressFinder(WriteConnection connection, string municipality, AddressTownBook book)
{
    /// <summary>The greatest distance, in metres, between two points of the same lot.</summary>
    private const double SameLot = 200;

    private static readonly StoredTable WantedTable = new(AddressTexts.WantedRows.Text, AddressTexts.WantedColumns) { IsOfLoad = true };

    /// <summary>Returns what was found for each address, in the same order.</summary>
    public IReadOnlyList<AddressFound> Find(IReadOnlyList<string> addresses)
    {
        IReadOnlyList<PlaceInTown>[] read = [.. addresses.Select(book.Find)];
        var wanted = read.SelectMany((places, number) => places.SelectMany(place => place.Lots.Select(lot => (place.Town, Lot: lot)))
            .Select((lot, place) => new object?[] { (long)number, (long)place, lot.Town.Name, lot.Lot }));
        connection.EnsureEmptyTable(AddressTexts.CreateWanted, AddressTexts.ClearWanted);
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

    /// <summary>Returns the point of the most precise lot that is known unambiguously.</summary>
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

    /// <param name="Number">The number of the address.</param>
    /// <param name="Place">The position of the lot among those that the address may mean.</param>
    /// <param name="IsParcel">Whether it is a lot of land (地番).</param>
    /// <param name="List">The list that has it.</param>
    private readonly record struct Lot(
        long Number, long Place, bool IsParcel, string List, (double Latitude, double Longitude) Point);
}

/// <summary>The point found for an address, or why there is none.</summary>
internal readonly record struct AddressFound
{
    public AddressFound(string grain, (double Latitude, double Longitude) point) => (Grain, Point) = (grain, point);

    public AddressFound(AddressRefusal refusal) => Refusal = refusal;

    public string? Grain { get; }

    public (double Latitude, double Longitude) Point { get; }

    public AddressRefusal? Refusal { get; }
}

/// <summary>Why an address was not found.</summary>
internal enum AddressRefusal
{
    /// <summary>No list of addresses has its municipality.</summary>
    MunicipalityUnknown,

    TownUnknown,

    /// <summary>It is ambiguous.</summary>
    Doubtful,

    /// <summary>Its town has no credible point.</summary>
    NoPoint,
}
