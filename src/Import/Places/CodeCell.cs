using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Places;

/// <summary>
/// Reads codes of local governments: six digits, five without the check digit, or five or four after a spreadsheet dropped the leading
/// zero. Where both readings exist, neither is taken. A former code, if not reused today, means its successor.
/// </summary>
internal static class CodeCell
{
    public static TownFound Read(string text, MunicipalityFinder finder)
    {
        var digits = CellText.Fold(text);
        if (ScientificNumber.Is(digits))
        {
            digits = ScientificNumber.Plain(digits) ?? "";
        }

        if (digits.Length is < 4 or > 6 || !digits.All(char.IsAsciiDigit))
        {
            return default;
        }

        List<string> codes = [.. Readings(digits).Select(MunicipalityCode.Complete).OfType<string>()];
        var completed = digits.Length < 6;
        return codes.Select(finder.ByCode).OfType<Municipality>().ToList() switch
        {
            [var only] => new TownFound(only, completed),
            [] when codes.Select(finder.FormerByCode).OfType<FormerTown>().ToList() is [var former] =>
                new TownFound(former.Today, completed) { Former = former },
            _ => default,
        };
    }

    private static string[] Readings(string digits) => digits.Length switch
    {
        6 => [digits],
        5 => [digits, "0" + digits],
        _ => ["0" + digits],
    };
}
