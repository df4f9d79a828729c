using System.Globalization;
using System.Text;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Store;

namespace Gateway.Tests.Graph.Files;

/// <summary>More places than are read in one chunk, some with names that spreadsheets misinterpret.</summary>
public sealed class ManyPlaces : IDisposable
{
    public const int Count = 2345;

    private readonly TempFolder folder = new();
    private readonly CityStore store;

    public ManyPlaces()
    {
        Database = StoreUnderTest.Default(folder);
        store = Database.Open(CityCatalog.Create());
        Load("");
        Executor = With(new FileLimits());
    }

    internal StoreUnderTest Database { get; }

    internal CityStore Store => store;

    internal Executor Executor { get; }

    /// <summary>Names of the first rows, as they are in the file.</summary>
    internal static IReadOnlyList<string> Odd { get; } =
    [
        "=1+1", "+81-47-334-1111", "-5", "－", "@SUM(A1)", "＝1+1", "+SUM(A1)", "-2+3+cmd|' /C calc'!A0",
        "全角，カンマ, 半角", "\"引用\"の公園",
        "一行目\n二行目", "〒'アポストロフィ",
    ];

    /// <summary>Installation positions of the first rows: text that only a workbook cell cannot hold unchanged.</summary>
    private static IReadOnlyList<string> OddPositions { get; } =
        ["_x0041_号棟 _x_ _x12_", "長" + string.Concat(Enumerable.Repeat("𠮷", 17_000))];

    /// <summary>Loads the same file with a suffix on each name.</summary>
    internal void Load(string mark)
    {
        var text = new StringBuilder("全国地方公共団体コード,ID,名称,所在地_連結表記,緯度,経度,設置位置\n");
        for (var i = 0; i < Count; i++)
        {
            var name = (i < Odd.Count ? Odd[i] : $"見本施設{i:0000}") + mark;
            var quoted = name.Replace("\"", "\"\"", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"999997,A{i:00000},\"{quoted}\",見本県見本市本町{i}番,")
                .Append(CultureInfo.InvariantCulture, $"{36 + (i / 100000.0)},{139.5 + (i / 100000.0)},")
                .Append(OddPositions.ElementAtOrDefault(i) ?? "玄関").Append('\n');
        }

        var source = ImportSource.Bytes("999997_aed.csv", Encoding.UTF8.GetBytes(text.ToString()));
        new Importer(store, MunicipalityTable.BuiltIn()).Import(source, new ImportOptions());
    }

    internal Executor With(FileLimits files, CostLimits? costs = null) =>
        new(store, new PageLimits(), new DocumentLimits(), costs, files: files);

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }
}
