namespace Gateway.Import.Findings;

/// <summary>What to do about a file that gave no rows.</summary>
internal static class FailureAdvice
{
    private static readonly Wording SaveAgain = new(
        "Open it in a spreadsheet, save it again as CSV UTF-8 or .xlsx, and use the new file.",
        "表計算ソフトで開き、「CSV UTF-8」または.xlsxで保存し直してください。");

    private static readonly Wording OneTable = new(
        "Put the tables directly in the archive as CSV, TSV, Excel, OpenDocument (.ods), GeoJSON, Shapefiles or KML,"
        + " or publish them one by one.",
        "CSV・TSV・Excel・OpenDocument（.ods）・地図（GeoJSON、シェープファイル、KML）のファイルを直接ZIPに入れるか、"
        + "ひとつずつ公開してください。");

    private static readonly Wording InDegrees = new(
        "Add the correct .prj file, or export the map in degrees (EPSG:6668).",
        "正しい.prjファイルを添えるか、世界測地系の緯度経度（EPSG:6668）で書き出してください。");

    private static readonly Wording AskServer = new(
        "Open the address in a browser. If it works there, try again later; otherwise, contact the operator of the server.",
        "ブラウザーでアドレスを開いて確認し、開ける場合は時間をおいて再実行し、開けない場合はサーバーの管理者に問い合わせてください。");

    private static readonly Wording TryHere = new(
        "Save the file on this machine and give its path.", "ファイルを手元に保存し、パスで指定してください。");

