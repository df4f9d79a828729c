using static Gateway.Import.Findings.RowRules;

namespace Gateway.Import.Findings;

/// <summary>Why the rules about rows matter, what to do, and what would be right.</summary>
internal static class RowAdvice
{
    private const string OnlyData = "Keep only the header and the data rows in the file.";
    private const string OnlyDataJapanese = "ファイルには見出し行とデータの行だけを残してください。";

    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [NameMissing] = Advice.Of(
            "A place without a name cannot be found.", "名称がないと探せません。",
            "Fill in the name.", "名称を記入してください。", "中央公民館"),
        [NameJoined] = Advice.Of(
            "Other software reads only part of the name.", "ほかのソフトでは、名称の一部だけが名称として読まれます。",
            "Write the whole name in one column.", "名称は1つの列にまとめて記入してください。", "中央公民館 本館"),
        [NamesMissing] = Advice.Of(
            "All rows have the same name.", "すべての行が同じ名前になります。",
            "Add a 名称 column with the name of each row.", "「名称」の列を設け、行ごとに名称を記入してください。", "名称"),
        [CellMandatory] = Advice.Of(
            "The standard requires it, and apps rely on it.", "様式の必須項目で、アプリもこの値を前提にしています。",
            "Fill in the cells.", "空欄に値を記入してください。", "中央公民館"),
        [RowFootnote] = Advice.Of(
            "Other software reads it as a place.", "ほかのソフトでは1件のデータとして数えられます。",
            "Move the note to the remarks or to the page of the data set. " + OnlyData,
            "注記は備考の列かデータセットの説明に移してください。" + OnlyDataJapanese, "備考 2026年4月1日現在"),
        [RowTotal] = Advice.Of(
            "Adding up the column counts everything twice.", "集計すると二重に数えられます。",
            "Delete the row; programs calculate totals themselves. " + OnlyData, "合計の行を削除してください。" + OnlyDataJapanese,
            "中央一丁目,120,58,62"),
        [RowPart] = Advice.Of(
            "Adding up the column counts people twice.", "集計すると二重に数えられます。",
            "Put the parts in separate columns.", "内訳は行ではなく、別の列に分けてください。", "総人口 120、うち外国人 8"),
        [RowHeading] = Advice.Of(
            "Other software reads it as a record.", "ほかのソフトでは1件のデータとして数えられます。",
            "Keep one header at the top.", "見出しは先頭の1行だけにしてください。", "名称,住所,緯度,経度"),
        [RowMoved] = Advice.Of(
            "It is unclear which column a cell belongs to.", "セルがどの列の値か判断できません。",
            "Put all rows under one header, or make each part a separate file.",
            "列の順序をそろえてひとつの見出しにまとめるか、ファイルを分けてください。", "名称,住所,緯度,経度"),
        [OtherTable] = Advice.Of(
            "A file has one header, so the cells of the other table would be read as something else.",
            "1つのファイルに読み取れる見出しは1つで、別の表の値は違う項目の値になってしまいます。",
            "Put each table in its own file, or put all rows under one header.",
            "表ごとにファイルを分けるか、ひとつの見出しにまとめてください。", "見本市AED一覧.csv、見本市保育所一覧.csv"),
        [RowShifted] = Advice.Of(
            "A comma without quotation marks splits a cell in two and shifts all cells after it to the wrong columns.",
            "引用符で囲まれていないカンマがあると1つのセルが2つに分かれ、以降の値が列からずれます。",
            "Put cells that contain a comma in quotation marks, and write numbers without commas.",
            "カンマを含むセルは「\"」で囲み、数値は桁区切りのカンマなしで記入してください。", "講座,2026-05-03,市役所,1000,30"),
        [RowLonger] = Advice.Of(
            "If a cell contains a comma without quotation marks, the cells after it are in the wrong columns.",
            "引用符で囲まれていないカンマがあると、以降の値が列からずれている可能性があります。",
            "Check that each cell is in its column, and give the row as many cells as the header.",
            "各セルが見出しどおりの列にあるか確認し、セルの数を見出しに合わせてください。", "中央公民館,見本県見本市中央一丁目1番1号"),
        [RowPage] = Advice.Of(
            "Other software reads it as a record.", "ほかのソフトでは1件のデータとして数えられます。",
            OnlyData, OnlyDataJapanese, "名称,住所,緯度,経度"),
        [RowExample] = Advice.Of(
            "Other software reads the example as a place.", "ほかのソフトでは実在の施設として扱われます。",
            "Delete the example before publishing.", "公開前に記入例の行を削除してください。", "中央公民館,見本県見本市中央一丁目1番1号"),
        [RowUnknown] = Advice.Of(
            "Nobody can tell what the row is about.", "何についての行か判断できません。",
            "Fill in name and address, or delete the row.", "名称と所在地を記入するか、行を削除してください。",
            "中央公民館,見本県見本市中央一丁目1番1号"),
        [RowShapeless] = Advice.Of(
            "A zone without a shape is not on any map, and no place is found in it.", "図形のない区域は地図に表示できず、場所の検索にも使えません。",
            "Draw the area, or delete the feature.", "面の図形を描くか、その地物を削除してください。",
            "{\"type\":\"Polygon\",\"coordinates\":[[[139.99,36.02],[140,36.02],[140,36.03],[139.99,36.02]]]}"),
        [RowBlank] = Advice.Of(
            "Some software stops at the first blank row.", "空の行で読み取りを終えるソフトがあります。",
            "Delete the row.", "空の行を削除してください。", "中央公民館,見本県見本市中央一丁目1番1号"),
        [RowDuplicate] = Advice.Of(
            "It is counted and shown twice.", "同じものが2件として数えられ、地図にも重なって表示されます。",
            "Delete the copy; if these are two different entries, add what tells them apart.",
            "重複した行を削除してください。別のものであれば、区別できる内容（番号や位置）を記入してください。", "NO 1、NO 2"),
        [DatesReversed] = Advice.Of(
            "It takes place on no day, so no calendar shows it.", "開催日がないことになり、カレンダーに表示されません。",
            "Check both dates; they may be swapped.", "開始日と終了日を確認してください（逆になっていませんか）。",
            "開始日 2026-05-03、終了日 2026-05-05"),
        [PersonalData] = Advice.Of(
            "What has been published cannot be taken back.", "一度公開した個人情報は取り消せません。",
            "Check whether it may be public; if not, delete it, or name the office instead of the person.",
            "公開してよいか確認し、不要であれば削除するか、担当課名などに置き換えてください。", "見本市役所 生涯学習課") with
        {
            ByFlag = new("--drop-personal leaves such rows out.", "取り込み時に --drop-personal で除くこともできます。"),
        },
        [RowPersonal] = Advice.Of(
            "You requested it with --drop-personal.", "--drop-personal の指定により除きました。",
            "No action is needed; or name the office instead of the person.", "対応は不要です。公開する場合は担当課名などに置き換えてください。",
            "見本市役所 生涯学習課"),
        [PeopleDiffer] = Advice.Of(
            "It is unclear which of the three numbers is right.", "総数・男性・女性のどれが正しいか判断できません。",
            "Check the three numbers; people of unstated sex belong in the total and in the remarks.",
            "3つの数値を確認してください。男女不明の人数は総数に含め、備考に書いてください。", "総人口 120、男性 58、女性 62"),
        [RowOfTwoKinds] = Advice.Of(
            "People looking for the other kind do not find it here.", "もう一方の種類で探す人には見つかりません。",
            "Give each kind its own row.", "種類ごとに行を分けてください。", "駅前駐車場（収容台数 120）と駅前駐輪場（最大駐輪台数 30）"),
        [CountUnclear] = Advice.Of(
            "A number of cars shown for bicycles would be misleading.", "自動車の台数と自転車の台数を取り違えるおそれがあります。",
            "Write bicycles under 最大駐輪台数, and put cars and bicycles in separate rows.",
            "自転車の台数は「最大駐輪台数」に記入し、駐車場と駐輪場は行を分けてください。", "駅前駐輪場、最大駐輪台数 30"),
        [RowsInOne] = Advice.Of(
            "The cells of one row would be published as those of another.", "ある行の値が別の行の値として扱われます。",
            "Close the quotation mark in its cell, or delete it.", "引用符（\"）をそのセルの中で閉じるか、削除してください。",
            "\"見本県見本市中央一丁目1番1号\""),
        [Quotes] = Advice.Of(
            "Other software rejects the file or shifts its columns.", "ほかのソフトでは読み取れないか、列がずれます。",
            "Put the whole cell in quotation marks and double those inside; spreadsheets do this automatically.",
            "セル全体を「\"」で囲み、中の「\"」は2つ重ねてください。Excelの「CSV UTF-8」で保存すると自動でそうなります。", "\"通称\"\"本館\"\"\""),
    };
}
