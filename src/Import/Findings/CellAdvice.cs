using static Gateway.Import.Findings.CellRules;

namespace Gateway.Import.Findings;

/// <summary>Why the other rules about cells matter, what to do, and what would be right.</summary>
internal static class CellAdvice
{
    private const string Empty = "（空欄）";

    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [Placeholder] = Advice.Of(
            "Other readers take the sign for a value.", "ほかのソフトでは、記号が値として読まれることがあります。",
            "Leave the cell empty.", "値がない場合は空欄にしてください。", Empty),
        [NumberUnreadable] = Advice.Of(
            "It can be neither counted nor compared.", "集計や比較に使えません。",
            "Write one number in digits without its unit; words go into the remarks.",
            "単位を付けず、数字だけをひとつ記入してください。説明は備考に書いてください。", "120"),
        [NumberRange] = Advice.Of(
            "It is most likely a slip.", "入力の誤りと考えられます。",
            "Look at the number and its unit.", "数値と単位が正しいか確認してください。", "120"),
        [DepthUnreadable] = Advice.Of(
            "Nobody can ask for where the water is deeper than a metre.", "水深で絞り込むことができません。",
            "Write from how many to how many metres.", "何メートル以上何メートル未満か、単位を付けて記入してください。", "0.5m以上3.0m未満"),
        [DigitsLost] = Advice.Of(
            "The digits that are gone cannot be found again from the file.", "失われた桁は、このファイルからは復元できません。",
            "Give the column the format Text, type the number in again, and save.",
            "列の表示形式を「文字列」にしてから元の番号を入力し直し、保存してください。", "0297123456"),
        [ZeroLost] = Advice.Of(
            "Other readers take the number as it stands and dial a wrong one.", "ほかのソフトでは、0のない番号のまま使われます。",
            "Give the column the format Text before the numbers are typed in.", "列の表示形式を「文字列」にしてから番号を入力してください。", "0297123456"),
        [PhoneShort] = Advice.Of(
            "Nobody can call it.", "この番号には電話をかけられません。",
            "Write the whole number with its area code; an extension has a column of its own.",
            "市外局番から記入してください。内線番号は「内線番号」の列に記入してください。", "(0297)12-3456"),
        [ColorUnreadable] = Advice.Of(
            "A map draws the line in a colour of its own.", "地図では、その路線の色で表示できません。",
            "Write six digits in hexadecimal, without a sign in front.", "先頭に記号を付けず、16進数6桁で記入してください。", "FF8000"),
        [FlagUnclear] = Advice.Of(
            "An app can only say yes, no or not known.", "アプリでは「あり」「なし」「不明」しか扱えません。",
            "Write 有 or 無 (1 or empty under a hazard); conditions such as △ go into the remarks.",
            "「有」か「無」（災害種別は「1」か空欄）で記入してください。△などの条件は備考に書いてください。", "有"),
        [FlagRemark] = Advice.Of(
            "The remark is seen only by who opens the row as published.", "添えた説明は、原文を開いた人にしか見えません。",
            "Put the remark into the remarks.", "説明は備考の列に書いてください。", "有"),
        [DaysUnreadable] = Advice.Of(
            "Nobody can ask what is open on a day.", "曜日の条件で探せません。",
            "Write the days one after the other; exceptions go into the notes on hours.",
            "曜日を「月火水木金」のように続けて記入し、例外は特記事項に書いてください。", "月火水木金"),
        [DaysHoliday] = Advice.Of(
            "The field knows days of the week only.", "この項目は曜日だけを扱います。",
            "Say in the notes on hours what holds on public holidays.", "祝日の扱いは特記事項に書いてください。", "月火水木金"),
        [UrlNotAbsolute] = Advice.Of(
            "It cannot be opened from another place than your own site.", "自治体のサイトの外からは開けません。",
            "Write one whole address that begins with https://.", "https:// から始まるURLをひとつだけ記入してください。",
            "https://www.city.example.lg.jp/shisetsu/1.html"),
        [CharactersLost] = Advice.Of(
            "A name with a wrong sign is not found.", "名称などが正しく表示されず、検索もできません。",
            "Save the file from its source again, as CSV UTF-8.", "元のファイルから「CSV UTF-8」形式で保存し直してください。", "髙島屋前"),
        [RadicalsRead] = Advice.Of(
            "They look the same and are not found by any search.", "見た目は同じでも、検索で見つかりません。",
            "Type the letters in again; they come from copying out of a PDF.",
            "PDFからの複写で混ざることがあります。通常の漢字で入力し直してください。", "長野"),
        [CharacterPrivate] = Advice.Of(
            "Others see another character, or none.", "ほかの環境では別の文字になるか、表示されません。",
            "Write the character that everybody has, or kana.", "標準の文字（JIS第1～第4水準など）か仮名で書いてください。", "髙島屋前"),
        [TextHidden] = Advice.Of(
            "It is published although nobody sees it.", "見えなくても、ファイルと一緒に公開されます。",
            "Take the merging of the cells off, and delete what should not be there.",
            "セルの結合を解除し、不要な文字列を削除してください。", "中央公民館"),
        [CellError] = Advice.Of(
            "An error is no value.", "エラー値はデータとして使えません。",
            "Mend the formula, or leave the cell empty.", "数式を直すか、空欄にしてください。", Empty),
        [Ditto] = Advice.Of(
            "Once rows are sorted or filtered, nobody knows which one stood above.", "並べ替えや絞り込みをすると、どの行と同じなのかわからなくなります。",
            "Write the value out in each row.", "省略せず、行ごとに値を記入してください。", "見本県見本市中央一丁目1番1号"),
        [ReadFromAbove] = Advice.Of(
            "A blank cell may also mean that nothing is known, and sorted rows lose what they belong to.",
            "空欄は値がないという意味にもとれます。並べ替えると、どの行に属するのかわからなくなります。",
            "Take the merging of cells off, and write the value into each row.", "セルの結合を解除し、行ごとに値を記入してください。", "（上のセルと同じ値）"),
        [FormulaEmpty] = Advice.Of(
            "A reader sees the result of the last calculation, and there is none.", "数式の計算結果が保存されていないため、値を読み取れません。",
            "Open the workbook in a spreadsheet, save it, and publish it again.", "Excelで開いて保存し直してから公開してください。", "120"),
        [TextLost] = Advice.Of(
            "The workbook is damaged: the text is not in it.", "ブックが壊れており、文字列が入っていません。",
            "Open the workbook in a spreadsheet, type the text in again, and save it.",
            "Excelで開いて文字列を入力し直し、保存してください。", "中央公民館"),
    };
}
