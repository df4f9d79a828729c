using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What distinguishes the people of a row from those of others: area and survey date.</summary>
/// <param name="binding">The binding of cells to roles.</param>
/// <param name="area">Returns what tells the area of a row from others.</param>
/// <param name="date">Returns the survey date of a row, as published.</param>
internal sealed class PeopleWords(Binding binding, Func<string[], string> area, Func<string[], string> date)
{
    private readonly string kind = binding.Map.Kind.Name;

    public string[] Of(string[] cells) => [kind, area(cells), DateWord.Of(date(cells))];

    /// <summary>Returns the word for the area of a row: its code if there is one, otherwise its name.</summary>
    public static string AreaOf(string code, string name) =>
        code.Length > 0 ? "code " + code : "name " + TownText.Fold(MunicipalityFinder.Squeeze(name));
}
