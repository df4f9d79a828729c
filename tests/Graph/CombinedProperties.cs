using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Store;
using Gateway.Tests.Graph.Places;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// Location, search words, hours and days combined at random, on pages of any size: the result equals that of checking each row.
/// <c>GATEWAY_PLACE_QUESTIONS</c> sets the number of queries.
/// </summary>
[Trait("Database", "any")]
public sealed class CombinedProperties : StoreTest
{
    private const string From = "2026-11-10";
    private const string To = "2026-11-30";

    private static readonly int Questions =
        int.Parse(Environment.GetEnvironmentVariable("GATEWAY_PLACE_QUESTIONS") ?? "60", CultureInfo.InvariantCulture);

    private readonly IReadOnlyList<CombinedPlace> places = CombinedCity.Places(new Random(1));
    private readonly IReadOnlyList<CombinedEvent> events = CombinedCity.Events(new Random(2));

    [Fact]
    public async Task Places_are_filtered_searched_ordered_and_paged_at_once()
    {
        using var store = Filled();
        var (random, words) = (new Random(11), Words());
        for (var i = 0; i < Questions; i++)
        {
            var question = CombinedQuestion.Random(random, [.. places.Select(place => place.Row)]);
            var ranks = Ranks(question.Text, words, 0);
            var found = places.Where(place => question.Fits(place.Row) && question.IsIn(place.Hours) && IsFound(ranks, place.Row.Id))
                .OrderBy(place => question.Millimetres(place.Row));
            var ordered = question switch
            {
                { ByName: true } => found.ThenByDescending(place => place.Name, StringComparer.Ordinal),
                { ByName: false } => found.ThenBy(place => place.Name, StringComparer.Ordinal),
                { Near: null } => found.ThenBy(place => ranks?[place.Row.Id] ?? 0),
                _ => found,
            };
            var expected = ordered.ThenBy(place => place.Row.Id, StringComparer.Ordinal).Select(place => $"Facility:{place.Row.Id}");

            await SameAsync(store, random, $"facilities({question.OfPlaces}", "id", expected);
        }
    }

    [Fact]
    public async Task Days_of_events_come_by_distance_and_then_by_day_and_only_those_that_are_found()
    {
        using var store = Filled();
        var (random, words) = (new Random(12), Words());
        for (var i = 0; i < Questions; i++)
        {
            var question = CombinedQuestion.Random(random, [.. events.Select(held => held.Row)]) with { Category = null };
            var ranks = Ranks(question.Text, words, 1);
            var expected =
                from held in events
                where question.IsNear(held.Row) && IsFound(ranks, held.Row.Id) && (question.ByName is null || held.Time is null)
                from day in held.Days
                where day >= Date(From) && day <= Date(To)
                let id = string.Create(CultureInfo.InvariantCulture, $"{held.Row.Id}@{day:O}")
                orderby question.Millimetres(held.Row), day, held.Time ?? "", id
                select $"EventOccurrence:{id}";
            var where = question.ByName is null ? "" : ", where: { startTime: { eq: null } }";
            var arguments = $"from: \"{From}\", to: \"{To}\"{where}{question.NearArgument}{question.SearchArgument}";

            await SameAsync(store, random, $"occurrences({arguments}", "id", expected);
        }
    }

    [Fact]
    public async Task A_search_over_all_types_comes_by_distance_and_then_by_rank()
    {
        using var store = Filled();
        var (random, words) = (new Random(13), Words());
        var rows = places.Select(place => place.Row).Concat(events.Select(held => held.Row)).ToDictionary(row => row.Id);
        for (var i = 0; i < Questions; i++)
        {
            var question = CombinedQuestion.Random(random, [.. rows.Values]);
            question = question with { Near = question.Near ?? PlacedCity.NearSome(random, [.. rows.Values]) };
            var text = question.Text ?? CombinedCity.Texts[0];
            var (types, only) = random.Next(3) switch { 0 => (", in: [EVENT, AREA]", 1), 1 => (", in: [FACILITY]", 0), _ => ("", -1) };
            var expected = Indexed.Found(text, words)
                .Where(found => (only < 0 || found.Entity == only) && rows.TryGetValue(found.Id, out var row) && question.IsNear(row))
                .OrderBy(found => question.Millimetres(rows[found.Id]))
                .Select(found => Encoding.UTF8.GetString(Convert.FromBase64String(found.GlobalId(Catalog))));

            var list = $"search(text: {JsonSerializer.Serialize(text)}{types}{question.NearArgument}";
            await SameAsync(store, random, list, "... on Node { id }", expected);
        }
    }

    [Fact]
    public async Task Under_other_rows_they_are_asked_for_at_once_too()
    {
        using var store = Filled();
        var asked = QueriedStore.Of(store);
        var (random, words) = (new Random(14), Words());
        for (var i = 0; i < Questions / 6; i++)
        {
            var question = CombinedQuestion.Random(random, [.. events.Select(held => held.Row)]);
            question = question with { Radius = question.Radius ?? 200_000 };
            var ranks = Ranks(question.Text, words, 1);
            var arguments = $"from: \"{From}\", to: \"{To}\"{question.NearArgument}{question.SearchArgument}, first: 5";
            var data = await asked.DataAsync($$"""
                { municipalities { nodes { code occurrences({{arguments}}) { totalCount nodes { id } } } } }
                """);
            foreach (var node in data.GetProperty("municipalities").GetProperty("nodes").EnumerateArray())
            {
                var expected = (
                    from held in events
                    where held.Row.Municipality == node.GetProperty("code").GetString()
                    where question.IsNear(held.Row) && IsFound(ranks, held.Row.Id)
                    from day in held.Days
                    where day >= Date(From) && day <= Date(To)
                    orderby question.Millimetres(held.Row), day, held.Time ?? "", held.Row.Id
                    select string.Create(CultureInfo.InvariantCulture, $"EventOccurrence:{held.Row.Id}@{day:O}")).ToList();
                var list = node.GetProperty("occurrences");
                Assert.Equal(expected.Count, list.GetProperty("totalCount").GetInt32());
                Assert.Equal(expected.Take(5), list.GetProperty("nodes").EnumerateArray().Select(IdOf));
            }
        }
    }

