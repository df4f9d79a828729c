using Gateway.Store;

namespace Gateway.Import.Addresses;

/// <summary>A layout in which address lists are published; a table has the first one of which it contains all columns.</summary>
/// <param name="Name">The key under which earlier content of the list is replaced.</param>
/// <param name="Title">Its name, for people.</param>
/// <param name="Columns">The columns that a table must have.</param>
/// <param name="Level">The level of its points; null = it has no points, but the names of towns.</param>
internal sealed record AddressLayout(string Name, string Title, IReadOnlyList<string> Columns, AddressLevel? Level)
{
    private static readonly string[] Town = ["lg_code", "machiaza_id"];
    private static readonly string[] Point = ["rep_lat", "rep_lon"];

    /// <summary>The supported layouts, most specific first.</summary>
    public static readonly IReadOnlyList<AddressLayout> All =
    [
        new("abr-residence", "Address Base Registry, houses (mt_rsdtdsp_rsdt_pos)", [.. Town, "blk_id", "rsdt_id", .. Point],
            AddressLevel.Block),
        new("abr-block", "Address Base Registry, blocks (mt_rsdtdsp_blk_pos)", [.. Town, "blk_id", .. Point], AddressLevel.Block),
        new("abr-parcel", "Address Base Registry, lots (mt_parcel_pos)", [.. Town, "prc_id", .. Point], AddressLevel.Parcel),
        new("abr-town", "Address Base Registry, towns (mt_town_pos)", [.. Town, .. Point], AddressLevel.Town),
        new("abr-names", "Address Base Registry, names of towns (mt_town)", [.. Town, "oaza_cho"], Level: null),
        new("mlit-block", "Position reference, blocks (位置参照情報 街区レベル)",
            ["都道府県名", "市区町村名", "大字・丁目名", "街区符号・地番", "緯度", "経度"], AddressLevel.Block),
        new("mlit-town", "Position reference, towns (位置参照情報 大字・町丁目レベル)", ["市区町村コード", "大字町丁目名", "緯度", "経度"],
            AddressLevel.Town),
    ];

    /// <summary>Columns that have another name in earlier editions.</summary>
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["全国地方公共団体コード"] = "lg_code",
        ["code"] = "lg_code",
        ["town_id"] = "machiaza_id",
        ["町字id"] = "machiaza_id",
        ["町字ID"] = "machiaza_id",
        ["街区id"] = "blk_id",
        ["街区ID"] = "blk_id",
        ["addr_id"] = "rsdt_id",
        ["住居id"] = "rsdt_id",
        ["住居ID"] = "rsdt_id",
        ["addr2_id"] = "rsdt2_id",
        ["住居2id"] = "rsdt2_id",
        ["住居2ID"] = "rsdt2_id",
        ["地番id"] = "prc_id",
        ["地番ID"] = "prc_id",
        ["代表点_緯度"] = "rep_lat",
        ["代表点_経度"] = "rep_lon",
        ["代表点_座標参照系"] = "rep_srid",
        ["rep_pnt_lat"] = "rep_lat",
        ["rep_pnt_lon"] = "rep_lon",
        ["oaza_town_name"] = "oaza_cho",
        ["大字・町名"] = "oaza_cho",
        ["chome_name"] = "chome",
        ["丁目名"] = "chome",
        ["koaza_name"] = "koaza",
        ["小字名"] = "koaza",
        ["廃止日"] = "ablt_date",
    };

    /// <summary>Whether it needs the names of towns from another file of the same run.</summary>
    public bool NeedsNames { get; } = Level is not null && Columns.Contains("machiaza_id");

    /// <summary>Returns the name of a column in the newest edition.</summary>
    public static string NameOf(string heading) =>
        heading.Trim('\uFEFF', ' ', '"') is var name && Renamed.TryGetValue(name, out var newer) ? newer : name;

    /// <summary>Returns the layout of a table with these columns; null when it is not an address list.</summary>
    public static AddressLayout? Of(IReadOnlyCollection<string> columns) =>
        All.FirstOrDefault(layout => layout.Columns.All(columns.Contains));
}
