using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>The area of a population row, as stated in its file.</summary>
/// <param name="MatchName">The name in the form in which town names are compared.</param>
/// <param name="HasOwnCode">Whether its code is that of no other area of the file.</param>
internal sealed record AreaText(string? Code, string Name, string? NameKana, string? TownId, string MatchName, bool HasOwnCode = true);

/// <summary>Reads the area of a row.</summary>
/// <param name="setting">The file.</param>
/// <param name="nameOf">Returns the name of the area of a row.</param>
/// <param name="isOfOne">Returns whether a code is that of one area only; null = every code is.</param>
internal sealed class AreaStep(RowSetting setting, Func<string[], string> nameOf, Func<string, bool>? isOfOne = null)
{
    private static readonly HashSet<string> WholeCity =
        ["総数", "合計", "総計", "計", "市計", "区計", "町計", "村計", "全域", "市全域", "全市", "全体", "市全体", "総人口", "総合計", "市合計", "市総計", "市総数"];

    private readonly Binding binding = setting.Binding;
    private readonly Column municipality = InhabitedStep.Municipality(setting.Binding);

    /// <summary>Whether a name without blanks means the whole municipality, a sum of its areas: 合計, 町計.</summary>
    public static bool IsOfAll(string squeezed) => WholeCity.Contains(squeezed);

    /// <summary>Reads the area; null for the city as a whole.</summary>
    public AreaText? Read(RowDraft row)
    {
        var name = CellText.Trim(nameOf(row.Cells));
        var code = CellText.Fold(binding.Text(ColumnRole.AreaCode, row.Cells));
        var squeezed = MunicipalityFinder.Squeeze(name);
        var below = Below(squeezed, row.Text(municipality));
        if ((name.Length == 0 && code.Length == 0) || IsOfAll(PeopleJudge.Plain(below)) || (squeezed.Length > 0 && below.Length == 0))
        {
            return null;
        }

        var match = TownText.Fold(below.TrimEnd('*', '※')) ?? code;
        var kana = CellText.Fold(binding.Text(ColumnRole.AreaNameKana, row.Cells));
        return new AreaText(Null(code), name.Length > 0 ? name : code, Null(kana), TownId(row), match, isOfOne?.Invoke(code) ?? true);
    }

    /// <summary>Returns the name without that of the municipality before it; of 市川市 nothing remains, which means the whole city.</summary>
    private string Below(string name, string? own)
    {
        var head = setting.Finder.Head(name, setting.Publisher.Prefecture);
        return own is not null && (head.City?.Code == own || head.Former?.OwnCode == own) ? head.Rest : name;
    }

    private string? TownId(RowDraft row)
    {
        var text = binding.Text(ColumnRole.AreaTownId, row.Cells);
        return text.Length == 0 ? null : CellReader.Read(Reading.TownId, text, DateOrder.Unproven).Value as string;
    }

    private static string? Null(string text) => text.Length == 0 ? null : text;
}
