using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// A record of people is a row when two of its fields or ages are filled; else it is a note. The sum of some areas is none, nor is a part
/// of the people.
/// </summary>
internal sealed partial class PeopleJudge(Binding binding)
{
    private readonly int[] telling =
        [.. binding.Columns.Where(c => c.Target?.Band is not null || c.Target?.Field is not null).Select(c => c.Index)];

    public RowKind Judge(string[] cells, int filled, string first)
    {
        var count = 0;
        foreach (var i in telling)
        {
            count += i < cells.Length && !CellText.IsEmpty(cells[i]) ? 1 : 0;
        }

        var area = MunicipalityFinder.Squeeze(binding.Text(ColumnRole.AreaName, cells));
        return count < 2 ? RowKind.Footnote
            : Subtotal().IsMatch(area) ? RowKind.Total
            : IsPart(CellText.Fold(binding.Text(ColumnRole.PeopleClass, cells))) ? RowKind.Part
            : RowKind.Data;
    }

    /// <summary>Whether the text names some of the people only.</summary>
    public static bool IsPart(string people) => people.Length > 0
        && people is not ("計" or "合計" or "総計" or "総数" or "全体" or "総人口" or "男女計" or "男女合計" or "男女");

    /// <summary>Whether a name without blanks is that of a sum of areas, of some or of all.</summary>
    public static bool IsTotal(string area) => AreaStep.IsOfAll(area) || Subtotal().IsMatch(area) || OfMunicipality().IsMatch(area);

    [GeneratedRegex("市(?:合計|総計|計|総数)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfMunicipality();

    /// <summary>
    /// The sum of some areas, which would be counted twice; that of all is the municipality. 町計 and 区計 may be either, and a town twice is
    /// worse than none.
    /// </summary>
    [GeneratedRegex("^小計$|(?:地区|地域|支所|管内|出張所|町|村|区)(?:小計|合計|計)$", RegexOptions.CultureInvariant)]
    private static partial Regex Subtotal();
}
