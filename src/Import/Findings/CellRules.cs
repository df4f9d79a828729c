namespace Gateway.Import.Findings;

/// <summary>The rules about the text of one cell.</summary>
internal static class CellRules
{
    public static readonly Rule Placeholder = Rule.Info("placeholder",
        "The cell holds a placeholder for 'no value'; the field is null.",
        "「なし」を表す記号のため、値なしとしました。");

    public static readonly Rule DateSerial = Rule.Column("date-serial",
        "Dates in this column are spreadsheet serial numbers; they were converted.",
        "この列の日付は表計算ソフトの通し番号のため、日付に変換しました。");

    public static readonly Rule DateMonthFirst = Rule.Column("date-month-first",
        "Dates in this column are written month first, as values in the file show.",
        "この列の日付は「月/日/年」の順です（ファイル内の値から判断）。");

    public static readonly Rule DateDayFirst = Rule.Column("date-day-first",
        "Dates in this column are written day first, as values in the file show.",
        "この列の日付は「日/月/年」の順です（ファイル内の値から判断）。");

    public static readonly Rule DateOrder = Rule.Warning("date-order",
        "Nothing in the file shows whether month or day comes first; the field is null.",
        "月と日のどちらが先か判断できないため、値なしとしました。");

    public static readonly Rule DateImprecise = Rule.Warning("date-imprecise",
        "The date has no day; the field is null.",
        "日が特定できない日付のため、値なしとしました。");

    public static readonly Rule DateNoYear = Rule.Warning("date-no-year",
        "The date has no year, and nothing in the file establishes it; the field is null.",
        "年がなく、ファイル名や曜日からも確定できないため、値なしとしました。");

    public static readonly Rule DateOfFile = Rule.Column("date-of-file",
        "Dates in this column have no year; the year of the file was used where the day of the week or the file's month confirms it.",
        "この列の日付には年がないため、ファイルの年を補いました（曜日、またはファイルの対象月が一致するもののみ）。");

    public static readonly Rule DateWeekday = Rule.Warning("date-weekday",
        "The date does not match the day of the week beside it; the date was imported.",
        "日付と曜日が一致しません。日付をそのまま取り込みました。");

    public static readonly Rule DateSeveral = Rule.Warning("date-several",
        "The cell contains more than one date; the field is null.",
        "日付が複数書かれているため、値なしとしました。");

    public static readonly Rule DateFar = Rule.Warning("date-far",
        "The year is outside 1000 to 2100; the field is null.",
        "年が1000～2100の範囲にないため、値なしとしました。");

    public static readonly Rule DateZero = Rule.Warning("date-zero",
        "Day 0 of a spreadsheet (a reference to an empty cell) is not a date; the field is null.",
        "空のセルを参照した日付（1900年1月0日）は日付ではないため、値なしとしました。");

    public static readonly Rule DateUnreadable = Rule.Error("date-unreadable",
        "This is not a date; the field is null.",
        "日付として読み取れないため、値なしとしました。");

    public static readonly Rule TimeUnknown = Rule.Info("time-unknown",
        "00:00 to 00:00 is treated as 'time unknown'; both times are null.",
        "00:00～00:00は時刻不明とみなし、値なしとしました。");

    public static readonly Rule HoursJoined = new("hours-joined", Severity.Info,
        "The closing days were added to the note on hours, under their heading.",
        "休業日は、見出しとともに利用時間の特記事項に入れました。", IsPerColumn: true);

    public static readonly Rule DateYear = new("date-year", Severity.Info,
        "Only the year of the survey is given; its first day is used.",
        "調査年のみのため、その年の1月1日としました。", IsPerColumn: true);

    public static readonly Rule DepthUnreadable = Rule.Warning("depth-unreadable",
        "This is not a water depth in metres; minimum and maximum are null.",
        "何メートルの深さか読み取れないため、下限・上限は値なしとしました。");

    public static readonly Rule TimeNextDay = Rule.Warning("time-next-day",
        "This time is on the next day, which the field cannot express; the field is null.",
        "翌日の時刻はこの項目では表せないため、値なしとしました。");

    public static readonly Rule TimeBefore = Rule.Warning("time-before-start",
        "The end is before the start and may be in the afternoon or on the next day; the field is null.",
        "終了が開始より前の時刻で、午後とも翌日とも読めるため、値なしとしました。");

    public static readonly Rule TimeSpan = Rule.Column("time-span",
        "This column has opening and closing time in one cell; both were read.",
        "この列は開始と終了の時刻がひとつのセルに書かれているため、分けて読み取りました。");

    public static readonly Rule TimeSeveral = Rule.Info("time-several",
        "The times cannot be read as one start and one end; the field is null, and the text becomes the note on hours if the row has none.",
        "時刻が複数書かれ、開始と終了を特定できないため値なしとし、特記事項が空の場合は原文をそこに残しました。");

    public static readonly Rule TimeTwelve = Rule.Warning("time-twelve",
        "12 o'clock in the morning (午前12時) can mean noon or midnight; the field is null.",
        "午前12時は正午とも午前0時とも読めるため、値なしとしました。");

    public static readonly Rule TimeUnreadable = Rule.Error("time-unreadable",
        "This is not a single time of day; the field is null.",
        "ひとつの時刻として読み取れないため、値なしとしました。");

