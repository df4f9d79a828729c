using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The columns of a page's own rows that are needed to join the referenced rows to them afterwards.</summary>
/// <param name="Columns">Columns of the own rows.</param>
/// <param name="Joined">The rows joined to them.</param>
internal sealed record PageColumns(IReadOnlyList<ColumnOf> Columns, IReadOnlyList<Source> Joined)
{
    /// <summary>
    /// Returns null when nothing is joined, when the joined rows affect which rows there are or their order, or when a value is not
    /// computed from columns alone.
    /// </summary>
    public static PageColumns? Of(ReadPlan read)
    {
        var (own, others) = (read.Sources.All[0], read.Sources.All.Skip(1));
        var terms = read.Columns.SelectMany(Walk.Of).ToList();
        var order = read.Order.Select(key => key.Term as ColumnOf).ToList();
        if (read.Sources.All.Count == 1 || read is not { Around: null, Grouped: null } || !terms.TrueForAll(IsOfColumns)
            || order.Exists(column => column?.Source != own) || Conditions(read).SelectMany(Walk.SourcesOf).Any(others.Contains))
        {
            return null;
        }

        var columns = terms.OfType<ColumnOf>().ToList();
        var needed = columns.SelectMany(column => column.Source.Steps()).ToHashSet();
        Source[] joined = [.. others.Where(needed.Contains)];
        var links = joined.Where(source => source.From == own).Select(source => new ColumnOf(own, source.Column!));
        return new PageColumns([.. columns.Where(column => column.Source == own).Concat(order!).Concat(links).Distinct()!], joined);
    }

    private static IEnumerable<Predicate?> Conditions(ReadPlan read) =>
        read.Extent is FirstExtent first ? [read.Where, .. first.Steps] : [read.Where];

    private static bool IsOfColumns(Term term) => term is ColumnOf or Stated or Complete or OpenAt;
}
