using System.Globalization;
using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads a cell by the notation of its field. Takes trimmed, non-empty text.</summary>
internal static class CellReader
{
    /// <param name="year">The year that the file is about; null = unknown.</param>
    /// <param name="unit">The unit in which numbers are to be returned.</param>
    public static CellValue Read(Reading reading, string text, DateOrder order, FileYear? year = null, NumberUnit unit = NumberUnit.Any)
    {
        if (!ScientificNumber.Is(text) || reading is Reading.Text or Reading.Folded or Reading.List or Reading.Url)
        {
            return ReadPlain(reading, text, order, year, unit);
        }

        return ScientificNumber.Plain(text) is { } plain
            ? ReadPlain(reading, plain, order, year, unit)
            : CellValue.Unread(CellRules.DigitsLost);
    }

    private static CellValue ReadPlain(Reading reading, string text, DateOrder order, FileYear? year, NumberUnit unit) => reading switch
    {
        Reading.Text => new CellValue(text),
        Reading.Digits or Reading.CorporateNumber or Reading.Phone or Reading.PostalCode when CellText.IsPlaceholder(CellText.Fold(text)) =>
            CellValue.Unread(CellRules.Placeholder),
        Reading.Folded or Reading.Digits => new CellValue(CellText.Fold(text)),
        Reading.CorporateNumber => CorporateNumber.Of(CellText.Fold(text)) is { } number
            ? new CellValue(number)
            : CellValue.Unread(CellRules.CorporateNumberWrong),
        Reading.Phone => LostZero.ReadPhone(text),
        Reading.PostalCode => LostZero.ReadPostalCode(text),
        Reading.Integer => NumberCell.ReadInteger(text, unit),
        Reading.Fee => FeeCell.Read(text),
        Reading.Decimal => NumberCell.ReadDecimal(text, unit),
        Reading.Flag or Reading.FlagEmptyIsFalse => FlagCell.Read(text),
        Reading.OneOrTwo => OneOrTwo(text),
        Reading.OneOfFive => OneOfFive(text),
        Reading.Date => DateCell.Read(text, order, year),
        Reading.Days => DaysCell.Read(text),
        Reading.Url => UrlCell.Read(text),
        Reading.List => ListCell.Read(text),
        Reading.FiscalYear => FiscalYearCell.Read(text),
        Reading.TownId => TownId(text),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "Not read cell by cell."),
    };

    private static CellValue OneOrTwo(string text) => CellText.Fold(text) switch
    {
        "0" => new CellValue(null),
        "1" => new CellValue(true),
        "2" => new CellValue(false),
        _ => CellValue.Unread(CellRules.FlagUnclear),
    };

    private static CellValue OneOfFive(string text) => CellText.Fold(text) switch
    {
        "1" => new CellValue(true),
        "0" or "2" or "3" or "4" => new CellValue(false),
        _ => CellValue.Unread(CellRules.FlagUnclear),
    };

    /// <summary>
    /// Reads seven digits; spreadsheets drop leading zeros, and some publishers write <c>0008-001</c>, with the last three after a dash.
    /// </summary>
    private static CellValue TownId(string text)
    {
        var folded = CellText.Fold(text);
        var digits = folded.Replace("-", "", StringComparison.Ordinal);
        if (folded.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 && (dash == 0 || dash != folded.Length - 4))
        {
            return CellValue.Unread(PlaceRules.TownIdUnreadable);
        }

        if (digits.Length is 0 or > 7 || !digits.All(char.IsAsciiDigit))
        {
            return CellValue.Unread(PlaceRules.TownIdUnreadable);
        }

        return new CellValue(int.Parse(digits, CultureInfo.InvariantCulture).ToString("D7", CultureInfo.InvariantCulture),
            digits.Length < 7 ? PlaceRules.TownIdPadded : null);
    }
}
