using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What tells the people of a row from those of others: area, survey date, and the ages where each has a row.</summary>
internal sealed class PeopleWords(Binding binding)
{
    private readonly string kind = binding.Map.Kind.Name;

    public string[] Of(string[] cells)
    {
        var date = DateWord.Of(binding.Text(ColumnRole.SurveyDate, cells));
        return binding.Has(ColumnRole.AgeFrom)
            ? [kind, Area(cells), date, binding.Text(ColumnRole.AgeFrom, cells), binding.Text(ColumnRole.AgeTo, cells)]
            : [kind, Area(cells), date];
    }

    /// <summary>The code of the area where one is given, else its name.</summary>
    private string Area(string[] cells) => CellText.Fold(binding.Text(ColumnRole.AreaCode, cells)) is { Length: > 0 } code
        ? "code " + code
        : "name " + TownText.Fold(MunicipalityFinder.Squeeze(binding.Text(ColumnRole.AreaName, cells)));
}
