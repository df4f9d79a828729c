using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Water for the fire brigade: sheet 14. Its rows have no name; their kind stands in for it.</summary>
internal static class FireHydrantKind
{
    public static DatasetKind Declare() => new("FIRE_HYDRANT", "消防水利施設一覧", "Facility", "Hydrants, cisterns and other water for the fire brigade (消防水利施設一覧).")
    {
        Label = "消防水利施設",
        FileNames = ["fire_hydrant", "消防水利"],
        HintHeadings = [["口径"]],
        CellWords = ["消火栓", "防火水槽", "防火水そう"],
        Venue = VenueLink.None,
        Headings = new Dictionary<string, string> { ["種別"] = "kindLabel" },
        Detail = new Group("fireHydrant", "FireHydrant", "Fields that only the sheet 消防水利施設一覧 has.",
        [
            Integer("diameter", "Diameter in millimetres (口径), when it is one number.", "口径") with { Unit = NumberUnit.Millimetres },
            Text("diameterNote", "Diameter (口径), as published, when it is not one exact number."),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "種別", "所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記", "所在地_都道府県", "所在地_市区町村", "所在地_町字",
                "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "口径", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "種別", "住所", "方書", "緯度", "経度", "口径", "備考"
            ])
            { Mandatory = ["種別"] },
        ],
    };
}
