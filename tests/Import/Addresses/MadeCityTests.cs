using System.Globalization;
using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Addresses;
using Gateway.Import.Inputs;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Addresses;

/// <summary>A thousand addresses with known truth, in many spellings, located by generated address lists.</summary>
[Trait("Database", "any")]
public sealed class MadeCityTests : IDisposable
{
    private static readonly MadeCity City = new(seed: 15, places: 1000);

    private readonly TempFolder folder = new();
    private readonly StoreUnderTest database;
    private readonly CityStore store;

    public MadeCityTests()
    {
        database = StoreUnderTest.Default(folder);
        store = database.Open(CityCatalog.Create());
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Nearly_all_are_found_as_exactly_as_the_list_says_and_what_cannot_be_known_is_not_guessed()
    {
        ImportPlaces();
        var report = ImportAddresses();

        var found = Located();
        var right = City.Places.Count(place => IsRight(place, found[place.Number]));
        var wrong = City.Places.Where(place => !IsRight(place, found[place.Number]))
            .Select(place => $"{place.Address}: {place.Grain} {found[place.Number]}");
        Assert.True(right >= 0.98 * City.Places.Count, $"{right} of {City.Places.Count} are right:\n{string.Join('\n', wrong.Take(40))}");
        Assert.All(found.Values.Where(one => one.Grain is not null), one => Assert.True(
            one is { Latitude: >= MadeCity.South and <= MadeCity.North, Longitude: >= MadeCity.West and <= MadeCity.East },
            $"{one} lies outside the city."));
        Assert.All(City.Places.Where(place => place.Grain is null), place => Assert.Null(found[place.Number].Grain));
        Assert.Equal(found.Values.Count(one => one.Grain is null), report.Places.Refused.Values.Sum());
        Assert.Equal(found.Values.Count(one => one.Grain is not null), report.Places.Found.Values.Sum());
        Assert.Equal(
            [AddressRefusal.TownUnknown, AddressRefusal.Doubtful, AddressRefusal.NoPoint], report.Places.Refused.Keys);
    }

    [Fact]
    public void Places_that_come_after_the_addresses_are_found_alike_and_the_lists_again_change_nothing()
    {
        ImportAddresses();
        ImportPlaces();
        var found = Located();
        var version = database.Query("select max(number) from data_version");

        ImportAddresses();

        Assert.Equal(found, Located());
        Assert.Equal(version, database.Query("select max(number) from data_version"));
        Assert.True(City.Places.Count(place => IsRight(place, found[place.Number])) >= 0.98 * City.Places.Count);
    }

    private static bool IsRight(MadePlace place, (string? Grain, double Latitude, double Longitude) found) => place.Grain == found.Grain
        && (place.Grain is null || (IsSame(place.Latitude, found.Latitude) && IsSame(place.Longitude, found.Longitude)));

    private static bool IsSame(double degrees, double others) => Math.Abs(degrees - others) < 1e-9;

    private void ImportPlaces()
    {
        var report = new Importer(store, MunicipalityTable.BuiltIn())
            .Import(Source("999997_public_facility.csv", City.Facilities()), new ImportOptions());
        Assert.Equal(City.Places.Count, report.Taken);
    }

    private AddressReport ImportAddresses() => new AddressImporter(() => store, MunicipalityTable.BuiltIn()).Run(
        [Source("mt_rsdtdsp_blk_pos.csv", City.Blocks()), Source("mt_town.csv", City.Names()), Source("mt_town_pos.csv", City.Towns())],
        _ => { }, CancellationToken.None);

    private Dictionary<int, (string? Grain, double Latitude, double Longitude)> Located() => database
        .Query("select code, located_grain, located_latitude, located_longitude from facility").Select(row => row.Split('|')).ToDictionary(
            row => int.Parse(row[0], CultureInfo.InvariantCulture),
            row => row[1] == "null" ? (null, 0, 0) : ((string?)row[1], Number(row[2]), Number(row[3])));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static ImportSource Source(string name, string text) => ImportSource.Bytes(name, Encoding.UTF8.GetBytes(text));
}
