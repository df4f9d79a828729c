using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Store;
using Gateway.Tests.Store;

namespace Gateway.Tests.Import.Identity;

/// <summary>The base of tests of data set identity: small files of each kind, and importer runs over them.</summary>
public abstract class IdentityTest : StoreTest
{
    private protected const string AedHeader = "都道府県コード又は市区町村コード,NO,名称,住所,AED設置位置,備考";
    private protected const string EventHeader = "都道府県コード又は市区町村コード,NO,イベント名,開始日,終了日,場所名称";
    private protected const string PopulationHeader = "都道府県コード又は市区町村コード,地域コード,調査年月日,地域名,総人口,男性,女性,0-4歳の男性,0-4歳の女性";

    /// <summary>
    /// The database shared by all runs of a test with many; otherwise each run opens it anew, as a separate process does.
    /// </summary>
    private protected CityStore? Kept { get; init; }

    /// <summary>Makes an input from a file in a folder.</summary>
    private protected static ImportInput File(string path, string header, params string[] rows) => Bytes(path, Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(header))));

    private protected static ImportInput Bytes(string path, byte[] content, ImportOptions? options = null) =>
        new(ImportSource.Bytes(System.IO.Path.GetFileName(path), content) with { Folder = System.IO.Path.GetDirectoryName(path)! }, options ?? new ImportOptions());

    /// <summary>Makes a file of places, numbered from 1 as in every list.</summary>
    private protected static ImportInput Aed(string path, params string[] names) => File(path, AedHeader, [.. names.Select((n, i) => $"999997,{i + 1},{n},見本県見本市本町{i + 1},1階,")]);

    private protected static ImportInput Events(string path, params string[] names) => File(path, EventHeader, [.. names.Select((n, i) => $"999997,{i + 1},{n},2026-04-0{i + 1},,公民館")]);

    private protected static ImportInput Table(string path, params string[] words) => File(path, "年度,区分,金額", [.. words.Select(w => $"2026,{w},100")]);

    private protected static ImportInput Population(string path, string day, params string[] towns) =>
        File(path, PopulationHeader, [.. towns.Select((t, i) => $"999997,10{i},{day},{t},10,5,5,1,1")]);

    /// <summary>The reports of one run, in the order of the inputs.</summary>
    private protected List<FileReport> Run(params ImportInput[] inputs) =>
        [.. new Importer(Kept ?? Open(), MunicipalityTable.BuiltIn(), new FixedClock()).Run(inputs).SelectMany(r => r)];

    /// <summary>Returns the slug and row count of each data set.</summary>
    private protected List<string> Datasets() => Query("select slug, row_count from dataset where imported_at is not null order by slug");

    private protected List<string> Names() => Query("select name from facility union all select name from event order by 1");
}
