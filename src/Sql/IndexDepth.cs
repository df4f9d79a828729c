using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>How many leading keys of an order an index keeps sorted, once the filter has fixed the columns before them.</summary>
internal static class IndexDepth
{
    public static int Of(ReadPlan read)
    {
        var own = read.Sources.All[0];
        var order = read.Order.Select(k => k.Term.Indexed).TakeWhile(c => c?.Source == own).Select(c => c!.Column).ToArray();
        var same = Same(read, own).ToHashSet();
        return Indexes(read.Entity).Max(index => Depth(index, order, same));
    }

    private static IEnumerable<IEnumerable<Column>> Indexes(Entity entity) =>
        [[entity.Key], .. entity.Indexes.Select(index => index.Select(entity.Column).Append(entity.Key))];

    /// <summary>Returns the columns that have the same value in all rows.</summary>
    private static IEnumerable<Column> Same(ReadPlan read, Source own)
    {
        var columns = (read.Where?.Fixed ?? []).Select(term => term.Indexed).OfType<ColumnOf>();
        var compared = columns.Where(c => c.Source == own).Select(c => c.Column);
        return read.Parent is { SpatialPairs: null } parent ? compared.Append(parent.Column) : compared;
    }

    private static int Depth(IEnumerable<Column> index, Column[] order, HashSet<Column> same)
    {
        var depth = 0;
        foreach (var column in index)
        {
            if (depth < order.Length && order[depth] == column)
            {
                depth++;
            }
            else if (!same.Contains(column))
            {
                break;
            }
        }

        return depth;
    }
}
