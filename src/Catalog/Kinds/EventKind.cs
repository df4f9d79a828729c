namespace Gateway.Catalog.Kinds;

/// <summary>Events: sheet 12, and the layout of the base registry.</summary>
internal static class EventKind
{
    public static DatasetKind Declare() => new("EVENT", "イベント一覧", "Event", "Events (イベント一覧).")
    {
        Label = "イベント",
        FileNames = ["event", "events", "イベント"],
        UniqueHeadings = ["イベント名", "開催日", "会場名", "会場"],

        // Days and times count only together and with a name: roadworks have them too.
        HintHeadings = [["開始日"], ["イベント名", "開始日", "終了日", "開始時間", "終了時間"]],
        Needs = ["startDate", "name"],
        Headings = new Dictionary<string, string>
        {
            // LinkData's event list splits the place into these; its address is the part after the town.
            ["pref"] = "addressParts.prefecture",
            ["cityName"] = "addressParts.city",
            ["address"] = "addressParts.blockNumber",
        },
        Editions =
        [
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "イベント名", "イベント名_カナ", "イベント名_英語", "開始日",
                "終了日", "開始時間", "終了時間", "開始日時特記事項", "説明", "料金(基本)", "料金(詳細)", "連絡先名称", "連絡先電話番号",
                "連絡先内線番号", "主催者", "場所名称", "住所", "方書", "緯度", "経度", "アクセス方法", "駐車場情報", "定員", "参加申込終了日",
                "参加申込終了時間", "参加申込方法", "URL", "備考"
            ])
            { Mandatory = ["イベント名", "イベント名_カナ", "開始日", "終了日", "開始時間", "終了時間", "説明", "場所名称", "住所"] },
            new("municipal standard",
            [
                "全国地方公共団体コード", "法人番号", "ID", "地方公共団体名", "イベント名", "イベント名カナ", "イベント名_英語", "イベント通称",
                "サブタイトル", "イベント種類", "状態", "キーワード", "タグ", "開催パターン", "開始日", "終了日", "開始時間", "終了時間",
                "開始日時特記事項", "概要", "説明", "料金(基本)", "料金(詳細)", "料金種別", "主催者", "共催団体", "対象者", "定員", "場所名称",
                "所在地(連結表記)", "都道府県", "市区町村", "建物名等(方書)", "緯度", "経度", "アクセス方法", "駐車場情報", "参加申込終了日",
                "参加申込終了時間", "参加申込方法", "連絡先名称", "連絡先電話番号", "連絡先内線番号", "画像", "コンテンツURL", "URL", "備考"
            ]) { IsReconstructed = true },
            new("base registry",
            [
                "NO", "都道府県コード又は市区町村コード", "名称", "名称(カナ)", "名称(英字)", "名称(通称)", "サブタイトル", "概要", "説明",
                "サブイベント", "イベント種類", "URL", "画像URL", "状態", "対象となる産業", "ステージ", "開始日", "終了日", "開始時刻", "終了時刻",
                "日時備考", "場所名称", "集合場所", "郵便番号", "住所都道府県", "住所市区町村", "住所町名", "住所丁目以下", "建物名等", "緯度",
                "経度", "主催団体", "共催団体", "その他関係団体", "対象者", "定員", "料金(基本)", "料金(詳細)", "外国語対応", "申込期限日",
                "申込期限時刻", "申込方法", "アクセス方法", "駐車場情報", "駐輪場情報", "連絡先名称", "連絡先電話番号", "連絡先内線番号",
                "連絡先メールアドレス", "備考"
            ])
            { IsOfOthers = true },
        ],
    };
}
