using System.Text;
using System.Text.Json;
using CsCheck;
using Gateway.Store;
using Gateway.Tests.Graph.Links;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// Filters through links mean what they say, whatever is linked: random filters over keys that are valid, NULL or dangling, against a walk
/// over the rows.
/// </summary>
[Trait("Database", "any")]
public sealed class LinkProperties : StoreTest
{
    private const long Samples = 400;
    private static readonly string[] Texts = ["a", "b", "ab", "c"];

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["Municipality"] = "name,name_kana", ["Dataset"] = "title,description,publisher_id", ["Area"] = "name,name_kana,municipality_id",
        ["Facility"] = "name,name_kana,municipality_id,area_id,dataset_id", ["Event"] = "name,name_kana,municipality_id,facility_id,dataset_id",
    };

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["Municipality"] = "municipalities", ["Dataset"] = "datasets", ["Facility"] = "facilities", ["Event"] = "events",
    };

    private readonly Random random = new(20261126);

    [Fact]
    public void A_list_holds_the_rows_of_which_its_filter_is_true()
    {
        using var store = new QueriedStore(Filled(), leases: 2);
        var rows = Read();
        LinkFilterGen.Any([.. Fields.Keys]).Sample(
            sample =>
            {
                var answer = Ask(store, $"{{ list: {Fields[sample.Entity]}(first: 50, where: {sample.Filter.Text}) {{ totalCount nodes {{ id }} }} }}");
                Check(rows.Of(sample.Entity).Where(r => sample.Filter.Holds(rows, r)), answer.GetProperty("list"));
            },
            iter: Samples,
            print: sample => $"{Fields[sample.Entity]}(where: {sample.Filter.Text})");
    }

    [Fact]
    public void A_list_under_rows_holds_of_each_those_of_which_its_filter_is_true()
    {
        using var store = new QueriedStore(Filled(), leases: 2);
        var rows = Read();
        LinkFilterGen.Any("Facility", "Event").Sample(
            sample =>
            {
                var (field, where) = (Fields[sample.Entity], sample.Filter.Text);
                var answer = Ask(store, $"{{ list: municipalities(first: 50) {{ nodes {{ id {field}(first: 50, where: {where}) {{ totalCount nodes {{ id }} }} }} }} }}");
                foreach (var parent in answer.GetProperty("list").GetProperty("nodes").EnumerateArray())
                {
                    Check(rows.Of(sample.Entity).Where(r => r["municipality_id"] == KeyOf(parent) && sample.Filter.Holds(rows, r)), parent.GetProperty(field));
                }
            },
            iter: Samples,
            print: sample => $"{Fields[sample.Entity]}(where: {sample.Filter.Text})");
    }

    private static void Check(IEnumerable<LinkedRow> expected, JsonElement list)
    {
        var keys = expected.Select(r => r.Key!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(keys, list.GetProperty("nodes").EnumerateArray().Select(KeyOf));
        Assert.Equal(keys.Count, list.GetProperty("totalCount").GetInt32());
    }

    private static JsonElement Ask(QueriedStore store, string query) => store.DataAsync(query).GetAwaiter().GetResult();

    private static string KeyOf(JsonElement node)
    {
        var id = Encoding.UTF8.GetString(Convert.FromBase64String(node.GetProperty("id").GetString()!));
        return id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Fills a database: the loader creates valid links; afterwards they are set to anything.</summary>
    private CityStore Filled()
    {
        var database = Open();
        Load(database, [
            .. LinkedRows.Keys("Municipality", 4).Select(key => Row("Municipality", key, ("code", key))), .. LinkedRows.Keys("Dataset", 5).Select(key => Row("Dataset", key, ("slug", key))),
            .. LinkedRows.Keys("Area", 4).Select(key => Row("Area", key)), .. LinkedRows.Keys("Facility", 12).Select(key => Row("Facility", key)), .. LinkedRows.Keys("Event", 14).Select(key => Row("Event", key)),
        ]);
        foreach (var (entity, columns) in Columns)
        {
            foreach (var key in Query($"select id from {entity}"))
            {
                Execute($"update {entity} set {string.Join(", ", columns.Split(',').Select(c => $"{c} = {Value(entity, c)}"))} where id = '{key}'");
            }
        }

        return database;
    }

    private string Value(string entity, string column)
    {
        var isNullable = Catalog.Entity(entity).Column(column).Nullable;
        if (LinkedRows.ToOne.FirstOrDefault(l => l.Entity == entity && l.Column == column) is { } link)
        {
            string[] targets = [.. Query($"select id from {link.Target}"), LinkedRows.Nobody];
            return isNullable && random.Next(4) == 0 ? "null" : $"'{targets[random.Next(targets.Length)]}'";
        }

        return isNullable && random.Next(3) == 0 ? "null" : $"'{Texts[random.Next(Texts.Length)]}'";
    }

    private LinkedRows Read() => new(Columns.ToDictionary(
        e => e.Key,
        e => (IReadOnlyList<LinkedRow>)[.. Query($"select id, {e.Value} from {e.Key}").Select(text =>
        {
            var values = text.Split('|').Select(v => v == "null" ? null : v).ToArray();
            return new LinkedRow(values[0], e.Value.Split(',').Zip(values[1..]).ToDictionary(p => p.First, p => p.Second));
        })],
        StringComparer.Ordinal));
}
