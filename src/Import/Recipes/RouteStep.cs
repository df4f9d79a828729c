using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Sets the name, operator and municipality (the publisher) of a route, and drops invalid colours.</summary>
internal sealed partial class RouteStep(RowSetting setting)
{
    private readonly Column municipality = InhabitedStep.Municipality(setting.Binding);
    private readonly Column name = setting.Binding.Map.Entity.Column(ColumnRole.Name);
    private readonly Column agency = setting.Binding.Map.Entity.Column(ColumnRole.OperatorName);

    /// <summary>The columns of its name, best first.</summary>
    private readonly Column[] names =
        [.. new[] { "longName", "shortName", "code" }.Select(path => setting.Binding.Map.FieldAt(path)!.Column!)];

    private readonly BoundField[] colors = [.. setting.Binding.Fields.Where(field => field.Path is "color" or "textColor")];

    public void Read(RowDraft row)
    {
        row[municipality] = setting.Publisher.Municipality?.Code;
        row[name] = names.Select(row.Text).FirstOrDefault(text => text is not null) ?? setting.KindLabel;
        row[agency] = AgencyOf(row.Text(agency));
        foreach (var color in colors.Where(color => row.Text(color.Column) is { } text && !SixDigits().IsMatch(text)))
        {
            row.Note(CellRules.ColorUnreadable, color.Cells[0], row.Text(color.Column));
            row[color.Column] = null;
        }
    }

    /// <summary>Returns the operator; where there is only one, its id may be omitted.</summary>
    private string? AgencyOf(string? id)
    {
        var agencies = setting.Feed?.Feed.Facts.Value is FeedFacts facts ? facts.Agencies : new Dictionary<string, string>();
        return id is null && agencies.Count == 1 ? agencies.Values.Single() : agencies.GetValueOrDefault(id ?? "");
    }

    [GeneratedRegex("^[0-9A-Fa-f]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex SixDigits();
}
