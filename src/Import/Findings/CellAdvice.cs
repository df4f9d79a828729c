using static Gateway.Import.Findings.CellRules;

namespace Gateway.Import.Findings;

/// <summary>Why the other rules about cells matter, what to do, and what would be right.</summary>
internal static class CellAdvice
{
    private const string Empty = "（空欄）";

    public static readonly IReadOnlyDictionary<Rule, Advice> All = new Dictionary<Rule, Advice>
    {
        [Placeholder] = Advice.Of(
            "Other software reads the placeholder as a value.", "ほかのソフトでは、記号が値として読まれることがあります。",
            "Leave the cell empty.", "値がない場合は空欄にしてください。", Empty),
        [NumberUnreadable] = Advice.Of(
            "It cannot be added up or compared.", "集計や比較に使えません。",
            "Write one number in digits, without its unit; put explanations in the remarks.",
            "単位を付けず、数字だけをひとつ記入してください。説明は備考に書いてください。", "120"),
        [NumberAbout] = Advice.Of(
            "Other software shows it as an exact number.", "ほかのソフトでは、正確な数として表示されます。",
            "Write the exact number, or say in the remarks that it is approximate.",
            "正確な数を記入するか、おおよその数であることを備考に書いてください。", "50"),
        [AmountDate] = Advice.Of(
            "Read as yen, the year of the date would be the price.", "円として読むと、日付の年が料金になってしまいます。",
            "Format the column as a number and check that it shows the amount again.",
            "列の表示形式を「数値」にし、正しい金額に戻るか確認してください。", "500"),
        [NumberRange] = Advice.Of(
            "It is most likely a mistake.", "入力の誤りと考えられます。",
            "Check the number and its unit.", "数値と単位が正しいか確認してください。", "120"),
        [DepthUnreadable] = Advice.Of(
            "It cannot be searched by water depth.", "水深で絞り込むことができません。",
            "Write the depth as a range in metres.", "何メートル以上何メートル未満か、単位を付けて記入してください。", "0.5m以上3.0m未満"),
        [DigitsLost] = Advice.Of(
            "The lost digits cannot be recovered from the file.", "失われた桁は、このファイルからは復元できません。",
            "Format the column as text, enter the number again, and save.",
            "列の表示形式を「文字列」にしてから元の番号を入力し直し、保存してください。", "0297123456"),
        [ZeroLost] = Advice.Of(
            "Other software uses the number as it is and dials a wrong one.", "ほかのソフトでは、0のない番号のまま使われます。",
            "Format the column as text before entering the numbers.", "列の表示形式を「文字列」にしてから番号を入力してください。", "0297123456"),
        [PhoneShort] = Advice.Of(
            "The number cannot be called.", "この番号には電話をかけられません。",
            "Write the full number with its area code; an extension goes in its own column.",
            "市外局番から記入してください。内線番号は「内線番号」の列に記入してください。", "(0297)12-3456"),
        [CorporateNumberWrong] = Advice.Of(
            "Other data cannot be joined by it, or is joined to another corporation.", "法人番号でほかのデータと結び付けられないか、別の法人に結び付いてしまいます。",
            "Look up the corporation on the National Tax Agency's site and write all 13 digits.",
            "国税庁の法人番号公表サイトで確認し、13桁で記入してください。", "7000020999997"),
        [ColorUnreadable] = Advice.Of(
            "Maps show the line in a colour of their own.", "地図では、その路線の色で表示できません。",
            "Write six hexadecimal digits, without a prefix.", "先頭に記号を付けず、16進数6桁で記入してください。", "FF8000"),
        [FlagUnclear] = Advice.Of(
            "Apps can only show yes, no or unknown.", "アプリでは「あり」「なし」「不明」しか扱えません。",
            "Write 有 or 無 (1 or empty under a hazard); put conditions such as △ in the remarks.",
            "「有」か「無」（災害種別は「1」か空欄）で記入してください。△などの条件は備考に書いてください。", "有"),
        [FlagRemark] = Advice.Of(
            "Only people who open the original row see the remark.", "添えた説明は、原文を開いた人にしか見えません。",
            "Move it to the remarks column.", "説明は備考の列に書いてください。", "有"),
        [DaysUnreadable] = Advice.Of(
            "Nobody can search for what is open on a given day.", "曜日の条件で探せません。",
            "Write the days one after the other; put exceptions in the note on hours.",
            "曜日を「月火水木金」のように続けて記入し、例外は特記事項に書いてください。", "月火水木金"),
        [DaysHoliday] = Advice.Of(
            "The field holds only days of the week.", "この項目は曜日だけを扱います。",
            "Say in the note on hours what applies on public holidays.", "祝日の扱いは特記事項に書いてください。", "月火水木金"),
        [UrlNotAbsolute] = Advice.Of(
            "It cannot be opened from outside your own site.", "自治体のサイトの外からは開けません。",
            "Write one full URL that begins with https://.", "https:// から始まるURLをひとつだけ記入してください。",
            "https://www.city.example.lg.jp/shisetsu/1.html"),
        [CharactersLost] = Advice.Of(
            "A name with a wrong character is not found.", "名称などが正しく表示されず、検索もできません。",
            "Save the file again from its source, as CSV UTF-8.", "元のファイルから「CSV UTF-8」形式で保存し直してください。", "髙島屋前"),
        [RadicalsRead] = Advice.Of(
            "They look the same, but no search finds them.", "見た目は同じでも、検索で見つかりません。",
            "Type the characters again; they come from copying out of a PDF.",
            "PDFからの複写で混ざることがあります。通常の漢字で入力し直してください。", "長野"),
        [CharacterPrivate] = Advice.Of(
            "Other computers show another character, or none.", "ほかの環境では別の文字になるか、表示されません。",
            "Use a standard character, or kana.", "標準の文字（JIS第1～第4水準など）か仮名で書いてください。", "髙島屋前"),
        [TextHidden] = Advice.Of(
            "It is published even though nobody sees it.", "見えなくても、ファイルと一緒に公開されます。",
            "Unmerge the cells, and delete what should not be there.",
            "セルの結合を解除し、不要な文字列を削除してください。", "中央公民館"),
        [CellError] = Advice.Of(
            "An error is not a value.", "エラー値はデータとして使えません。",
            "Correct the formula, or leave the cell empty.", "数式を直すか、空欄にしてください。", Empty),
        [Ditto] = Advice.Of(
            "Once the rows are sorted or filtered, nobody knows which row was above.", "並べ替えや絞り込みをすると、どの行と同じなのかわからなくなります。",
            "Write the value in every row.", "省略せず、行ごとに値を記入してください。", "見本県見本市中央一丁目1番1号"),
        [ReadFromAbove] = Advice.Of(
            "A blank cell may also mean that nothing is known, and once the rows are sorted, nobody knows which row it belongs to.",
            "空欄は値がないという意味にもとれます。並べ替えると、どの行に属するのかわからなくなります。",
            "Unmerge the cells, and write the value in every row.", "セルの結合を解除し、行ごとに値を記入してください。", "（上のセルと同じ値）"),
        [FormulaEmpty] = Advice.Of(
            "Only the result of the last calculation can be read, and there is none.", "数式の計算結果が保存されていないため、値を読み取れません。",
            "Open the workbook in a spreadsheet, save it, and publish it again.", "Excelで開いて保存し直してから公開してください。", "120"),
        [TextLost] = Advice.Of(
            "The workbook is damaged: the text is missing.", "ブックが壊れており、文字列が入っていません。",
            "Open the workbook in a spreadsheet, enter the text again, and save it.",
            "Excelで開いて文字列を入力し直し、保存してください。", "中央公民館"),
    };
}
