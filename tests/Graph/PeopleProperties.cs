using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Store;
using Gateway.Tests.Graph.People;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// Totals of people equal those found by looking at each row, on random tables, filters, keys and ages. <c>GATEWAY_PEOPLE_QUESTIONS</c>
/// sets the number of queries.
/// </summary>
[Trait("Database", "any")]
public sealed class PeopleProperties : StoreTest
{
    private const string Numbers = "sum avg min max count isExact";

    private static readonly int Questions =
        int.Parse(Environment.GetEnvironmentVariable("GATEWAY_PEOPLE_QUESTIONS") ?? "40", CultureInfo.InvariantCulture);

    private readonly IReadOnlyList<Survey> rows = PeopleCity.Rows(new Random(14), 120);

    [Fact]
    public async Task Random_groups_of_people_are_what_looking_at_each_row_finds()
    {
        using var city = QueriedStore.Of(Filled());
        var random = new Random(5);
        var (summed, exact) = (0, 0);
        for (var i = 0; i < Questions; i++)
        {
            var (where, filter) = Filter(random);
            var keys = Keys(random);
            var (from, to) = AgesOf(random);
            var data = await city.DataAsync($$"""
                { populations(where: {{where}}) { groups(by: [{{string.Join(", ", keys)}}], first: 50) { nodes {
                  key { municipality { code } area { name } surveyDate } count
                  aggregates { total { {{Numbers}} } male { {{Numbers}} } }
                  people({{Written(from, to)}}) { total male female isExact } } } } }
                """);
            var nodes = data.GetProperty("populations").GetProperty("groups").GetProperty("nodes").EnumerateArray().ToList();
            var groups = rows.Where(filter).GroupBy(row => KeyOf(row, keys)).ToDictionary(group => group.Key, group => group.ToList());
            Assert.Equal(keys.Length == 0 ? 1 : groups.Count, nodes.Count);
            foreach (var node in nodes)
            {
                var expected = new CountedPeople(groups.GetValueOrDefault(KeyOf(node.GetProperty("key"))) ?? []);
                var told = $"{where} by {string.Join(',', keys)} {Written(from, to)}: {node}";
                Assert.True(expected.Rows == node.GetProperty("count").GetInt32(), told);
                Same(expected, row => row.Total, node.GetProperty("aggregates").GetProperty("total"), told);
                Same(expected, row => row.Male, node.GetProperty("aggregates").GetProperty("male"), told);
                Same(expected, from, to, node.GetProperty("people"), told);
                summed += expected.Sum(from, to, part => part.Total) is null ? 0 : 1;
                exact += expected.IsExact(from, to) ? 1 : 0;
            }
        }

        Assert.True(summed > Questions && exact > Questions / 2, $"Of the groups {summed} have a sum and {exact} an exact one.");
    }

    [Fact]
    public async Task The_people_of_each_row_are_those_of_its_age_groups()
    {
        using var city = QueriedStore.Of(Filled());
        var random = new Random(8);
        for (var i = 0; i < Questions / 4; i++)
        {
            var (from, to) = AgesOf(random);
            var data = await city.DataAsync($$"""
                { populations(first: 50, where: { surveyDate: { gte: "2025-01-01" } }) { nodes {
                  source { line } people({{Written(from, to)}}) { total male female isExact } } } }
                """);
            foreach (var node in data.GetProperty("populations").GetProperty("nodes").EnumerateArray())
            {
                var row = rows[node.GetProperty("source").GetProperty("line").GetInt32()];
                var (told, people) = (row.Of(from, to), node.GetProperty("people"));
                Assert.Equal(
                    (told.Total, told.Male, told.Female, told.Known == 3),
                    (Number(people, "total"), Number(people, "male"), Number(people, "female"),
                        people.GetProperty("isExact").GetBoolean()));
            }
        }
    }

