namespace Gateway.Cli.Verbs;

/// <summary>The descriptions of the verbs, their flags and their arguments, in Japanese.</summary>
internal static class JapaneseFlags
{
    /// <summary>By verb; empty = the program.</summary>
    public static readonly IReadOnlyDictionary<string, string> Verbs = new Dictionary<string, string>
    {
        [""] = "Gateway：自治体のオープンデータを、型のあるひとつのGraphQLグラフとして公開します。動作を指定しない場合は公開（serve）します。",
        ["serve"] = "HTTPでグラフを公開します（動作を指定しない場合の既定）。",
        ["import"] = "自治体が公開したファイル（CSV、Excel、OpenDocument、JSON、地図データ、GTFS、ZIP）を取り込みます。",
        ["import-addresses"] = "住所の一覧（アドレス・ベース・レジストリ、位置参照情報）を取り込み、座標のない施設の位置を求めます。",
        ["check"] = "公開前にファイルを確認し、種類、足りないもの、疑わしいものを示します。",
        ["datasets"] = "データベースにあるデータセットの一覧を表示します。",
        ["sources"] = "取得元ファイルの各取得元について、確認した日時、結果、次回の予定を表示します。",
        ["remove"] = "データセットを、すべての行とともにデータベースから削除します。",
        ["rebuild"] = "行から導かれるもの（つながり・検索の索引・イベントの日程）を作り直します。",
        ["explain"] = "問い合わせの内容、実行計画、SQLを表示します。実行はしません。",
        ["schema"] = "グラフのスキーマ（SDL）を扱います。",
        ["schema print"] = "スキーマを標準出力に書き出します。",
        ["schema export"] = "スキーマをファイルに書き出します。",
        ["client"] = "登録済みの問い合わせを型付きで呼び出すクライアントを扱います。",
        ["client typescript"] = "TypeScriptのクライアントを書き出します（fetchだけで動く1つのファイル）。",
        ["health"] = "動作中のgatewayが応答できるか確認します。応答できれば終了コード0、できなければ1です。",
        ["migrate"] = "データベースを作成するか、古いものをこのバージョンに合わせます。",
        ["copy"] = "都市のデータを別のデータベースに複製します（ファイルからサーバーへ、またはその逆）。",
        ["backup"] = "公開中でも、データベースをファイルに複製します。",
        ["insight"] = "ひと月にデータがどう使われ、何が探されて見つからなかったかを示します。",
        ["rules"] = "確認事項の規則について、意味、理由、対応を説明します。",
    };

    /// <summary>By verb and flag where verbs differ; otherwise by flag or argument.</summary>
    public static readonly IReadOnlyDictionary<string, string> Flags = new Dictionary<string, string>
    {
        ["--help"] = "使い方を表示します。",
        ["--version"] = "バージョンを表示して終了します。",
        ["--settings"] = "設定ファイル（JSON）。指定しない場合は、既定の名前のファイルがあれば使います。",
        ["--lang"] = "表示する言語（ja または en。指定しない場合はシステムの言語）。",
        ["import-addresses FILE"] = "住所の一覧：ファイル、'*.zip' のようなパターン、フォルダー。",
        ["--append"] = "ファイルにない行も残します。",
        ["--replace"] = "ファイルにない行をすべて削除します（人口以外は指定しなくても同じです）。",
        ["--force-municipality"] = "ファイルが別の自治体を示していても --municipality を優先します。",
        ["--municipality"] = "公開者が分からないファイルの公開者（全国地方公共団体コード6桁、または検査数字を除く5桁）。",
        ["--dataset"] = "データセットの名前。取り込み直しても変わりません（指定しない場合はファイル名から）。",
        ["--licence"] = "表示するライセンス（例：CC BY 4.0）。",
        ["--title"] = "表示するタイトル。",
        ["--source-url"] = "ファイルの公開元のアドレス。",
        ["--keep-sample"] = "実際のデータと並べて見本市を残します。",
        ["--again"] = "前回の取り込みから変わっていないファイルも読み直します。",
        ["--drop-personal"] = "個人情報と思われる行を除きます。",
        ["--report"] = "すべての確認事項と、対象外としたものを含む報告をJSONで書き出します。",
        ["--quiet"] = "問題があったときだけ表示します。",
        ["--sheet"] = "読み取るシートの名前または番号（非表示のシートも可）。",
        ["--encoding"] = "ファイルの文字コード。",
        ["--header-row"] = "見出しの行の番号（1から。2行にわたるときは 2-3 のように）。",
        ["--unit"] = "ファイルに書かれていない金額の単位（yen、thousand-yen、million-yen）。",
        ["--html"] = "結果を1つのページ（地図付きのHTML）として書き出します。",
        ["--fail-on"] = "終了コードを1にする重さ（error、warning、never。指定しない場合は error）。",
        ["--json"] = "表の代わりにJSONで表示します。",
        ["check --json"] = "結果をJSONでファイルまたは標準出力（-）に書き出します。",
        ["check FILE"] = "取り込みと同じく、ファイル、パターン、フォルダー、アドレス（http、https）。",
        ["import PATH"] = "ファイル、パターン（'*.csv' など）、アドレス（http、https）、フォルダー（中の表をすべて）。",
        ["remove DATASET"] = "データセットの名前。同じ名前が複数ある場合はID。",
        ["explain FILE"] = "問い合わせのファイル（.graphql）。「-」は標準入力。",
        ["--variables"] = "変数（ひとつのJSONオブジェクト）。",
        ["--operator"] = "公開のスキーマではなく、運用者だけのグラフ（/operator/graphql）のスキーマを書き出します。",
        ["--output"] = "書き出すファイル、またはフォルダー（指定しない場合は schema.graphql）。",
        ["client typescript --output"] = "書き出すファイル、またはフォルダー（指定しない場合は gateway.ts）。",
        ["--url"] = "確認するgatewayのアドレス（指定しない場合は --urls の最初のもの）。",
        ["--alive"] = "動作しているかだけを確認し、データの有無は確認しません。",
        ["migrate --reader"] = "すべての表（今後のバージョンの表も）を読み取れるようにするサーバーのロール。",
        ["copy --from"] = "複製元のデータベース（ファイルまたはPostgreSQLのアドレス）。",
        ["copy --to"] = "複製先の空のデータベース（ファイルまたはPostgreSQLのアドレス）。",
        ["backup FILE"] = "複製先のファイル。既にある場合は、複製が完了してから置き換えます。",
        ["--month"] = "年月（例：2026-11。指定しない場合は今週が属する月）。",
        ["--format"] = "形式（text：文章、html：印刷できる1ページ、csv：すべてのデータセットの表）。",
        ["rules NAME"] = "ひとつの規則の名前。",
    };
}
