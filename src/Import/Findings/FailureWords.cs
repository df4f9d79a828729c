namespace Gateway.Import.Findings;

/// <summary>Why a file as a whole gave no rows, in Japanese; the English words stand where the failure is found.</summary>
internal static class FailureWords
{
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["addresses-layout"] = "読み取れる住所の一覧ではありません。読み取れるのは、アドレス・ベース・レジストリ（mt_town、mt_town_pos、mt_rsdtdsp_blk_pos、"
            + "mt_rsdtdsp_rsdt_pos、mt_parcel_pos）と位置参照情報（街区レベル、大字・町丁目レベル）のCSVです。",
        ["addresses-names"] = "町字IDだけで名称がありません。名称のファイル（mt_town）も一緒に指定してください。",
        ["addresses-points"] = "町字の名称だけで座標がありません。座標のファイル（mt_town_posなど）も一緒に指定してください。",
        ["archive-empty"] = "ZIPファイルの中に表形式のファイルがありません。",
        ["archive-members"] = "ZIPファイルに含まれるファイルが多すぎます。",
        ["archive-nested"] = "ZIPファイルの中のZIPファイルは開きません。",
        ["archive-ratio"] = "ZIPファイルの中に、圧縮率が高すぎて表とは考えられないファイルがあります。",
        ["archive-size"] = "ZIPファイルを展開した大きさが上限を超えています。",
        ["binary"] = "テキストファイルではありません（ゼロのバイトを含んでいます）。",
        ["changed"] = "読み取り中にファイルが変更されました。何も取り込んでいません。もう一度実行してください。",
        ["columns"] = "1行のセルが多すぎます。",
        ["compressed"] = "gzip形式の圧縮ファイルです。CSVファイルではありません。",
        ["damaged"] = "ファイルが壊れています。",
        ["empty"] = "ファイルが空です。",
        ["encoding"] = "文字コードがUTF-8、CP932（Shift_JIS）、EUC-JP、ISO-2022-JP、UTF-16、UTF-32のいずれでもありません。",
        ["encoding-unclear"] = "CP932（Shift_JIS）ともEUC-JPとも読めるため、文字コードを判断できません。",
        ["encoding-stated"] = "指定された文字コードの文字列ではありません。",
        ["example"] = "記入例のため、取り込みませんでした。",
        ["garbled"] = "公開前に誤った文字コードで読み込まれ、文字化けしたまま保存されています。元のデータから出力し直してください。",
        ["html"] = "表ではなくウェブページ（HTML）です。アドレスがエラーページを指している可能性があります。",
        ["json"] = "GeoJSONとして読み取れるJSONではありません。",
        ["map-datum"] = "日本測地系（旧測地系）の座標で、約400mずれているため取り込めません。",
        ["map-set"] = "シェープファイルの一式（.shpと.dbf）がそろっていないか、互いに一致しません。",
        ["map-system"] = "世界測地系の緯度経度に変換できない座標系です。",
        ["map-unstated"] = "座標が緯度経度ではなく、座標系を示す.prjファイルもありません。",
        ["kml"] = "KMLとして読み取れません。",
        ["map-size"] = "地図のファイルが大きすぎます。",
        ["no-header"] = "先頭の行に、表の見出しの行が見つかりません。",
        ["no-rows"] = "データの行がありません。",
        ["office"] = "Excelのブックではない文書です。.xlsxまたはCSVで保存してください。",
        ["password"] = "パスワードで保護されています。パスワードを外して公開してください。",
        ["pdf"] = "表ではなくPDF文書です。",
        ["quote-open"] = "引用符（\"）が閉じられていません。",
        ["record-size"] = "1つのデータが1MBを超えています。引用符（\"）が閉じられていないと考えられます。",
        ["sheet-unknown"] = "指定されたシートがありません。",
        ["header-row"] = "指定された見出しの行がありません。",
        ["unreadable"] = "ファイルを読み取れません。",
        ["url-broken"] = "サーバーとの接続に失敗しました。",
        ["url-certificate"] = "サーバーの証明書を確認できません。",
        ["url-damaged"] = "サーバーから届いた圧縮データを展開できません。",
        ["url-disk"] = "ダウンロードしたファイルを保存できません。",
        ["url-downgrade"] = "httpsからhttpへの転送には従いません。転送先のアドレスを直接指定してください。",
        ["url-encoding"] = "サーバーが要求していない形式で圧縮しています。",
        ["url-name"] = "この名前のサーバーが見つかりません。",
        ["url-packed"] = "圧縮率が高すぎて表とは考えられません。",
        ["url-password"] = "名前やパスワードを含むアドレスは取得しません（出典として表示されるため）。",
        ["url-private"] = "このコンピューターまたはプライベートネットワークのアドレスです。--allow-private-addresses を付けると取得できます。",
        ["url-redirect"] = "転送が多すぎます。",
        ["url-robots"] = "サーバーの robots.txt が、プログラムによる取得を認めていません。公開元の許可を得て \"ignoreRobots\": true とするか、ファイルを手元に保存してパスで指定してください。",
        ["url-scheme"] = "http:// または https:// で始まるアドレスだけを取得します。",
        ["url-silent"] = "サーバーから応答がありません。",
        ["url-size"] = "ファイルが上限より大きいです。--download-limit で上限を変えられます。",
        ["url-slow"] = "サーバーからの受信が遅すぎるため、中止しました。",
        ["url-status"] = "サーバーがファイルを返しませんでした。アドレスを確認してください。",
        ["url-time"] = "ダウンロードに時間がかかりすぎました。--download-time で上限を変えられます。",
        ["portal"] = "CKANポータルの一覧を読み取れません。",
        ["path"] = "ファイルまたはフォルダーがありません。",
        ["workbook"] = "CSVファイルではなく、ExcelのブックまたはZIPファイルです。",
        ["workbook-size"] = "ブックが大きすぎます。シートをCSVで保存してください。",
        ["xml"] = "CSVファイルではなくXMLです。",
    };

    /// <summary>The sentence, with the line where one is to blame.</summary>
    public static string Japanese(FileFailure failure) =>
        Sentences.GetValueOrDefault(failure.Rule, failure.Message) + (failure.Line is { } line ? $"（{line}行目）" : "");
}
