using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Load;

/// <summary>
/// A large fictional country, the same at each run: ten municipalities with four data sets of 2,500 places and one of 20,000 events each.
/// Every public facility has eight events; places of other kinds have none. Keys are hashes, as in real imports, so rows adjacent in an
/// order are scattered over the file.
/// </summary>
internal sealed class LoadCity
{
    public const int Municipalities = 10;
    public const int PlacesPerDataset = 2_500;
    public const int EventsPerPlace = 8;

    private static readonly string[] Kinds = ["PUBLIC_FACILITY", "EVACUATION_SITE", "AED", "CHILDCARE"];
    private static readonly string[] Towns = ["本町", "上原", "中央", "若葉台", "川端", "東山", "みどり野", "港南"];
    private static readonly string[] Labels = ["公民館", "小学校 校庭", "駅前広場", "保育園"];
    private static readonly string[] Topics = ["囲碁大会", "読み聞かせ会", "健康相談", "写真展", "ヨガ教室", "古本市", "防災訓練", "朝市"];

    private readonly DataCatalog catalog;
    private readonly Random random = new(20261123);

    private LoadCity(DataCatalog catalog) => this.catalog = catalog;

    /// <summary>Keys of the public facilities, in order of creation.</summary>
    public static IEnumerable<string> Places =>
        Enumerable.Range(0, Municipalities).SelectMany(m => Enumerable.Range(0, PlacesPerDataset).Select(n => Key(Dataset(m, 0), n)));

    /// <summary>Words in the names of its places and events.</summary>
    public static IReadOnlyList<string> Words => [.. Towns, .. Labels, .. Topics];

    public static void Fill(CityStore database)
    {
        var city = new LoadCity(database.Catalog);
        using var loader = database.BeginLoad();
        for (var municipality = 0; municipality < Municipalities; municipality++)
        {
            city.LoadMunicipality(loader, municipality);
        }

        loader.Commit();
    }

    /// <summary>
    /// Adds a data version, as a small import does: a municipality gets another name, and one of its places another point.
    /// </summary>
    public static void Change(CityStore database, int number)
    {
        var (city, municipality) = (new LoadCity(database.Catalog), number % Municipalities);
        using var loader = database.BeginLoad();
        city.LoadMunicipalityRow(loader, municipality, $"見本{municipality + 1}市 {number}");
        for (var i = 0; i < number % 100; i++)
        {
            city.random.NextDouble();
        }

        city.LoadPlace(loader, municipality, kind: 0, number % PlacesPerDataset);
        loader.Commit();
    }

    /// <summary>Adds a data version that changes next to nothing, over any data: a fictional municipality gets another name.</summary>
    public static void Rename(CityStore database, int number)
    {
        using var loader = database.BeginLoad();
        new LoadCity(database.Catalog).LoadMunicipalityRow(loader, 0, $"見本1市 {number}");
        loader.Commit();
    }

    public static string Code(int municipality) => (999200 + municipality).ToString(CultureInfo.InvariantCulture);

    public static string Dataset(int municipality, int kind) => $"{Code(municipality)}-{(kind < 4 ? Kinds[kind].ToLowerInvariant().Replace('_', '-') : "event")}";

    private void LoadMunicipality(Loader loader, int municipality)
    {
        LoadMunicipalityRow(loader, municipality, $"見本{municipality + 1}市");
        for (var kind = 0; kind <= 4; kind++)
        {
            LoadDataset(loader, municipality, kind);
            for (var number = 0; number < PlacesPerDataset; number++)
            {
                if (kind < 4)
                {
                    LoadPlace(loader, municipality, kind, number);
                }
                else
                {
                    LoadEvents(loader, municipality, number);
                }
            }
        }
    }

    private void LoadMunicipalityRow(Loader loader, int municipality, string name)
    {
        var code = Code(municipality);
        Put(loader, "Municipality", code, ("code", code), ("name", name), ("name_kana", "みほんし"), ("prefecture", "見本県"));
    }

    private void LoadDataset(Loader loader, int municipality, int kind)
    {
        var key = Dataset(municipality, kind);
        var rows = (long)PlacesPerDataset * (kind == 4 ? EventsPerPlace : 1);
        Put(loader, "Dataset", key, ("slug", key[7..]), ("kind", kind < 4 ? Kinds[kind] : "EVENT"), ("title", key), ("publisher_id", Code(municipality)),
            ("sample", false), ("listed", false), ("version", 1L), ("row_count", rows), ("rejected_count", 0L));
        Put(loader, "SourceFile", key, ("file_name", key + ".csv"), ("columns", """[["名称","name"]]"""), ("dataset_id", key),
            ("sha256", new string('0', 64)), ("imported_at", "2026-11-23T00:00:00.0000000Z"));
    }

    private void LoadPlace(Loader loader, int municipality, int kind, int number)
    {
        var (dataset, name, town) = (Dataset(municipality, kind), Name(kind, number), Towns[number % Towns.Length]);
        Put(loader, "Facility", Key(dataset, number),
            ("category", Kinds[kind]), ("kind_label", Labels[kind]), ("name", name), ("match_name", name), ("name_kana", "シセツ"),
            ("address", $"見本県見本{municipality + 1}市{town}{number % 9 + 1}-{number}"), ("address_parts_town", town),
            ("latitude", Math.Round(35 + (random.NextDouble() * 2), 6)), ("longitude", Math.Round(139 + (random.NextDouble() * 2), 6)),
            ("phone", $"(0299)00-{number:D4}"), ("url", $"https://www.example.jp/{dataset}/{number}"), ("open_days", """["MONDAY","FRIDAY"]"""),
            ("opens_at", number % 5 == 0 ? null : "09:00:00"), ("closes_at", number % 5 == 0 ? null : "17:30:00"), ("municipality_id", Code(municipality)),
            ("dataset_id", dataset), ("file_id", dataset), ("source_line", number + 2L), ("source_original", $"""["{name}"]"""));
    }

    private void LoadEvents(Loader loader, int municipality, int place)
    {
        for (var number = 0; number < EventsPerPlace; number++)
        {
            var dataset = Dataset(municipality, 4);
            var day = new DateOnly(2026, 1, 1).AddDays(random.Next(730)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Put(loader, "Event", Key(dataset, (place * EventsPerPlace) + number),
                ("name", $"{Topics[number]} {random.Next(40) + 1}"), ("kind_label", "イベント"),
                ("start_date", random.Next(10) == 0 ? null : day), ("start_time", random.Next(3) == 0 ? null : "10:00:00"), ("description", "どなたでも参加できます。"),
                ("venue_name", Name(0, place)), ("match_venue", Name(0, place)), ("municipality_id", Code(municipality)),
                ("dataset_id", dataset), ("file_id", dataset), ("source_line", place + 2L), ("source_original", "[]"));
        }
    }

    private static string Name(int kind, int number) => $"{Towns[number % Towns.Length]}{Labels[kind]}{number}";

    private static string Key(string dataset, int number) =>
        $"{dataset}-{XxHash3.HashToUInt64(Encoding.UTF8.GetBytes($"{dataset}/{number}")):x16}";

    private void Put(Loader loader, string entity, string key, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        var of = catalog.Entity(entity);
        var row = new object?[of.Columns.Count];
        row[of.Key.Index] = key;
        foreach (var (column, value) in values)
        {
            row[of.Column(column).Index] = value;
        }

        loader.Put(new LoadRow(of, row));
    }
}
