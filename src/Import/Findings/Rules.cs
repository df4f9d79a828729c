namespace Gateway.Import;

/// <summary>Every rule a finding can name, in both languages. The names are stable: people and programs filter by them.</summary>
internal static class Rules
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All => typeof(Rules).GetFields().Select(rule => (Rule)rule.GetValue(null)!);

    // Cells.
    public static readonly Rule Placeholder = Info("placeholder", "The cell holds a sign for 'nothing'; the field is null.",
        "「なし」を表す記号のため、値なしとしました。");
    public static readonly Rule DateSerial = Column("date-serial", "Dates of this column are serial numbers of a spreadsheet; they were converted.",
        "この列の日付は表計算ソフトの通し番号のため、日付に変換しました。");
    public static readonly Rule DateMonthFirst = Column("date-month-first", "Dates of this column are written month first; the file proves it.",
        "この列の日付は「月/日/年」の順です（ファイル内の値から判断）。");
    public static readonly Rule DateDayFirst = Column("date-day-first", "Dates of this column are written day first; the file proves it.",
        "この列の日付は「日/月/年」の順です（ファイル内の値から判断）。");
    public static readonly Rule DateOrder = Warning("date-order", "Month or day first? Nothing in the file tells; the field is null.",
        "月と日のどちらが先か判断できないため、値なしとしました。");
    public static readonly Rule DateImprecise = Warning("date-imprecise", "The date names no day; the field is null.",
        "日が特定できない日付のため、値なしとしました。");
    public static readonly Rule DateSeveral = Warning("date-several", "The cell holds more than one date; the field is null.",
        "日付が複数書かれているため、値なしとしました。");
    public static readonly Rule DateFar = Warning("date-far", "The year is outside 1000 to 2100; the field is null.",
        "年が1000～2100の範囲にないため、値なしとしました。");
    public static readonly Rule DateZero = Warning("date-zero", "Day 0 of a spreadsheet, which refers to an empty cell, is no date; the field is null.",
        "空のセルを参照した日付（1900年1月0日）は日付ではないため、値なしとしました。");
    public static readonly Rule DateUnreadable = Error("date-unreadable", "This is not a date; the field is null.",
        "日付として読み取れないため、値なしとしました。");
    public static readonly Rule TimeUnknown = Info("time-unknown", "00:00 to 00:00 is written where the time is not known; both times are null.",
        "00:00～00:00は時刻不明とみなし、値なしとしました。");
    public static readonly Rule TimeNextDay = Warning("time-next-day", "This time is on the day after, which the field cannot say; the field is null.",
        "翌日の時刻はこの項目では表せないため、値なしとしました。");
    public static readonly Rule TimeUnreadable = Error("time-unreadable", "This is not one time of day; the field is null.",
        "ひとつの時刻として読み取れないため、値なしとしました。");
    public static readonly Rule NumberUnreadable = Warning("number-unreadable", "This is not one number; the field is null.",
        "ひとつの数値として読み取れないため、値なしとしました。");
    public static readonly Rule NumberRange = Warning("number-range", "The number is out of range; the field is null.",
        "数値が範囲外のため、値なしとしました。");
    public static readonly Rule FlagUnclear = Warning("flag-unclear", "This is neither yes nor no; the field is null.",
        "有無・可否を判断できないため、値なしとしました。");
    public static readonly Rule FlagRemark = Info("flag-remark", "Yes or no was read; the remark beside it is in source.original only.",
        "有無・可否を読み取りました。添えられた説明は原文にのみ残ります。");
    public static readonly Rule DaysUnreadable = Warning("days-unreadable", "These are not days of the week; the field is null.",
        "曜日として読み取れないため、値なしとしました。");
    public static readonly Rule DaysHoliday = Info("days-holiday", "Public holidays are no day of the week; the days were taken.",
        "「祝日」は曜日ではないため、曜日だけを読み取りました。");
    public static readonly Rule UrlNotAbsolute = Warning("url-not-absolute", "This is not one absolute http(s) address; the field is null.",
        "http(s)で始まるひとつのURLではないため、値なしとしました。");
    public static readonly Rule CharactersLost = Warning("characters-lost", "Characters were lost before publication: U+FFFD or a question mark stands in their place.",
        "公開前に文字が失われています（U+FFFDまたは「?」に置き換わっています）。");
    public static readonly Rule CellError = Warning("cell-error", "The cell holds the error of a spreadsheet; the field is null.",
        "表計算ソフトのエラー値（#N/Aなど）のため、値なしとしました。");
    public static readonly Rule FormulaEmpty = Warning("formula-empty", "The cell holds a formula that was never calculated; open the workbook, save it, and publish it again.",
        "数式が計算されていません。Excelで開いて保存し直してから公開してください。");
    public static readonly Rule TextLost = Error("text-lost", "The cell refers to a text that the workbook does not have; the field is null.",
        "セルが指す文字列がファイルの中にないため、値なしとしました。");
    public static readonly Rule AddressInCity = Column("address-in-city", "More than the municipality stands in its column; only its name was taken into the field.",
        "市区町村の列に住所の続きが書かれているため、市区町村名だけを読み取りました。");
    public static readonly Rule TownIdPadded = Column("town-id-padded", "Lost leading zeros of town ids were put back.",
        "町字IDの先頭の0が失われていたため、補いました。");
    public static readonly Rule TownIdUnreadable = Warning("town-id-unreadable", "This is not a town id of up to 7 digits; the field is null.",
        "7桁以内の町字IDではないため、値なしとしました。");

    // Coordinates.
    public static readonly Rule CoordinatesSwapped = Warning("coordinates-swapped", "Latitude and longitude were exchanged; they were put right.",
        "緯度と経度が逆のため、入れ替えました。");
    public static readonly Rule CoordinatesZero = Warning("coordinates-zero", "0,0 is not in Japan; the coordinates are null.",
        "0,0は日本国内の地点ではないため、値なしとしました。");
    public static readonly Rule CoordinatesOutside = Error("coordinates-outside", "The point is not in Japan; the coordinates are null.",
        "日本国内の地点ではないため、値なしとしました。");
    public static readonly Rule CoordinatesElsewhere = Warning("coordinates-elsewhere", "The point lies far outside the prefecture the row names; it was taken.",
        "座標が、住所などから分かる都道府県から大きく外れています。座標はそのまま取り込みました。");
    public static readonly Rule CoordinatesHalf = Warning("coordinates-half", "Only one of latitude and longitude is there.",
        "緯度と経度の一方しかありません。");
    public static readonly Rule CoordinatesUnreadable = Error("coordinates-unreadable", "This is not a coordinate in decimal degrees; the field is null.",
        "10進数の緯度・経度として読み取れないため、値なしとしました。");

    // Rows.
    public static readonly Rule NameMissing = Warning("name-missing", "The row has no name; its kind stands in for it.",
        "名称がないため、種類の名前で代用しました。");
    public static readonly Rule NamesMissing = new("names-missing", Severity.Warning, "No column names the rows; what the file or its kind is called stands in for their names.",
        "名称の列がないため、ファイルや種類の名前で代用しました。", IsPerColumn: true);
    public static readonly Rule CellMandatory = Warning("cell-mandatory", "The edition demands a value here, the cell is empty.",
        "様式で必須とされている値がありません。");
    public static readonly Rule RowFootnote = Error("row-footnote", "A footnote, not a record; the row was not taken.",
        "注記の行のため、取り込みませんでした。");
    public static readonly Rule RowTotal = Error("row-total", "A line of totals, not a record; the row was not taken.",
        "合計の行のため、取り込みませんでした。");
    public static readonly Rule RowHeading = Info("row-heading", "The heading or the title again, as at the head of a printed page; it is no record.",
        "見出し行（表題）の繰り返しです。データではありません。");
    public static readonly Rule RowPage = Info("row-page", "The number of a printed page; it is no record.",
        "印刷用のページ番号の行です。データではありません。");
    public static readonly Rule RowExample = Info("row-example", "An example of how to fill in the form; it is no record.",
        "記入例の行のため、取り込みませんでした。");
    public static readonly Rule RowUnknown = Error("row-unknown", "Neither a name nor a place is stated; the row was not taken.",
        "名称も場所もないため、取り込みませんでした。");
    public static readonly Rule RowBlank = Info("row-blank", "The row is blank; there was nothing to take.",
        "空の行です。取り込むものがありません。");
    public static readonly Rule PersonalData = Warning("personal-data?", "This looks like data of a private person; should it be public? --drop-personal leaves such rows out.",
        "個人情報の可能性があります。公開してよいか確認してください（取り込み時は --drop-personal で除外できます）。") with { IsPrivate = true };
    public static readonly Rule RowPersonal = Info("row-personal", "Left out, as asked: the row looks like data of a private person.",
        "指定により除きました。個人情報の可能性がある行です。") with { IsPrivate = true };
    public static readonly Rule Quotes = Warning("quotes", "Quotation marks are not as CSV wants them; the row was read as well as possible.",
        "引用符の使い方がCSVの規則に合わないため、可能な範囲で読み取りました。");
    public static readonly Rule MunicipalityUnknown = Warning("municipality-unknown", "Neither code nor address tells the municipality; the field is null.",
        "コードからも住所からも自治体を特定できないため、値なしとしました。");
    public static readonly Rule PeopleDiffer = Warning("people-differ", "The numbers of men and women do not add up to the total.",
        "男女の合計と総数が一致しません。");

    // The file.
    public static readonly Rule CodeUnknown = Warning("code-unknown", "This is not the code of a local government.",
        "全国地方公共団体コードではありません。");
    public static readonly Rule CodeCompleted = Column("code-completed", "Codes without check digit or leading zero were completed.",
        "検査数字や先頭の0がないコードを補いました。");
    public static readonly Rule PublisherDisagrees = Warning("publisher-disagrees", "What the file says about its publisher does not agree.",
        "公開者についてのファイル内の記載が一致しません。");
    public static readonly Rule PublisherUnknown = Warning("publisher-unknown", "The file does not tell who published it; name it with --municipality.",
        "公開者がわかりません。--municipality で指定してください。");
    public static readonly Rule IdNotUnique = Info("id-not-unique", "Some identifiers are given to more than one row; these rows are told apart by what they say.",
        "同じIDが複数の行にあるため、内容で区別しました。");
    public static readonly Rule ColumnUnknown = Info("column-unknown", "No field for this column; it is kept in source.original.",
        "対応する項目がない列です。原文のまま保持しています。");
    public static readonly Rule ColumnRepeated = Info("column-repeated", "Two columns say the same; the first one that is filled was read.",
        "同じ内容の列が2つあるため、値のある先の列を読み取りました。");
    public static readonly Rule ColumnMissing = Info("column-missing", "The edition has this column, the file has not.",
        "様式にはある列が、ファイルにはありません。");
    public static readonly Rule ColumnMandatory = Warning("column-mandatory", "The edition demands this column, the file has not.",
        "様式で必須とされている列が、ファイルにはありません。");
    public static readonly Rule SheetHidden = Info("sheet-hidden", "A hidden sheet of the workbook was left out.",
        "非表示のシートは取り込みませんでした。");
    public static readonly Rule SheetExample = Info("sheet-example", "A sheet of examples of how to fill in the form was left out.",
        "記入例のシートは取り込みませんでした。");
    public static readonly Rule ShapeNoPoint = Info("shape-no-point", "The feature is a line or an area; no point was made of it, its shape is kept in source.original.",
        "点ではなく線や面の図形のため、座標は作らず、原文にのみ残ります。");
    public static readonly Rule ShapeSystem = Warning("shape-system", "The coordinates are not degrees of the world's system (WGS84); they are kept in source.original only.",
        "座標が世界測地系（WGS84）の度ではないため、原文にのみ残ります。");
    public static readonly Rule Superseded = Info("superseded", "A newer edition of this list is served; the rows of this one were not taken.",
        "同じ一覧の新しい版があるため、この版の行は取り込みませんでした。");
    public static readonly Rule Replaced = Info("replaced", "What another file gave before was replaced by this one, which is its successor.",
        "以前に別のファイルから取り込んだ内容を、後継であるこのファイルの内容に置き換えました。");
    public static readonly Rule FindingsCut = Info("findings-cut", "There are more findings of this rule than are kept.",
        "同じ規則の確認事項が多いため、一部だけを記録しました。");

    private static Rule Info(string name, string message, string japanese) => new(name, Severity.Info, message, japanese);

    private static Rule Column(string name, string message, string japanese) => new(name, Severity.Info, message, japanese, IsPerColumn: true);

    private static Rule Warning(string name, string message, string japanese) => new(name, Severity.Warning, message, japanese);

    private static Rule Error(string name, string message, string japanese) => new(name, Severity.Error, message, japanese);
}
