using static Gateway.Catalog.Declare;

namespace Gateway.Catalog.Kinds;

/// <summary>Public wireless LAN: sheet 07, one row per access point.</summary>
internal static class PublicWirelessLanKind
{
    public static DatasetKind Declare() => new("PUBLIC_WIRELESS_LAN", "公衆無線LANアクセスポイント一覧", "Facility", "Public wireless LAN access points (公衆無線LANアクセスポイント一覧).")
    {
        Label = "公衆無線LANアクセスポイント",
        FileNames = ["public_wireless_lan", "無線LAN", "wifi", "Wi-Fi", "free spot", "freespot", "フリースポット"],
        UniqueHeadings = ["SSID"],
        HintHeadings = [["提供エリア"]],
        Venue = VenueLink.None,
        Detail = new Group("publicWirelessLan", "PublicWirelessLan", "Fields that only the sheet 公衆無線LANアクセスポイント一覧 has.",
        [
            Text("ssid", "SSID (ネットワーク名(SSID)).", "SSID"),
            Text("coverage", "Where on the site it can be received (提供エリア).", "提供エリア"),
        ]),
        Editions =
        [
            new("municipal standard",
            [
                "全国地方公共団体コード", "法人番号", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英語", "所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記", "所在地_都道府県",
                "所在地_市区町村", "所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "設置者", "電話番号", "内線番号", "連絡先メールアドレス", "連絡先FormURL",
                "連絡先備考（その他、SNSなど）", "郵便番号", "SSID", "提供エリア", "URL", "備考"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "名称", "名称_カナ", "名称_英語", "住所", "方書", "緯度", "経度", "設置者", "電話番号", "内線番号",
                "SSID", "提供エリア", "URL", "備考"
            ])
            { Mandatory = ["名称", "名称_カナ", "住所"] },
        ],
    };
}
