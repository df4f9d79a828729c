using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.City;

/// <summary>The fixed city could be held by the catalogue: what golden cases rely on is itself checked.</summary>
public sealed partial class FixedCityTests
{
    private static readonly CityRows City = FixedCity.Rows();

    /// <summary>Columns that the loader fills.</summary>
    private static readonly string[] Loaded = ["content_hash", "version", "is_cancelled", "shape_id"];

    public static TheoryData<string> Entities => [.. City.Catalog.Entities.Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Entities))]
    public void Every_value_has_the_form_of_its_column(string entity) => Assert.All(City.Of(entity), row =>
    {
        Assert.Matches(KeyForm(), row.Key);
        foreach (var column in City.Catalog.Entity(entity).Columns)
        {
            var value = row[column.Name];
            Assert.True(column.Nullable || value is not null || (Loaded.Contains(column.Name) && entity != "Dataset"), $"{row}: {column.Name} is missing.");
            Assert.True(value is null || IsOf(column, value), $"{row}: {column.Name} is {value}.");
        }

        Assert.Equal(City.Catalog.Entity(entity).Columns.Count, City.Values(row).Length);
    });

    [Theory]
    [MemberData(nameof(Entities))]
    public void Every_link_leads_to_a_row(string entity) => Assert.All(City.Of(entity), row =>
    {
        foreach (var reference in City.Catalog.Entity(entity).AllMembers().OfType<Reference>())
        {
            var key = row[City.Catalog.Entity(entity).ColumnOf(reference).Name];
            Assert.True(key is null || City.Find(reference.Target, key) is not null, $"{row}: {reference.Name} leads nowhere.");
        }
    });

    [Fact]
    public void An_event_is_linked_when_exactly_one_place_of_its_municipality_fits() => Assert.All(City.Of("Event"), row =>
    {
        var named = Fitting(row, "match_venue", "match_name");
        var expected = named.Count > 0 ? named : Fitting(row, "match_address", "match_address");
        Assert.Equal(expected.Count == 1 ? expected[0].Key : null, row["facility_id"]);
    });

    [Fact]
    public void A_place_is_in_the_area_whose_name_its_town_has() => Assert.All(City.Of("Facility"), row =>
    {
        var areas = City.Of("Area").Where(a => row["match_town"] is { } town && a["match_name"]!.Equals(town)
            && a["municipality_id"] is { } city && city.Equals(row["municipality_id"])).ToList();
        Assert.Equal(areas.Count == 1 ? areas[0].Key : null, row["area_id"]);
    });

    [Fact]
    public void The_row_counts_of_the_data_sets_are_right() => Assert.All(City.Of("Dataset"), dataset =>
        Assert.Equal(
            (long)new[] { "Facility", "Event", "Population", "BudgetItem", "TaxCollection", "WasteItem", "WasteArea", "SchoolMenu", "SupportScheme", "AreaStatistic", "Zone", "BusRoute", "BusTrip", "BusStopTime", "BusCalendar", "TableRow" }
                .Sum(e => City.Of(e).Count(r => r["dataset_id"]!.Equals(dataset.Key))),
            dataset["row_count"]));

    [Fact]
    public void It_has_the_rows_the_cases_were_written_for() =>
        Assert.Equal([4, 41, 62, 25, 8, 18, 7, 6], new[] { "Municipality", "Dataset", "Facility", "Event", "Area", "Population", "Zone", "TableRow" }.Select(e => City.Of(e).Count));

    private static List<CityRow> Fitting(CityRow row, string column, string other) =>
        row[column] is not { } text || row["municipality_id"] is not { } city
        ? []
        : [.. City.Of("Facility").Where(f => text.Equals(f[other]) && city.Equals(f["municipality_id"]))];

    private static bool IsOf(Column column, object value) => column.StoredAs switch
    {
        StoredAs.Text when column.Type.Enum is { } names => names.Values.Any(v => v.Name.Equals(value)),
        StoredAs.Text => value is string,
        StoredAs.Integer => value is long,
        StoredAs.Real => value is double,
        StoredAs.Boolean => value is bool,
        _ => value is string json && JsonDocument.Parse(json).RootElement.ValueKind == JsonValueKind.Array,
    };

    [GeneratedRegex("^[a-z0-9-]{1,64}$")]
    private static partial Regex KeyForm();
}
