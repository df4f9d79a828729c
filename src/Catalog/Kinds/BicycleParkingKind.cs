using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Public bicycle parks: sheet 26, in both layouts.</summary>
internal static class BicycleParkingKind
{
    /// <summary>The pattern for names of bicycle parks.</summary>
    public const string Names = "自転車|駐輪場";

    public static DatasetKind Declare() => new("BICYCLE_PARKING", "公営駐輪場一覧", "Facility", "Public bicycle parks (公営駐輪場一覧).")
    {
        Label = "公営駐輪場",
        Classes = ["公営駐輪場", "自転車駐車場"],
        FileNames = ["bicycle_parking", "bicycle-parking", "bicycleparking", "bicycle-park", "駐輪場", "自転車駐車場", "自転車等駐車場"],
        UniqueHeadings = ["最大駐輪台数", "収容台数_自転車"],
        UsesFacilityLayout = true,
        Venue = VenueLink.Name,
        OwnNames = Names,
        Neighbour = new("PARKING_LOT", "公営駐車場", "parkingLot", ParkingLotKind.Names) { Measure = "capacity", Headings = ["収容台数"] },
        Headings = ModelHeadings.With(("位置", "address")),
        Detail = new Group("bicycleParking", "BicycleParking", "Fields that only the sheet 公営駐輪場一覧 has.",
        [
            Integer("capacity", "Spaces for bicycles (最大駐輪台数, 収容台数), when it is one number.", "最大駐輪台数", "収容台数_自転車", "収容台数",
                "台数（台）", "台数"),
            Text("capacityNote", "Spaces for bicycles (収容台数), as published, when it is not one exact number."),
            Folded("indoorOutdoor", "Indoors or outdoors, as published (屋内外).", "屋内外"),
            Text("nearestStation", "The nearest station (最寄駅).", "最寄駅"),
            Text("feeKind", "Kind of fee, as published (料金種別).", "料金種別"),
            Text("fee", "Fee, in words (料金(基本), 料金).", "料金(基本)", "料金"),
            Text("feeNote", "Notes on the fee (料金(詳細), 料金備考).", "料金(詳細)", "料金備考"),
            Text("payment", "Accepted payment, as published (決済種別).", "決済種別"),
            Date("openedOn", "Day it was opened (開設日).", "開設日"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英字", "名称_通称", "POIコード", "所在地_連結表記", "所在地_都道府県",
                "所在地_市区町村", "建物名等(方書)", "郵便番号", "緯度", "経度", "屋内外", "最大駐輪台数", "最寄駅", "利用可能曜日", "開始時間", "終了時間",
                "利用可能日時特記事項", "料金(基本)", "料金(詳細)", "開設日", "説明", "URL", "備考"
            ]) { IsReconstructed = true },
        ],
    };
}
