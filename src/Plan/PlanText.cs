using System.Globalization;
using System.Text;
using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Renders the plan of an operation as text for people: what <c>gateway explain</c> prints and the golden cases keep.</summary>
internal sealed class PlanText
{
    private readonly StringBuilder text = new();

    public static string Of(OperationPlan plan)
    {
        var writer = new PlanText();
        foreach (var read in plan.Reads)
        {
            writer.Write(read);
        }

        return writer.text.ToString();
    }

    private void Write(ReadPlan read)
    {
        text.Append(CultureInfo.InvariantCulture, $"read {read.Number}: {read.Field} — {Of(read.Extent)} of {read.Entity.Name}\n");
        if (read.Grouped is { } groups)
        {
            Write(groups);
        }

        WriteRows(read);
        if (read.Extent is not GroupsExtent)
        {
            Line("order", string.Join(", ", read.Order.Select(k => PredicateText.Of(k.Term) + (k.Descending ? " desc" : ""))));
        }

        Line("bring", read.WantsRows ? string.Join("\n        ", read.Columns.Select(PredicateText.Of)) : "no rows");
        if (read.FiltersByClock || read.LooksAtClock)
        {
            Line("clock", read.FiltersByClock ? "the minute of the request, which cursors keep" : "the minute of the request");
        }

        if (read.Needed.Count > 0)
        {
            Line("needs", string.Join(", ", read.Needed.Select(row => $"a row of read {row.Read} with value {row.Ordinal}")));
        }

        if (read.WantsCount)
        {
            Line("count", "the rows the filter leaves");
        }
    }

    /// <summary>Writes which rows are read: the parent's, the joined ones, and those that match the filter.</summary>
    private void WriteRows(ReadPlan read)
    {
        if (read is { Parent: { } parent, Grouped: null })
        {
            Line("under", read.Around is { } around
                ? $"read {parent.ParentRead}, around the {around.Table} whose id is value {parent.ParentOrdinal} there"
                : parent.SpatialPairs is { } pairs
                ? $"read {parent.ParentRead}, {read.Entity.Table}.{parent.Column.Name} = {SpatialPairs.Table}.{pairs.Rows} "
                    + $"where {pairs.Owner} = value {parent.ParentOrdinal} there"
                : $"read {parent.ParentRead}, {read.Entity.Table}.{parent.Column.Name}{(parent.Day is { } day ? $", {day.Name}" : "")} "
                    + $"= value {parent.ParentOrdinal} there");
        }

        foreach (var source in read.Sources.All.Skip(1))
        {
            Line("join", $"{source.Entity.Table} as {source.Number} by {source.From!.Number}.{source.Column!.Name}");
        }

        if (read.Where is { } where)
        {
            Line("where", PredicateText.Of(where));
        }
    }

    private void Write(Grouped groups)
    {
        WriteRows(groups.Rows);
        var told = groups.Columns.Zip(groups.Rows.Columns, (column, term) => $"{column.Name} = {PredicateText.Of(term)}").ToArray();
        Line("by", groups.Keys == 0 ? "nothing: all rows are one" : string.Join("\n        ", told.Take(groups.Keys)));
        Line("tell", string.Join("\n        ", told.Skip(groups.Keys)));
    }

    private void Line(string label, string value) => text.Append(CultureInfo.InvariantCulture, $"  {label,-6}{value}\n");

    private static string Of(Extent extent) => extent switch
    {
        PageExtent page => Of(page),
        LookupExtent lookup => $"the row with {lookup.Column.Name} {PredicateText.Of(lookup.Value)}",
        KeysExtent keys => $"rows with ids {PredicateText.Of(keys.Ids)}",
        GroupsExtent => "groups",
        SuggestionsExtent => "names that begin so",
        ChangesExtent changes => $"changes since {(changes.Since.Since is { } since ? PredicateText.Of(since) : "the beginning")}",
        ChangeStateExtent => "how far the data went",
        ChangeCountExtent => "how many changes",
        FirstExtent rows => $"the first {(rows.First is { } first ? PredicateText.Of(first) : "rows")}, at most {rows.Most}, step by step: "
            + string.Join("; ", rows.Steps.Select(PredicateText.Of)),
        EverythingExtent => "all rows",
        _ => throw new ArgumentException($"{extent.GetType().Name} has no words."),
    };

    private static string Of(PageExtent page)
    {
        (string Name, ValueRef? Value)[] bounds =
            [("first", page.First), ("after", page.After), ("last", page.Last), ("before", page.Before)];
        var given = bounds.Where(b => b.Value is not null).Select(b => $"{b.Name} {PredicateText.Of(b.Value!)}");
        return "page " + string.Join(", ", given.DefaultIfEmpty("of default size"));
    }
}
