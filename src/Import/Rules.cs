namespace Gateway.Import;

/// <summary>Every rule a finding can name. The names are stable: people and programs filter by them.</summary>
internal static class Rules
{
    // Cells.
    public static readonly Rule Placeholder = Info("placeholder", "The cell holds a sign for 'nothing'; the field is null.");
    public static readonly Rule DateSerial = Column("date-serial", "Dates of this column are serial numbers of a spreadsheet; they were converted.");
    public static readonly Rule DateMonthFirst = Column("date-month-first", "Dates of this column are written month first; the file proves it.");
    public static readonly Rule DateDayFirst = Column("date-day-first", "Dates of this column are written day first; the file proves it.");
    public static readonly Rule DateOrder = Warning("date-order", "Month or day first? Nothing in the file tells; the field is null.");
    public static readonly Rule DateImprecise = Warning("date-imprecise", "The date names no day; the field is null.");
    public static readonly Rule DateSeveral = Warning("date-several", "The cell holds more than one date; the field is null.");
    public static readonly Rule DateFar = Warning("date-far", "The year is outside 1000 to 2200; the field is null.");
    public static readonly Rule DateUnreadable = Error("date-unreadable", "This is not a date; the field is null.");
    public static readonly Rule TimeUnknown = Info("time-unknown", "00:00 to 00:00 is written where the time is not known; both times are null.");
    public static readonly Rule TimeNextDay = Warning("time-next-day", "This time is on the day after, which the field cannot say; the field is null.");
    public static readonly Rule TimeUnreadable = Error("time-unreadable", "This is not one time of day; the field is null.");
    public static readonly Rule NumberUnreadable = Warning("number-unreadable", "This is not one number; the field is null.");
    public static readonly Rule NumberRange = Warning("number-range", "The number is out of range; the field is null.");
    public static readonly Rule FlagUnclear = Warning("flag-unclear", "This is neither yes nor no; the field is null.");
    public static readonly Rule FlagRemark = Info("flag-remark", "Yes or no was read; the remark beside it is in source.original only.");
    public static readonly Rule DaysUnreadable = Warning("days-unreadable", "These are not days of the week; the field is null.");
    public static readonly Rule DaysHoliday = Info("days-holiday", "Public holidays are no day of the week; the days were taken.");
    public static readonly Rule UrlNotAbsolute = Warning("url-not-absolute", "This is not one absolute http(s) address; the field is null.");
    public static readonly Rule CharactersLost = Warning("characters-lost", "Characters were lost before publication (U+FFFD).");
    public static readonly Rule CellError = Warning("cell-error", "The cell holds the error of a spreadsheet; the field is null.");
    public static readonly Rule FormulaEmpty = Warning("formula-empty", "The cell holds a formula that was never calculated; open the workbook, save it, and publish it again.");
    public static readonly Rule TownIdPadded = Column("town-id-padded", "Lost leading zeros of town ids were put back.");
    public static readonly Rule TownIdUnreadable = Warning("town-id-unreadable", "This is not a town id of up to 7 digits; the field is null.");

    // Coordinates.
    public static readonly Rule CoordinatesSwapped = Warning("coordinates-swapped", "Latitude and longitude were exchanged; they were put right.");
    public static readonly Rule CoordinatesZero = Warning("coordinates-zero", "0,0 is not in Japan; the coordinates are null.");
    public static readonly Rule CoordinatesOutside = Error("coordinates-outside", "The point is not in Japan; the coordinates are null.");
    public static readonly Rule CoordinatesHalf = Warning("coordinates-half", "Only one of latitude and longitude is there.");
    public static readonly Rule CoordinatesUnreadable = Error("coordinates-unreadable", "This is not a coordinate in decimal degrees; the field is null.");

    // Rows.
    public static readonly Rule NameMissing = Warning("name-missing", "The row has no name; its kind stands in for it.");
    public static readonly Rule RowFootnote = Error("row-footnote", "A footnote, not a record; the row was not taken.");
    public static readonly Rule RowTotal = Error("row-total", "A line of totals, not a record; the row was not taken.");
    public static readonly Rule RowUnknown = Error("row-unknown", "Neither a name nor a place is stated; the row was not taken.");
    public static readonly Rule RowCells = Warning("row-cells", "The row has more cells than there are columns.");
    public static readonly Rule Quotes = Warning("quotes", "Quotation marks are not as CSV wants them; the row was read as well as possible.");
    public static readonly Rule MunicipalityUnknown = Warning("municipality-unknown", "Neither code nor address tells the municipality; the field is null.");
    public static readonly Rule PeopleDiffer = Warning("people-differ", "The numbers of men and women do not add up to the total.");

    // The file.
    public static readonly Rule CodeUnknown = Warning("code-unknown", "This is not the code of a local government.");
    public static readonly Rule CodeCompleted = Column("code-completed", "Codes without check digit or leading zero were completed.");
    public static readonly Rule PublisherDisagrees = Warning("publisher-disagrees", "What the file says about its publisher does not agree.");
    public static readonly Rule PublisherUnknown = Warning("publisher-unknown", "The file does not tell who published it; name it with --municipality.");
    public static readonly Rule IdNotUnique = Info("id-not-unique", "Some identifiers are given to more than one row; these rows are told apart by what they say.");
    public static readonly Rule ColumnUnknown = Info("column-unknown", "No field for this column; it is kept in source.original.");
    public static readonly Rule ColumnRepeated = Info("column-repeated", "Two columns say the same; the first one that is filled was read.");
    public static readonly Rule ColumnMissing = Info("column-missing", "The edition has this column, the file has not.");
    public static readonly Rule SheetHidden = Info("sheet-hidden", "A hidden sheet of the workbook was left out.");
    public static readonly Rule ShapeNoPoint = Info("shape-no-point", "The feature is a line or an area; no point was made of it, its shape is kept in source.original.");
    public static readonly Rule ShapeSystem = Warning("shape-system", "The coordinates are not degrees of the world's system (WGS84); they are kept in source.original only.");
    public static readonly Rule FindingsCut = Info("findings-cut", "There are more findings of this rule than are kept.");

    private static Rule Info(string name, string message) => new(name, Severity.Info, message);

    private static Rule Column(string name, string message) => new(name, Severity.Info, message, IsPerColumn: true);

    private static Rule Warning(string name, string message) => new(name, Severity.Warning, message);

    private static Rule Error(string name, string message) => new(name, Severity.Error, message);
}
