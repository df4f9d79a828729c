using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.City;
using Gateway.Tests.Store;

namespace Gateway.Tests.Graph;

/// <summary>
/// The fixed city and a few hundred more rows with similar names; and the words of all of them as the database stores them.
/// </summary>
public class SearchedCity : IDisposable
{
    private static readonly string[] Heads = ["", "中央", "北", "見本市立", "みほん", "第二", "第2", "光ケ丘", "光が丘", "髙木", "ﾐﾅﾐ", "𠮷田"];
    private static readonly string[] Kinds =
        ["図書館", "としょかん", "公園", "こうえん", "保育園", "保育所", "トイレ", "便所", "スーパー", "小学校", "駅", "AED", "館"];
    private static readonly string[] Tails = ["", "", "", "分館", "前", "BOOK", "・別館", "（仮）"];

    private readonly TempFolder folder = new();
    private readonly CityStore store;
    private readonly Executor executor;

    public SearchedCity()
        : this(Add)
    {
    }

    private protected SearchedCity(Action<Loader, DataCatalog> add)
    {
        var catalog = CityCatalog.Create();
        var database = StoreUnderTest.Default(folder);
        store = database.Open(catalog);
        using (var loader = store.BeginLoad())
        {
            FixedCity.Rows(catalog).Load(loader);
        }

        using (var loader = store.BeginLoad())
        {
            add(loader, catalog);
            loader.Commit();
        }

        executor = new Executor(store, new PageLimits(), new DocumentLimits());
        Words = [.. database.Query("select id, entity, row_id, name, readings, rest from word").Select(Indexed.Read)];
    }

    /// <summary>The words of each row.</summary>
    internal IReadOnlyList<Indexed> Words { get; }

    /// <summary>Returns the results of a search, in rank order.</summary>
    internal IReadOnlyList<Indexed> Found(string text, int? entity = null) =>
        Indexed.Found(text, Words.Where(words => entity is null || words.Entity == entity));

    public JsonElement Ask(string query)
    {
        var answer = executor.ExecuteAsync(new OperationRequest(query, null, default), CancellationToken.None);
        return JsonDocument.Parse(answer.GetAwaiter().GetResult().Json).RootElement;
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static void Add(Loader loader, DataCatalog catalog)
    {
        var dice = new Random(13);
        for (var i = 0; i < 500; i++)
        {
            var name = Any(dice, Heads) + Any(dice, Kinds) + Any(dice, Tails);
            var entity = catalog.Entity(i % 3 == 0 ? "Event" : "Facility");
            var row = NewRow(entity, $"more-{i}", name);
            row[entity.Column("kind_label").Index] = Any(dice, "その他", "公園", "子どもの催し");
            row[entity.Column("name_kana").Index] = dice.Next(4) == 0 ? "チュウオウトショカン" : null;
            row[entity.Column("address").Index] = Any(dice, "見本県見本市中央1-2", "見本県図書町3", null);
            row[entity.Column("municipality_id").Index] = dice.Next(2) == 0 ? FixedCity.Mihono : FixedCity.Hama;
            loader.Put(new LoadRow(entity, row));
        }
    }

    private protected static object?[] NewRow(Entity entity, string id, string name)
    {
        var row = new object?[entity.Columns.Count];
        foreach (var column in entity.Columns.Where(c => !c.Nullable))
        {
            row[column.Index] = column.StoredAs switch { StoredAs.Integer => 0L, StoredAs.Boolean => false, _ => "-" };
        }

        row[entity.Key.Index] = id;
        row[entity.Column("name").Index] = name;
        if (entity.Name == "Facility")
        {
            row[entity.Column("category").Index] = "OTHER";
        }

        return row;
    }

    private static T Any<T>(Random dice, params T[] values) => values[dice.Next(values.Length)];
}

/// <summary>The words of a row as the database stores them.</summary>
internal sealed record Indexed(long Key, long Entity, string Id, string Name, string Readings, string Rest)
{
    public static Indexed Read(string row)
    {
        var cells = row.Split('|');
        return new Indexed(
            long.Parse(cells[0], null), long.Parse(cells[1], null), cells[2], cells[3], cells[4].TrimStart(IndexedWords.Apart),
            cells[5].TrimStart(IndexedWords.Apart));
    }

    /// <summary>Returns the results of a search, in rank order.</summary>
    public static IReadOnlyList<Indexed> Found(string text, IEnumerable<Indexed> all)
    {
        var search = SearchText.Read(text)!;
        var steps = search.Steps.Select(step => (step.Tier, (int)step.Alternative)).ToList();
        return
        [
            .. from words in all
               let rank = SearchRank.Of(search, words.Name, words.Readings, words.Rest)
               where rank is not null
               let step = steps.IndexOf((rank.Value.Tier, rank.Value.Alternative))
               orderby step, words.Key
               select words,
        ];
    }

    public string GlobalId(DataCatalog catalog) => Convert.ToBase64String(
        Encoding.UTF8.GetBytes($"{catalog.Entities.First(e => e.Search?.Number == Entity).Name}:{Id}"));
}