    [Fact]
    public async Task Places_for_a_thousand_people_rest_on_the_newest_survey_that_can_tell()
    {
        using var city = QueriedStore.Of(Filled());
        var random = new Random(3);
        var known = 0;
        for (var i = 0; i < Questions / 2; i++)
        {
            var ((from, to), at, ofArea) = (AgesOf(random), $"202{random.Next(3, 8)}-05-01", random.Next(2) == 0);
            var data = await city.DataAsync($$"""
                { facilities { groups(by: [{{(ofArea ? "AREA" : "MUNICIPALITY")}}], first: 50) { nodes {
                  key { municipality { code } area { name } } count
                  perThousand({{Written(from, to)}}, at: "{{at}}") { value numerator denominator surveyDate } } } } }
                """);
            foreach (var node in data.GetProperty("facilities").GetProperty("groups").GetProperty("nodes").EnumerateArray())
            {
                var place = ofArea ? Text(node, "key", "area", "name") : Text(node, "key", "municipality", "code");
                var rate = node.GetProperty("perThousand");
                if (place is null)
                {
                    Assert.Equal(JsonValueKind.Null, rate.ValueKind);
                    continue;
                }

                var ofPlace = rows.Where(row => row.Day is not null && string.CompareOrdinal(row.Day, at) <= 0
                    && (ofArea ? row.Town : row.Municipality) == place);
                var able = ofPlace.Where(row => (from == 0 && to is null) || row.Bands.Any(band => band.From is not null));
                var day = able.Max(row => row.Day);
                var people = Inhabitants([.. ofPlace.Where(row => row.Day == day)], ofArea, from, to);
                Assert.Equal((day, people), (Text(rate, "surveyDate"), Number(rate, "denominator")));
                Assert.Equal(node.GetProperty("count").GetInt32(), rate.GetProperty("numerator").GetInt32());
                Assert.Equal(
                    people > 0 ? 1000.0 * node.GetProperty("count").GetInt32() / people : null,
                    rate.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null);
                known += people is null ? 0 : 1;
            }
        }

        Assert.True(known > Questions / 4, $"{known} are known.");
    }

    /// <summary>Returns a municipality's own number, or else the sum of its areas.</summary>
    private static long? Inhabitants(IReadOnlyList<Survey> surveys, bool ofArea, int from, int? to)
    {
        long? Of(IEnumerable<Survey> rows)
        {
            var counted = new CountedPeople(rows);
            return counted.Known(from, to) >= 2 && counted.IsWhole(row => row.Of(from, to).Total)
                ? counted.Sum(row => row.Of(from, to).Total)
                : null;
        }

        return ofArea ? Of(surveys) : Of(surveys.Where(row => row.Town is null)) ?? Of(surveys.Where(row => row.Town is not null));
    }

    private static void Same(CountedPeople expected, Func<Survey, long?> value, JsonElement told, string about)
    {
        var known = expected.Of(value).OfType<long>().ToList();
        Assert.True(expected.Sum(value) == Number(told, "sum"), about);
        Assert.True(
            (expected.Sum(value) is { } sum ? (double)sum / known.Count : (double?)null)
                == (told.GetProperty("avg") is { ValueKind: JsonValueKind.Number } average ? average.GetDouble() : null), about);
        Assert.True((known.Count == 0 ? null : known.Min()) == Number(told, "min"), about);
        Assert.True((known.Count == 0 ? null : known.Max()) == Number(told, "max"), about);
        Assert.True(known.Count == Number(told, "count"), about);
        Assert.True(expected.IsWhole(value) == told.GetProperty("isExact").GetBoolean(), about);
    }

    private static void Same(CountedPeople expected, int from, int? to, JsonElement told, string about)
    {
        Assert.True(expected.Sum(from, to, part => part.Total) == Number(told, "total"), about);
        Assert.True(expected.Sum(from, to, part => part.Male) == Number(told, "male"), about);
        Assert.True(expected.Sum(from, to, part => part.Female) == Number(told, "female"), about);
        Assert.True(expected.IsExact(from, to) == told.GetProperty("isExact").GetBoolean(), about);
    }

