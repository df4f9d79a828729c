using Gateway.Catalog;
using Gateway.Import.Inputs;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Names a route and who runs it, and gives it to the municipality that publishes it.</summary>
internal sealed class RouteStep(RowSetting setting)
{
    private readonly Column municipality = InhabitedStep.Municipality(setting.Binding);
    private readonly Column name = setting.Binding.Map.Entity.Column(ColumnRole.Name);
    private readonly Column agency = setting.Binding.Map.Entity.Column(ColumnRole.OperatorName);

    /// <summary>The best first.</summary>
    private readonly Column[] names =
        [.. new[] { "longName", "shortName", "code" }.Select(path => setting.Binding.Map.FieldAt(path)!.Column!)];

    public void Read(RowDraft row)
    {
        row[municipality] = setting.Publisher.Municipality?.Code;
        row[name] = names.Select(row.Text).FirstOrDefault(text => text is not null) ?? setting.KindLabel;
        row[agency] = AgencyOf(row.Text(agency));
    }

    /// <summary>Where there is only one, the id may be left out.</summary>
    private string? AgencyOf(string? id)
    {
        var agencies = setting.Feed?.Feed.Facts.Value is FeedFacts facts ? facts.Agencies : new Dictionary<string, string>();
        return id is null && agencies.Count == 1 ? agencies.Values.Single() : agencies.GetValueOrDefault(id ?? "");
    }
}