    [Fact]
    public async Task A_cursor_of_one_of_them_is_refused_by_the_others()
    {
        using var store = Filled();
        var asked = QueriedStore.Of(store);
        const string Near = "near: { latitude: 36.04, longitude: 139.9 }";
        const string Search = "search: \"図書館\"";
        const string Order = "order: { name: ASC }";
        string[] opening = ["opening: { at: \"2026-11-24T10:00:00\", status: { eq: OPEN } }", "opening: { status: { eq: OPEN } }"];
        string[] lists =
        [
            "first: 1", Near, Search, Order, $"{Near}, {Search}", $"{Near}, {Order}", $"{Search}, {Order}", $"{Near}, {Search}, {Order}",
            .. opening.Select(open => $"{Near}, {Search}, where: {{ {open} }}"),
            .. opening.Select(open => $"{Search}, where: {{ {open} }}"),
        ];
        foreach (var one in lists)
        {
            var first = one == lists[0] ? one : $"{one}, first: 1";
            var page = await asked.DataAsync($"{{ facilities({first}) {{ pageInfo {{ endCursor }} }} }}");
            var cursor = page.GetProperty("facilities").GetProperty("pageInfo").GetProperty("endCursor").GetString();
            foreach (var other in lists)
            {
                var answer = await asked.AskAsync($"{{ facilities({other}, after: \"{cursor}\") {{ nodes {{ id }} }} }}");

                Assert.True(cursor is not null, one);
                Assert.True(one == other != answer.TryGetProperty("errors", out var errors), $"{one} in {other}: {answer}");
                Assert.True(one == other || errors.GetRawText().Contains("HC0078", StringComparison.Ordinal), errors.ToString());
            }
        }
    }

    /// <summary>Asserts that all pages of a list, from its beginning or from its end, are these rows in this order.</summary>
    private static async Task SameAsync(CityStore store, Random random, string list, string id, IEnumerable<string> expected)
    {
        var asked = QueriedStore.Of(store);
        var (wanted, read, cursor, forward) = (expected.ToList(), new List<string>(), "", random.Next(2) == 0);
        var size = Math.Clamp(random.Next(1, 40), 1 + (wanted.Count / 10), 50);
        for (var more = true; more;)
        {
            var page = $"{(forward ? "first" : "last")}: {size}{cursor}";
            var data = await asked.DataAsync($$"""
                { list: {{list}}, {{page}}) {
                  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { {{id}} } } } }
                """);
            var answer = data.GetProperty("list");
            var total = answer.GetProperty("totalCount").GetInt32();
            Assert.True(wanted.Count == total, $"{list}: {total}, not {wanted.Count}");
            var info = answer.GetProperty("pageInfo");
            read.InsertRange(
                forward ? read.Count : 0, answer.GetProperty("edges").EnumerateArray().Select(edge => IdOf(edge.GetProperty("node"))));
            more = info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean();
            cursor = forward ? $", after: \"{info.GetProperty("endCursor")}\"" : $", before: \"{info.GetProperty("startCursor")}\"";
        }

        Assert.True(wanted.SequenceEqual(read), $"{list}:\n{string.Join(' ', wanted)}\n{string.Join(' ', read)}");
    }

    private static string IdOf(JsonElement node) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(node.GetProperty("id").GetString()!));

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Returns the rank of each row found; null if there is no search.</summary>
    private static Dictionary<string, int>? Ranks(string? text, IReadOnlyList<Indexed> words, int entity) => text is null ? null
        : Indexed.Found(text, words.Where(word => word.Entity == entity)).Index()
            .ToDictionary(found => found.Item.Id, found => found.Index);

    private static bool IsFound(Dictionary<string, int>? ranks, string id) => ranks is null || ranks.ContainsKey(id);

    private List<Indexed> Words() => [.. Query("select id, entity, row_id, name, readings, rest from word").Select(Indexed.Read)];

    private CityStore Filled()
    {
        var store = Open();
        Load(store,
        [
            .. places.Select(place => place.Row.Municipality).Distinct().Select(Municipality),
            .. places.Select(place => Facility(place.Row.Id, place.Name,
                [
                    .. At(place.Row), ("category", place.Row.Category), ("open_days", place.Hours.Days), ("opens_at", place.Hours.Opens),
                    ("closes_at", place.Hours.Closes), ("hours_note", place.Hours.Note),
                ])),
            .. events.Select(held => Event(held.Row.Id, null,
                [
                    .. At(held.Row), ("name", held.Name), ("start_date", $"{held.First:O}"), ("end_date", $"{held.Last:O}"),
                    ("start_time", held.Time),
                ])),
        ]);
        return store;
    }

    private static IEnumerable<(string, object?)> At(PlacedRow row) =>
        [("municipality_id", row.Municipality), ("latitude", row.Spot?.Latitude), ("longitude", row.Spot?.Longitude)];
}
