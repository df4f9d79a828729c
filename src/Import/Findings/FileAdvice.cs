using static Gateway.Import.Findings.FileRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about files matter, what to do, and what would be right.</summary>
internal static class FileAdvice
{
    private static readonly Wording NamePublisher = new(
        "Or specify the publisher with --municipality.", "取り込み時に --municipality で指定することもできます。");

    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [PublisherDisagrees] = Advice.Of(
            "Rows would appear under a city that did not publish them.", "別の自治体のデータとして公開されるおそれがあります。",
            "Write the same code and its matching name in all rows.",
            "すべての行に同じ全国地方公共団体コードと、それに合う団体名を記入してください。", "082112、茨城県常総市") with
        {
            ByFlag = NamePublisher,
        },
        [PublisherUnknown] = Advice.Of(
            "People who filter by city do not find the rows.", "市区町村で絞り込んだときに表示されません。",
            "Add a 全国地方公共団体コード column, or begin the file name with the code.",
            "「全国地方公共団体コード」の列を設けるか、ファイル名の先頭にコードを付けてください。", "082112_aed.csv") with
        {
            ByFlag = NamePublisher,
        },
        [CompanionJoined] = Advice.Of(
            "People who use only one of the files miss half of the data.", "片方のファイルだけを使う人には、情報が不足します。",
            "No action is needed; publish both files together.", "対応は不要です。2つのファイルは必ず一緒に公開してください。",
            "082112_bicycle_parking.csv、082112_facility.csv"),
        [CompanionMissing] = Advice.Of(
            "A place without an address cannot be found.", "所在地がないと、場所を探せません。",
            "Put the file with the places in the same folder, under this name, and import both.",
            "施設のファイルをこの名前で同じフォルダーに置き、一緒に取り込んでください。", "082112_facility.csv"),
        [CompanionRowMissing] = Advice.Of(
            "The row has no address.", "この行の所在地などが表示されません。",
            "Add the place to the file of places, or correct its 施設_ID; each ID may occur there only once.",
            "施設のファイルに行を追加するか、施設_IDを修正してください（同じIDは1行だけにしてください）。", "F0001"),
        [CompanionOf] = Advice.Of(
            "The same place may be listed twice.", "同じ場所が2つの一覧に表示されることがあります。",
            "No action is needed.", "対応は不要です。", "082112_facility.csv"),
        [ColumnGuessed] = Advice.Of(
            "Other software does not know what the column is.", "ほかのソフトでは、何の列かわかりません。",
            "Use the standard heading for the column.", "列の見出しを標準の項目名にしてください。", "緯度"),
        [IdNotUnique] = Advice.Of(
            "Changes to a row cannot be tracked from one edition to the next.", "次の版で、どの行が変わったのか追跡できません。",
            "Give each row its own number and keep it.", "行ごとに異なるIDを付け、更新しても変えないでください。", "0000000001"),
        [ColumnUnknown] = Advice.Of(
            "Nobody can search by it.", "この列の値では探せません。",
            "If the standard has such a column, use its heading; otherwise leave it as it is.",
            "様式に同じ意味の列があれば、その見出しに直してください。独自の列であればそのままで構いません。", "名称"),
        [ColumnRepeated] = Advice.Of(
            "It is unclear which of the two is meant.", "どちらの値が正しいか判断できません。",
            "Keep only one of them.", "どちらか一方の列だけにしてください。", "電話番号"),
        [ColumnOfOtherClass] = Advice.Of(
            "It identifies what the row belongs to, so other files can be joined by it.", "ほかのファイルと結び付けるための列として使えます。",
            "No action is needed if the column is meant this way.", "そのつもりの列であれば、対応は不要です。", "施設_ID"),
        [ClassUnknown] = Advice.Of(
            "Other software may not know what the columns are.", "ほかのソフトでは、何の列かわからないおそれがあります。",
            "Begin headings with the class name of the sheet, or with none.",
            "見出しの先頭には様式のクラス名を付けるか、何も付けないでください。", "投票所_名称"),
        [ColumnMissing] = Advice.Of(
            "Files with the same layout can be combined.", "様式どおりであれば、ほかの自治体のデータと合わせて使えます。",
            "Add the column; it may stay empty.", "列を追加してください（値は空欄でも構いません）。", "備考"),
        [ColumnMandatory] = Advice.Of(
            "Apps rely on it: without it the rows are of little use.", "アプリが前提にしている列で、ないとデータを活用できません。",
            "Add the column with exactly this heading and fill it in.", "この見出しのとおりに列を追加し、値を記入してください。", "名称"),
        [ColumnMandatoryBefore] = Advice.Of(
            "Apps for the older edition rely on it.", "旧様式を前提にしたアプリで使えません。",
            "Add the column, or switch to the current standard.", "列を追加するか、現在の様式（自治体標準オープンデータセット）に移行してください。",
            "名称_カナ"),
        [ColumnEmpty] = Advice.Of(
            "It contains no information; perhaps it was meant to be filled in.", "この列からは何も分かりません。記入漏れの可能性があります。",
            "Fill it in where you know the values. A standard column may stay empty.",
            "分かる値があれば記入してください。様式の任意の列であれば空欄のままで構いません。", "0297-12-3456"),
        [RowsAbove] = Advice.Of(
            "Other software uses the first row as the header.", "ほかのソフトでは先頭の行が見出しとして扱われます。",
            "Put the header in the first row.", "見出しを1行目に置き、それより上の行は削除してください。", "名称,住所,緯度,経度"),
        [SheetHidden] = Advice.Of(
            "It is published even though nobody sees it.", "見えなくても、ファイルと一緒に公開されます。",
            "Delete the sheet if it should not be public; otherwise unhide it.",
            "公開しないシートは削除してください。公開するシートは再表示してください。", "AED設置箇所一覧"),
        [CellsHidden] = Advice.Of(
            "They are published even though nobody sees them.", "見えなくても、ファイルと一緒に公開されます。",
            "Delete the rows and columns that should not be public, and unhide the others.",
            "公開しない行や列は削除し、公開するものは再表示してください。", "（再表示した行と列）"),
        [SheetExample] = Advice.Of(
            "Other software reads the examples as data.", "ほかのソフトでは記入例がデータとして扱われます。",
            "Delete the sheet before publishing.", "公開前に記入例のシートを削除してください。", "AED設置箇所一覧"),
        [ArchiveLeftOut] = Advice.Of(
            "If one of them contains data, nobody finds it.", "データが含まれていても、利用者には見つかりません。",
            "Put tables in the archive as CSV, Excel or map files. Other files may stay.",
            "表はCSV、Excel、地図のファイルとしてZIPファイルに入れてください。ほかのファイルはそのままで構いません。", "082112_aed.csv"),
        [ShapeMixed] = Advice.Of(
            "The other geometries are not on the map.", "ほかの形で描かれたものは、地図に表示されません。",
            "Use one type of geometry for each feature; make the others separate features.",
            "1つの図形は1つの形で描き、ほかの形は別の図形にしてください。", "{\"type\":\"MultiPolygon\",\"coordinates\":[…]}"),
        [MapLinked] = Advice.Of(
            "The file alone does not contain the places it links to.", "このファイルだけでは、参照先の地点が分かりません。",
            "Also import the file at each address, or put its places in this file.",
            "参照先のファイルも取り込むか、その地点をこのファイルに含めてください。", "https://example.jp/082112_aed.kml"),
        [MapPictures] = Advice.Of(
            "What is only in an image cannot be searched or shown with the places.", "画像の中の情報は検索できません。",
            "No action is needed; what the image shows can be published as areas or points.",
            "対応は不要です。画像の内容は、面や点のデータとして公開できます。", "<Polygon>…</Polygon>"),
        [ListsLeftOut] = Advice.Of(
            "Nobody finds the records of the other lists.", "ほかの一覧のデータは、利用者には見つかりません。",
            "Put each list in its own file.", "一覧ごとに別のファイルにしてください。", "[{\"名称\":\"中央公民館\"}]"),
        [BesideRecords] = Advice.Of(
            "Information about all records, such as a licence or a date, may be there.", "ライセンスや時点など、全体に関わる情報かもしれません。",
            "No action is needed; what belongs to each record can be added to it.",
            "対応は不要です。各データに必要な項目は、データごとに記入してください。", "{\"名称\":\"中央公民館\",\"更新日\":\"2026-04-01\"}"),
        [PartOfList] = Advice.Of(
            "Records missing from the file count as removed, and nobody finds them.", "含まれていないデータは、なくなったものとして扱われます。",
            "Fetch all pages, or request all records at once, and import them as one file.",
            "すべてのページを取得するか、全件をまとめて出力し、ひとつのファイルにしてください。", "{\"total\":120,\"records\":[…120…]}"),
        [SurveyDateOfName] = Advice.Of(
            "People who open only the file do not know the date of the numbers.", "ファイルだけを見た人には、いつの人口か分かりません。",
            "Add a column with the survey date.", "「調査年月日」の列を設けてください。", "調査年月日 2026-04-01"),
        [SurveyDateMissing] = Advice.Of(
            "Numbers without a date cannot be compared.", "いつの人口か分からないと、比較に使えません。",
            "Add a column with the survey date, or put the date in the file name.",
            "「調査年月日」の列を設けるか、ファイル名に日付を付けてください。", "調査年月日 2026-04-01"),
        [CutOff] = Advice.Of(
            "Rows below it may be missing, and its last value may be incomplete.",
            "以降の行が失われ、最後の値も途中までかもしれません。",
            "Check whether the file is complete, and export or download it again.",
            "ファイルが最後まであるか確認し、出力またはダウンロードをやり直してください。", "中央公民館,見本県見本市中央一丁目1番1号"),
        [ShapeNoPoint] = Advice.Of(
            "A pin on a map needs a point.", "地図にピンで表示するには、点の座標が必要です。",
            "Add a point, or latitude and longitude among the properties.", "点の座標か、属性に緯度・経度を加えてください。",
            "{\"type\":\"Point\",\"coordinates\":[139.9935,36.0235]}"),
        [ShapeSystem] = Advice.Of(
            "GeoJSON uses WGS84 degrees; every map shows these numbers in another place.",
            "GeoJSONは世界測地系（WGS84）の度で書く決まりで、そのままでは別の場所に表示されます。",
            "Export it in WGS84 (EPSG:4326).", "世界測地系（EPSG:4326）で書き出してください。",
            "{\"type\":\"Point\",\"coordinates\":[139.9935,36.0235]}"),
        [ShapeConverted] = Advice.Of(
            "Other maps expect degrees.", "緯度経度でないと表示できない地図ソフトがあります。",
            "No action is needed; or publish it in degrees (EPSG:6668).", "対応は不要です。緯度経度（EPSG:6668）で公開すると、より広く使えます。",
            "EPSG:6668"),
        [Superseded] = Advice.Of(
            "Two editions side by side would show everything twice.", "新旧の版を並べると、同じものが二重に表示されます。",
            "No action is needed.", "対応は不要です。", "aed_20260401.csv") with
        {
            ByFlag = new("To serve both, name them with --dataset.", "両方を公開する場合は --dataset で別の名前を付けてください。"),
        },
        [Replaced] = Advice.Of(
            "The rows of a city are published once, from its newest file.", "同じ一覧は、新しいファイルの内容だけを公開します。",
            "No action is needed; if these are two lists, publish them as one.", "対応は不要です。別の一覧であれば、ひとつの一覧にまとめてください。",
            "aed_20260401.csv") with
        {
            ByFlag = new("Or name them with --dataset.", "取り込み時に --dataset で別の名前を付けることもできます。"),
        },
        [FindingsCut] = Advice.Of(
            "They have the same cause; the count shows how many there are.", "原因は同じです。件数は確認事項に示しています。",
            "Fix the cause and check again.", "原因を直してから、もう一度確認してください。",
            "名称,住所,緯度,経度"),
    };
}
