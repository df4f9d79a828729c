using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Headings;

/// <summary>
/// Guesses by the cells what the properties of a layer of the national land information hold: their headings are numbers (A27_005), whose
/// meaning changes with each edition.
/// </summary>
internal static partial class LayerGuess
{
    private static readonly (ColumnRole Role, Func<string, bool> Fits)[] Forms =
    [
        (ColumnRole.PublisherCode, cell => Code().IsMatch(cell)),
        (ColumnRole.Name, cell => School().IsMatch(cell)),
        (ColumnRole.PublisherPrefecture, cell => Prefecture().IsMatch(cell)),
        (ColumnRole.PublisherCity, cell => City().IsMatch(cell)),
    ];

    /// <param name="below">The first rows below the header.</param>
    public static FileColumn[] Of(FileColumn[] columns, HeadingMap map, IReadOnlyList<string[]> below)
    {
        foreach (var (role, fits) in Forms)
        {
            if (!Array.Exists(columns, c => c.Target?.Means == role)
                && Array.Find(columns, c => c.Target is null && Number().IsMatch(c.Folded) && Holds(below, c.Index, fits)) is { } column)
            {
                columns[column.Index] = column with { Target = map.MeaningOf(role) with { Rank = ContentGuess.Rank } };
            }
        }

        return columns;
    }

    /// <summary>Whether most of the cells fit; not all, since land that belongs to no city yet is listed among the cities.</summary>
    private static bool Holds(IReadOnlyList<string[]> rows, int index, Func<string, bool> fits)
    {
        var cells = CellText.Filled(rows, index);
        return cells.Count(c => fits(c)) * 2 > cells.Count;
    }

    [GeneratedRegex("^[a-z][0-9]{2}[a-z]?[0-9]{2,3}[a-z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:0[1-9]|[1-3][0-9]|4[0-7])[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("学校$|学園$|分校$", RegexOptions.CultureInvariant)]
    private static partial Regex School();

    [GeneratedRegex("^(?:北海道|東京都|京都府|大阪府|..県|...県)$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefecture();

    [GeneratedRegex("^[^0-9 ]{1,8}[市区町村]$", RegexOptions.CultureInvariant)]
    private static partial Regex City();
}
