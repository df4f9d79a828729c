namespace Gateway.Cli.Verbs;

/// <summary>The notes at the end of a verb's help, in Japanese.</summary>
internal static class JapaneseNotes
{
    /// <summary>By verb; empty = the program.</summary>
    public static readonly IReadOnlyDictionary<string, string> ByVerb = new Dictionary<string, string>
    {
        [""] = """
            例：
              gateway                      取り込んだデータ（なければ見本市）を http://localhost:5000 で公開します
              gateway import FILE...       自治体が公開したファイルを取り込みます
              gateway import --help        どの動作にも使い方の説明があります

            オプションは環境変数に、環境変数は設定ファイルに、設定ファイルは既定値に優先します。
            """,
        ["import"] = """
            以前に取り込んだファイルは行を置き換えます。同じ鍵の行は同じ行として、変わらなければ残し、なくなれば削除します。
            フォルダーが違えば、同じ名前のファイルでも別のデータセットです。同じ一覧の新旧の版（aed_202601、aed_202602）は
            新しい版だけを公開し、人口とイベントはすべて残します。置き換えたときは表示します。
            ファイルは全部取り込むか、まったく取り込まないかのどちらかです。

            例：
              gateway import 122033_108_aed.csv --licence "CC BY 4.0"
              gateway import downloads/ --municipality 122033
              gateway import https://example.jp/opendata/aed.csv
              gateway import --sources sources.json

            終了コード：0 すべて取り込み、3 一部のファイルに行なし、1 どのファイルにも行なし、2 使い方の誤り、4 データベース。
            """,
        ["import-addresses"] = """
            アドレス・ベース・レジストリ（mt_town と、mt_town_pos、mt_rsdtdsp_blk_pos、mt_rsdtdsp_rsdt_pos、mt_parcel_pos。町字の名称と
            座標は一度に指定）と、国土交通省の位置参照情報（街区レベル、大字・町丁目レベル）のCSVを、圧縮されたままでも取り込みます。
            同じ一覧の同じ市区町村の以前の内容は置き換えます。指定したファイルは全部取り込むか、まったく取り込まないかのどちらかです。
            公開された座標は変えません。住所から求めた位置は、求められたときだけ示します。

            例：
              gateway import-addresses mt_town_pref08.csv.zip mt_town_pos_pref08.csv.zip mt_rsdtdsp_blk_pos_pref08.csv.zip
              gateway import-addresses 08000-22.0a.zip 08000-17.0b.zip

            終了コード：0 取り込み、1 取り込めず、2 使い方の誤り、4 データベース。
            """,
        ["check"] = """
            ファイルを公開する担当者のための確認です。何も保存しません。

            例：
              gateway check 082112_aed.csv
              gateway check 082112_aed.csv --lang ja --html check.html
              gateway check open-data/ --json - --fail-on warning

            終了コード：0 該当なし、1 該当あり、2 使い方の誤り。
            """,
        ["insight"] = """
            例：
              gateway insight
              gateway insight --month 2026-11 --format html --lang ja > insight.html
            """,
        ["migrate"] = """
            データベースを開く動作は、権限があれば自動でこのバージョンに合わせます。PostgreSQLで公開するgatewayには読み取り専用の
            ロールを使えます。その場合は、更新の前の空いた時間に、表の所有者がこの動作を実行してください。
            """,
        ["copy"] = """
            ID、削除の記録、データの版と日時、取得元の記録など、すべてを複製します。アプリは手元のカーソルのまま続けて問い合わせできます。
            複製元は使用中でもかまいませんが、その間に取り込んだものは複製されません。複製先は空でなければならず、中断すれば空のままです。
            複製元は読むだけです。古い版のものは、先に`gateway migrate`でこの版に合わせてください。

            例：
              gateway copy --from data/gateway.db --to "Host=db.example.jp;Database=city;Username=gateway"
              gateway copy --from postgres://gateway@db.example.jp/city --to city.db
            """,
        ["rebuild"] = """
            取り込みのたびに最新に保たれ、新しいgatewayが導き方を変えたときはデータベースを開くときに作り直します。ほかの方法で
            行を変えたときや、念のために確かめたいときに使います。正しい行は書き換えません。
            """,
        ["explain"] = """
            例：gateway explain query.graphql --variables '{"code":"999997"}'
            """,
        ["rules"] = """
            例：
              gateway rules
              gateway rules flag-unclear --lang ja
            """,
    };
}
