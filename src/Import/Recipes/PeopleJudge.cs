using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Judges records of people: a record is a row when two of its fields or ages are filled; otherwise it is a note. The sum of some areas is
/// not a row, nor is a part of the people.
/// </summary>
internal sealed partial class PeopleJudge(Binding binding, AreaRows areas)
{
    private readonly int[] telling =
    [
        .. binding.Columns.Where(c => c.Target is { Band: not null } or { Field: not null } or { Means: ColumnRole.AreaPart })
            .Select(c => c.Index),
    ];

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

    /// <summary>Whether the text names only some of the people.</summary>
    public static bool IsPart(string people) => people.Length > 0
        && people is not ("計" or "合計" or "総計" or "総数" or "全体" or "総人口" or "男女計" or "男女合計" or "男女");

    /// <summary>Judges a row of figures by the name of its area alone.</summary>
    public static RowKind OfArea(string name) => Plain(name) is var plain && IsSubtotal(plain) ? RowKind.Total
        : MoneyJudge.IsPart(plain) || PartOfPeople().IsMatch(plain) ? RowKind.Part
        : Difference().IsMatch(plain) ? RowKind.Footnote
        : RowKind.Data;

    /// <summary>Whether a name is that of a sum of areas, of some or of all.</summary>
    public static bool IsAnyTotal(string area) =>
        Plain(area) is var plain && (AreaStep.IsOfAll(plain) || IsSubtotal(plain) || OfMunicipality().IsMatch(plain));

    /// <summary>
    /// Returns the name without blanks, note marks, enclosing brackets, and a formula letter or the unit: 【合計】, 合計(A), 総数(人).
    /// </summary>
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
    /// Matches sums of some areas, whose people would be counted twice; the sum of all is the municipality. 町計 and 区計 may be either, and a
    /// town counted twice is worse than one missing.
    /// </summary>
    [GeneratedRegex("^小計$|(?:地区|地域|支所|管内|出張所|町|村|区)(?:小計|合計|計)$", RegexOptions.CultureInvariant)]
    private static partial Regex Subtotal();

    /// <summary>Matches 大洲小計, 八幡計, 計(見本市); not the town name 主計.</summary>
    [GeneratedRegex(@"(?:小計|合計|総計|(?<!主)計)(?:\([^()]+\)|[A-Za-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    /// <summary>Matches men, women or foreigners by themselves, in place of the name of an area.</summary>
    [GeneratedRegex(@"^(?:男|女|日本人|外国人)(?:性|住民)?(?:人口|数|計|合計|総数)?$|\((?:再掲|内数)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfPeople();

    /// <summary>Matches an increase or decrease since the previous count, an average or share, or the figures of another year.</summary>
    [GeneratedRegex(@"^(?:対?前(?:月|年|回)|増減|構成比|平均)|増減数?$|平均値?$|(?:割合|比率|[増減]率)(?:\(%\))?$"
        + "|^(?:(?:令和|平成|昭和)(?:[0-9]{1,2}|元)|(?:19|20)[0-9]{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex Difference();
}
