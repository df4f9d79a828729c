using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// The items to be thrown away, each by itself, returned only once all are read: only then is it apparent that a city swapped the columns
/// of items and classes. They are swapped back when both signs agree: a class has many items and not the other way round, and words for
/// waste are in the item column.
/// </summary>
internal sealed partial class WasteItemRows(Binding binding) : RowGroups
{
    /// <summary>Fewer rows prove nothing.</summary>
    private const int Least = 20;

    /// <summary>How many times more distinct items than classes there must be.</summary>
    private const int Times = 5;

    private readonly Column name = binding.Map.Entity.Column(ColumnRole.Name);
    private readonly Column classOf = binding.Map.Entity.Column(ColumnRole.WasteClass);
    private readonly Column classes = binding.Map.Entity.Column(ColumnRole.WasteClasses);
    private int count;

    public override int Of(string[] cells) => count++;

    public override ReadRow Join(IReadOnlyList<ReadRow> rows) => rows[0];

    public override void Complete(IEnumerable<ReadRow> rows)
    {
        var all = rows.Where(row => row.Values[classOf.Index] is string && row.Values[name.Index] is string).ToList();
        if (all.Count < Least || Different(all, classOf) < Different(all, name) * Times || !SayWaste(all, name) || SayWaste(all, classOf))
        {
            return;
        }

        foreach (var row in all)
        {
            (row.Values[name.Index], row.Values[classOf.Index]) = (row.Values[classOf.Index], row.Values[name.Index]);
            row.Values[classes.Index] = WasteClassStep.ClassesOf((string)row.Values[classOf.Index]!);
        }

        ((BroughtRow)all[0].Brought!).Row.Note(WasteRules.ColumnsExchanged, binding.Find(ColumnRole.Name)!.Cells[0]);
    }

    private static int Different(List<ReadRow> rows, Column column) => rows.Select(row => row.Values[column.Index]).Distinct().Count();

    /// <summary>Whether most of its cells name a class of waste.</summary>
    private static bool SayWaste(List<ReadRow> rows, Column column) =>
        rows.Count(row => Waste().IsMatch((string)row.Values[column.Index]!)) * 2 > rows.Count;

    [GeneratedRegex("ごみ|ゴミ|資源|可燃|不燃|粗大|収集", RegexOptions.CultureInvariant)]
    private static partial Regex Waste();
}