    private static readonly Dictionary<string, Wording> Remedies = new(StringComparer.Ordinal)
    {
        ["addresses-layout"] = new(
            "Give only CSV files of the Address Base Registry or the position reference, unchanged, compressed or not.",
            "アドレス・ベース・レジストリまたは位置参照情報のCSVを、配布されたまま（圧縮されたままでもかまいません）指定してください。"),
        ["addresses-names"] = new(
            "Also give the file with the names of towns: mt_town of the same prefecture or of all.",
            "町字の名称のファイル（同じ都道府県または全国のmt_town）も一緒に指定してください。"),
        ["addresses-points"] = new(
            "Also give a file with points: mt_town_pos, mt_rsdtdsp_blk_pos, mt_rsdtdsp_rsdt_pos or mt_parcel_pos.",
            "座標のファイル（mt_town_pos、mt_rsdtdsp_blk_pos、mt_rsdtdsp_rsdt_pos、mt_parcel_pos）も一緒に指定してください。"),
        ["archive-empty"] = OneTable,
        ["archive-members"] = OneTable,
        ["archive-nested"] = OneTable,
        ["archive-ratio"] = OneTable,
        ["archive-size"] = OneTable,
        ["binary"] = SaveAgain,
        ["changed"] = new("Wait until the file has been written, and run it again.", "ファイルの書き込みが終わってから、もう一度実行してください。"),
        ["columns"] = new(
            "Delete the empty columns on the right, and save the file again.", "右側の不要な列を削除し、保存し直してください。"),
        ["compressed"] = new("Unpack it first.", "展開してから指定してください。"),
        ["damaged"] = SaveAgain,
        ["empty"] = new("Check whether the file was exported correctly.", "書き出しに失敗していないか、元のファイルを確認してください。"),
        ["encoding"] = SaveAgain,
        ["encoding-unclear"] = new(
            "Save the file as CSV UTF-8.", "「CSV UTF-8」で保存し直してください。"),
        ["garbled"] = new(
            "Export the file again from its source, as CSV UTF-8.", "元のデータから「CSV UTF-8」で出力し直してください。"),
        ["header-row"] = new("Check --header-row.", "--header-row の行番号を確認してください。"),
        ["sheet-unknown"] = new("Check --sheet.", "--sheet のシート名を確認してください。"),
        ["encoding-stated"] = new("Omit the encoding, or specify another.", "文字コードの指定を外すか、別の文字コードを指定してください。"),
        ["example"] = new("No action is needed: examples are not data.", "対応は不要です。公開前に記入例を削除してください。"),
        ["html"] = AskServer,
        ["json"] = new(
            "Export it as GeoJSON (a FeatureCollection), or as a list of records: [ {…}, {…} ].",
            "GeoJSON（FeatureCollection）か、データの一覧（[ {…}, {…} ]）として書き出してください。"),
        ["json-keyed"] = new(
            "Write the records as a list, [ {…}, {…} ], and put the name of each in its record.",
            "データを一覧（[ {…}, {…} ]）にし、名前（キー）は各データの中に入れてください。"),
        ["json-lists"] = new(
            "Put the list you want in its own file: [ {…}, {…} ].",
            "取り込む一覧だけを別のファイル（[ {…}, {…} ]）にしてください。"),
        ["borehole"] = new("Export it again as XML for electronic delivery, without an embedded DTD.",
            "電子納品のXML（BED0400など）として、文書型の定義を含めずに書き出し直してください。"),
        ["kml"] = new("Export it again from its program, as KML or GeoJSON.", "元のソフトからKMLまたはGeoJSONで書き出し直してください。"),
        ["map-datum"] = new(
            "Convert it to JGD2011 (EPSG:6668) with the grid of the Geospatial Information Authority (TKY2JGD).",
            "国土地理院のTKY2JGDのパラメータで世界測地系（JGD2011、EPSG:6668）に変換してください。"),
        ["map-linked"] = new(
            "Give the address itself, or save the file from there and give its path.",
            "参照先のアドレスを指定するか、参照先を保存してそのファイルを指定してください。"),
        ["map-pictures"] = new(
            "Publish what the images show as points or areas: KML, GeoJSON or Shapefile.",
            "画像の内容を、点や面のデータ（KML、GeoJSON、シェープファイル）として公開してください。"),
        ["map-set"] = new(
            "Put the .shp, .dbf, .shx, .prj and .cpg of one export together in a folder or a zip archive.",
            "同じ出力の.shp・.dbf・.shx・.prj・.cpgを、ひとつのフォルダーかZIPファイルにまとめてください。"),
        ["map-system"] = InDegrees,
        ["map-unstated"] = InDegrees,
        ["map-size"] = new("Split the file, or remove what is not a place.", "ファイルを分割してください。"),
        ["no-header"] = new(
            "Add a row with the standard headings above the data.",
            "データのすぐ上に、様式どおりの列名を並べた見出しの行を置いてください（例：名称,所在地_連結表記,緯度,経度）。"),
        ["no-rows"] = new("Add data rows below the header.", "見出しの行の下に、データの行を入れてください。"),
        ["office"] = SaveAgain,
        ["password"] = new("Remove the password and save the file again.", "Excelで開いてパスワードを解除し、保存し直してください。"),
        ["path"] = new("Check the path.", "パスが正しいか確認してください。"),
        ["pdf"] = new(
            "Publish the table that the PDF was made from, as CSV or Excel.", "PDFの元になった表を、CSVまたはExcelで公開してください。"),
        ["portal"] = AskServer,
        ["quote-open"] = new(
            "Close the quotation mark in the line shown, or double it if it is part of the text.",
            "示された行の引用符（\"）を閉じてください。文字としての引用符は2つ重ねます（\"\"）。"),
        ["record-size"] = new("Look for an unclosed quotation mark.", "閉じられていない引用符（\"）を探して直してください。"),
        ["unreadable"] = SaveAgain,
        ["url-broken"] = AskServer,
        ["url-certificate"] = AskServer,
        ["url-damaged"] = AskServer,
        ["url-disk"] = new("Free up disk space for temporary files.", "一時ファイルを置くディスクの空きを確保してください。"),
        ["url-downgrade"] = new("Give the address it redirects to.", "転送先のアドレスを直接指定してください。"),
        ["url-encoding"] = TryHere,
        ["url-name"] = new("Check the address.", "アドレスが正しいか確認してください。"),
        ["url-packed"] = TryHere,
        ["url-password"] = TryHere,
        ["url-private"] = new("Allow it with --allow-private-addresses.", "許可する場合は --allow-private-addresses を付けてください。"),
        ["url-redirect"] = AskServer,
        ["url-robots"] = TryHere,
        ["url-scheme"] = new(
            "Use an address that begins with http:// or https://.", "http:// または https:// で始まるアドレスを指定してください。"),
        ["url-silent"] = AskServer,
        ["url-size"] = new("Raise --download-limit.", "必要であれば --download-limit で上限を上げてください。"),
        ["url-slow"] = AskServer,
        ["url-status"] = AskServer,
        ["url-time"] = new("Raise --download-time.", "必要であれば --download-time で上限を上げてください。"),
        ["workbook"] = new("Change the file extension to .xlsx or .zip.", "拡張子を.xlsxまたは.zipに直してください。"),
        ["workbook-size"] = new("Save each sheet as CSV.", "シートごとにCSVで保存してください。"),
        ["xml"] = SaveAgain,
    };

    /// <summary>What the person importing the file can do instead.</summary>
    private static readonly Dictionary<string, Wording> ByFlag = new(StringComparer.Ordinal)
    {
        ["encoding-unclear"] = new("Or specify it with --encoding.", "--encoding で指定することもできます。"),
        ["no-header"] = new("Or specify the header row with --header-row.", "--header-row で見出しの行を指定することもできます。"),
    };

    /// <summary>Returns the advice for a failure; null when there is none.</summary>
    public static Wording? Of(FileFailure failure) => Remedies.GetValueOrDefault(failure.Rule);

    /// <summary>Returns the same for command line users.</summary>
    public static Wording? OnCommandLine(FileFailure failure) =>
        Of(failure) is { } remedy && ByFlag.TryGetValue(failure.Rule, out var flag) ? remedy.And(flag) : Of(failure);
}
