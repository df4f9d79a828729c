using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What distinguishes the people of a row from those of others: area and survey date.</summary>
/// <param name="binding">The binding of cells to roles.</param>
/// <param name="areaName">Returns the name of the area of a row.</param>
/// <param name="date">Returns the survey date of a row, as published.</param>
internal sealed class PeopleWords(Binding binding, Func<string[], string> areaName, Func<string[], string> date)
{
    private readonly string kind = binding.Map.Kind.Name;

    public string[] Of(string[] cells) => [kind, Area(cells), DateWord.Of(date(cells))];

    /// <summary>Returns the code of the area if there is one, otherwise its name.</summary>
    private string Area(string[] cells) => CellText.Fold(binding.Text(ColumnRole.AreaCode, cells)) is { Length: > 0 } code
        ? "code " + code
        : "name " + TownText.Fold(MunicipalityFinder.Squeeze(areaName(cells)));
}
