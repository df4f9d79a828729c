namespace Gateway.Catalog.Kinds;

/// <summary>Lists of a city's published data: sheet 06. Each row is a data set, imported or not.</summary>
internal static class OpenDataListKind
{
    public static DatasetKind Declare() => new("OPEN_DATA_LIST", "オープンデータ一覧", "TableRow",
        "Lists of a publisher's data sets (オープンデータ一覧); each row is a data set, and in dataset.rows as published.")
    {
        FileNames = ["open_data_list", "opendata_list", "オープンデータ一覧"],
        UniqueHeadings = ["データセット_タイトル", "データ名称"],
        Recipe = RowRecipe.DataList,
        RowIdentity = ["データセット_ID", "データセット_タイトル", "データ名称", "ファイル_タイトル", "ファイル_ダウンロードURL"],
        Headings = new Dictionary<string, string>
        {
            ["データセット_タイトル"] = "dataset.title",
            ["データ名称"] = "dataset.title",
            ["データセット_概要"] = "dataset.description",
            ["データ概要"] = "dataset.description",
            ["データセット_公開日"] = "dataset.publishedOn",
            ["登録日"] = "dataset.publishedOn",
            ["データセット_最終更新日"] = "dataset.updatedOn",
            ["最終更新日"] = "dataset.updatedOn",
            ["データセット_更新頻度"] = "dataset.updateFrequency",
            ["更新頻度"] = "dataset.updateFrequency",
            ["データセット_URL"] = "dataset.sourceUrl",
            ["URL"] = "dataset.sourceUrl",
            ["ファイル_ライセンス"] = "dataset.licence",
            ["ライセンス"] = "dataset.licence",
        },
        Editions =
        [
            new("municipal standard",
            [
                "データセット_ID", "全国地方公共団体コード", "地方公共団体名", "データセット_タイトル", "データセット_サブタイトル", "データセット_概要",
                "データセット_キーワード", "データセット_分類", "データセット_ユニバーサルメニュー", "データセット_公開日", "データセット_最終更新日",
                "データセット_バージョン", "データセット_言語", "データセット_URL", "データセット_更新頻度", "データセット_準拠する標準",
                "データセット_関連ドキュメント", "データセット_来歴情報", "データセット_対象地域", "データセット_対象期間", "データセット_連絡先名称",
                "データセット_連絡先メールアドレス", "データセット_連絡先電話番号", "データセット_連絡先内線番号", "データセット_連絡先FormURL",
                "データセット_連絡先備考（その他、SNSなど）", "データセット_備考", "ファイル_タイトル", "ファイル_アクセスURL", "ファイル_ダウンロードURL",
                "ファイル_説明", "ファイル形式", "ファイル_ライセンス", "ファイル_ステータス", "ファイル_サイズ", "ファイル_公開日",
                "ファイル_最終更新日", "ファイル_利用規約", "ファイル_関連ドキュメント", "ファイル_言語", "ファイル_準拠する標準", "ファイル_API対応有無"
            ]),
            new("recommended data set",
            [
                "都道府県コード又は市区町村コード", "NO", "都道府県名", "市区町村名", "データ名称", "データ概要", "データ形式", "分類", "更新頻度", "URL",
                "API対応有無", "ライセンス", "登録日", "最終更新日", "備考"
            ])
            { Mandatory = ["データ名称", "データ形式", "分類", "最終更新日"] },
        ],
    };
}
