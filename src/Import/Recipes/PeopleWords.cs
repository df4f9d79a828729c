using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What tells the people of a row from those of others: area and survey date.</summary>
internal sealed class PeopleWords(Binding binding)
{
    private readonly string kind = binding.Map.Kind.Name;

    public string[] Of(string[] cells) => [kind, Area(cells), DateWord.Of(Date(cells))];

    private string Date(string[] cells) => binding.Text(ColumnRole.SurveyDate, cells) is { Length: > 0 } date
        ? date
        : binding.Text(ColumnRole.SurveyYear, cells);

    /// <summary>The code of the area where one is given, else its name.</summary>
    private string Area(string[] cells) => CellText.Fold(binding.Text(ColumnRole.AreaCode, cells)) is { Length: > 0 } code
        ? "code " + code
        : "name " + TownText.Fold(MunicipalityFinder.Squeeze(
            binding.Text(ColumnRole.AreaName, cells) + binding.Text(ColumnRole.AreaPart, cells)));
}