    private static (string Where, Func<Survey, bool> Filter) Filter(Random random) => random.Next(5) switch
    {
        0 => ("{ area: { id: { neq: null } } }", row => row.Town is not null),
        1 => ("{ area: { id: { eq: null } } }", row => row.Town is null),
        2 => ("{ surveyDate: { gte: \"2025-01-01\" } }", row => string.CompareOrdinal(row.Day, "2025-01-01") >= 0),
        3 => ("{ municipality: { code: { eq: \"999997\" } }, area: { id: { neq: null } } }",
            row => row.Municipality == "999997" && row.Town is not null),
        _ => ("{ }", _ => true),
    };

    private static string[] Keys(Random random) => random.Next(6) switch
    {
        0 => [],
        1 => ["MUNICIPALITY"],
        2 => ["AREA"],
        3 => ["SURVEY_DATE"],
        4 => ["MUNICIPALITY", "SURVEY_DATE"],
        _ => ["AREA", "SURVEY_DATE"],
    };

    private static (int From, int? To) AgesOf(Random random) => random.Next(8) switch
    {
        0 => (0, null),
        1 or 2 => (0, 4),
        3 => (0, 14),
        4 => (65, null),
        5 => (5, 64),
        6 => (15, null),
        _ => (random.Next(20), random.Next(20, 90)),
    };

    private static string Written(int from, int? to) =>
        string.Create(CultureInfo.InvariantCulture, $"from: {from}") + (to is { } last ? $", to: {last}" : "");

    private static (string?, string?, string?) KeyOf(Survey row, string[] keys) => (
        keys.Contains("MUNICIPALITY") ? row.Municipality : null,
        keys.Contains("AREA") ? row.Town : null,
        keys.Contains("SURVEY_DATE") ? row.Day : null);

    private static (string?, string?, string?) KeyOf(JsonElement key) =>
        (Text(key, "municipality", "code"), Text(key, "area", "name"), Text(key, "surveyDate"));

    private static string? Text(JsonElement of, params string[] path) => path.Aggregate(
        of, (at, name) => at.ValueKind == JsonValueKind.Object ? at.GetProperty(name) : at) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()
            : null;

    private static long? Number(JsonElement of, string name) =>
        of.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;

    private CityStore Filled()
    {
        var database = Open();
        using var loader = database.BeginLoad();
        foreach (var code in PeopleCity.Municipalities)
        {
            loader.Put(Municipality(code));
        }

        foreach (var (id, municipality, name) in PeopleCity.Towns)
        {
            loader.Put(Area(id, name, ("name", id), ("municipality_id", municipality)));
        }

        for (var i = 0; i < 60; i++)
        {
            var town = PeopleCity.Towns[i * 7 % PeopleCity.Towns.Length];
            var name = i % 5 == 0 ? null : town.Name;
            loader.Put(Facility($"f{i:D3}", $"f{i:D3}", ("municipality_id", town.Municipality), ("match_town", name)));
        }

        PutPeople(loader);
        loader.Commit();
        return database;
    }

    private void PutPeople(Loader loader)
    {
        var groups = Catalog.Entity(EntityRole.AgeGroup);
        var owner = Catalog.ReferenceTo(EntityRole.People, groups)!;
        for (var line = 0; line < rows.Count; line++)
        {
            var row = rows[line];
            loader.Put(Row("Population", row.Id, ("municipality_id", row.Municipality), ("area_id", row.Town), ("survey_date", row.Day),
                ("total", row.Total), ("male", row.Male), ("female", row.Female), ("source_line", (long)line)));
            loader.PutDependents(groups, owner, row.Id, row.Bands.Select((band, i) => Row("AgeGroup", $"{row.Id}-{i:D2}",
                ("population_id", row.Id), ("age_from", (long?)band.From), ("age_to", (long?)band.To), ("male", band.Male),
                ("female", band.Female), ("total", band.Total)).Values));
        }
    }
}
