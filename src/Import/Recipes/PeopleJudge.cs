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
internal sealed partial class PeopleJudge(Binding binding, AreaRows areas)
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

        if (count < 2)
        {
            areas.Pass(cells);
            return RowKind.Footnote;
        }

        return areas.Judge(cells) is not RowKind.Data and var kind ? kind
            : IsPart(CellText.Fold(binding.Text(ColumnRole.PeopleClass, cells))) ? RowKind.Part
            : RowKind.Data;
    }

    /// <summary>Whether the text names some of the people only.</summary>
    public static bool IsPart(string people) => people.Length > 0
        && people is not ("計" or "合計" or "総計" or "総数" or "全体" or "総人口" or "男女計" or "男女合計" or "男女");

    /// <summary>What a row of figures is by the name of its area alone.</summary>
    public static RowKind OfArea(string name) => Plain(name) is var plain && IsSubtotal(plain) ? RowKind.Total
        : MoneyJudge.IsPart(plain) || PartOfPeople().IsMatch(plain) ? RowKind.Part
        : Difference().IsMatch(plain) ? RowKind.Footnote
        : RowKind.Data;

    /// <summary>Whether a name is that of a sum of areas, of some or of all.</summary>
    public static bool IsAnyTotal(string area) =>
        Plain(area) is var plain && (AreaStep.IsOfAll(plain) || IsSubtotal(plain) || OfMunicipality().IsMatch(plain));

    /// <summary>Without blanks, signs of a note, brackets around it, and the letter of a formula or the unit: 【合計】, 合計(A), 総数(人).</summary>
    public static string Plain(string area)
    {
        var plain = MunicipalityFinder.Squeeze(area).TrimStart('*', '※', '◎', '○', '●', '◇', '◆', '□', '■', '・');
        return Bracketed().Match(plain) is { Success: true } match ? match.Groups["in"].Value : plain;
    }

    private static bool IsSubtotal(string plain) =>
        Subtotal().IsMatch(plain) || (Sum().IsMatch(plain) && !AreaStep.IsOfAll(plain) && !OfMunicipality().IsMatch(plain));

    [GeneratedRegex(@"^[(\[【〔《<「](?<in>[^)\]】〕》>」]+)[)\]】〕》>」]$|^(?<in>総?合計|総計|計|総数)\((?:[A-Za-z0-9]|人)\)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("市(?:合計|総計|計|総数)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfMunicipality();

    /// <summary>
    /// The sum of some areas, which would be counted twice; that of all is the municipality. 町計 and 区計 may be either, and a town twice is
    /// worse than none.
    /// </summary>
    [GeneratedRegex("^小計$|(?:地区|地域|支所|管内|出張所|町|村|区)(?:小計|合計|計)$", RegexOptions.CultureInvariant)]
    private static partial Regex Subtotal();

    /// <summary>大洲小計, 八幡計, 計(見本市); of names of towns 主計 ends so.</summary>
    [GeneratedRegex(@"(?:小計|合計|総計|(?<!主)計)(?:\([^()]+\)|[A-Za-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    /// <summary>Men, women or foreigners for themselves, where a name of an area should stand.</summary>
    [GeneratedRegex(@"^(?:男|女|日本人|外国人)(?:性|住民)?(?:人口|数|計|合計|総数)?$|\((?:再掲|内数)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfPeople();

    /// <summary>How many more or fewer there are than before.</summary>
    [GeneratedRegex("^(?:対?前(?:月|年|回)|増減)|増減数?$", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