    public static readonly Rule NumberUnreadable = Rule.Warning("number-unreadable",
        "This is not a single number; the field is null.",
        "ひとつの数値として読み取れないため、値なしとしました。");

    public static readonly Rule NumberAbout = Rule.Info("number-about",
        "The number is only approximate (約); it was imported, and the text becomes the note on it if there is one.",
        "おおよその数（約）です。数値として取り込み、説明の項目がある場合は原文をそこに残しました。");

    public static readonly Rule AmountDate = Rule.Warning("amount-date",
        "The cell contains a date, or the year of one, instead of an amount; the field is null.",
        "金額ではなく日付（またはその年）のため、値なしとしました。");

    public static readonly Rule NumberRange = Rule.Warning("number-range",
        "The number is out of range; the field is null.",
        "数値が範囲外のため、値なしとしました。");

    public static readonly Rule DigitsLost = Rule.Warning("digits-lost",
        "A spreadsheet saved this number in scientific notation and dropped its last digits; the field is null.",
        "表計算ソフトの指数表示で保存され、下の桁が失われているため、値なしとしました。");

    public static readonly Rule ZeroLost = Rule.Info("zero-lost",
        "The leading zero, lost in a spreadsheet, was restored.",
        "表計算ソフトで失われた先頭の0を補いました。");

    public static readonly Rule CorporateNumberWrong = Rule.Warning("corporate-number-wrong",
        "This is not a valid corporate number (13 digits, of which the first is a check digit); the field is null.",
        "13桁でないか、検査数字（先頭の桁）が合わず、法人番号ではないため、値なしとしました。");

    public static readonly Rule PhoneShort = Rule.Warning("phone-short",
        "Too few digits for a phone number; the text was imported as it is.",
        "電話番号としては桁数が足りません。原文のまま取り込みました。");

    public static readonly Rule ColorUnreadable = Rule.Warning("color-unreadable",
        "This is not a six-digit hexadecimal colour; the field is null.",
        "16進数6桁の色ではないため、値なしとしました。");

    public static readonly Rule FlagUnclear = Rule.Warning("flag-unclear",
        "This is neither yes nor no; the field is null.",
        "有無・可否を判断できないため、値なしとしました。");

    public static readonly Rule FlagRemark = Rule.Info("flag-remark",
        "Yes or no was read; the remark beside it is kept only in source.original.",
        "有無・可否を読み取りました。添えられた説明は原文にのみ残ります。");

    public static readonly Rule DaysUnreadable = Rule.Warning("days-unreadable",
        "These are not days of the week; the field is null.",
        "曜日として読み取れないため、値なしとしました。");

    public static readonly Rule DaysHoliday = Rule.Info("days-holiday",
        "Public holidays are not days of the week; only the days were imported.",
        "「祝日」は曜日ではないため、曜日だけを読み取りました。");

    public static readonly Rule UrlNotAbsolute = Rule.Warning("url-not-absolute",
        "This is not a single absolute http(s) URL; the field is null.",
        "http(s)で始まるひとつのURLではないため、値なしとしました。");

    public static readonly Rule CharactersLost = Rule.Warning("characters-lost",
        "Characters were lost before publication: they were replaced by U+FFFD or a question mark.",
        "公開前に文字が失われています（U+FFFDまたは「?」に置き換わっています）。");

    public static readonly Rule CharacterPrivate = Rule.Warning("character-private",
        "The cell contains a character that only the publisher's own computers can show (外字); others show another one or none.",
        "外字（その団体のコンピューターだけで使える文字）が含まれています。ほかの環境では正しく表示されません。");

    public static readonly Rule RadicalsRead = Rule.Column("radicals",
        "This column contains characters that only look like kanji (CJK radicals); they were read as the kanji.",
        "漢字に似た部首用の文字（康熙部首など）が使われているため、通常の漢字として読み取りました。");

    public static readonly Rule CellError = Rule.Warning("cell-error",
        "The cell contains a spreadsheet error; the field is null.",
        "表計算ソフトのエラー値（#N/Aなど）のため、値なしとしました。");

    public static readonly Rule Ditto = Rule.Warning("ditto",
        "The cell only says 'same as above' (〃, 同上) instead of a value; it was read as empty.",
        "「〃」「同上」などで値が省略されているため、値がないものとして読み取りました。");

    public static readonly Rule ReadFromAbove = Rule.Warning("read-from-above?",
        "The cell is blank; it was read as merged with the cell above, with the same value.",
        "空欄のため、上のセルと結合されているものとして、同じ値を読み取りました。");

    public static readonly Rule FormulaEmpty = Rule.Warning("formula-empty",
        "The cell contains a formula that was never calculated; open the workbook, save it, and publish it again.",
        "数式が計算されていません。Excelで開いて保存し直してから公開してください。");

    public static readonly Rule TextLost = Rule.Error("text-lost",
        "The cell refers to a text that is missing from the workbook; the field is null.",
        "セルが指す文字列がファイルの中にないため、値なしとしました。");

    public static readonly Rule TextHidden = Rule.Info("text-hidden",
        "Text is hidden under merged cells, where nobody sees it; it was left out.",
        "結合されたセルの下に見えない文字列があるため、取り込みませんでした。");
}
