using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The field that groups a list's rows. Groups are rows themselves: their types follow from their entity like any other.</summary>
internal sealed class GroupTypes(
    DataCatalog catalog, PageLimits limits, TypeSet types, Connections connections, Func<Entity, ObjectGraphType> typeOf)
{
    /// <summary>The cost of looking at all rows of a list.</summary>
    private const int OfAllRows = 20;

    private readonly FilterInputs filters = new(catalog, types);
    private readonly SortInputs sorts = new(catalog, types);

    /// <summary>The group field of connections; none when the rows have nothing to group by.</summary>
    public IEnumerable<FieldType> Of(Entity rows)
    {
        if (catalog.GroupingOf(rows) is not { } grouping)
        {
            return [];
        }

        var groups = grouping.Groups;
        var field = new FieldType
        {
            Name = GroupsPlanner.Field,
            Description = $"The rows of the whole list, not just of the page, grouped by up to {Grouping.MostKeys} keys and counted, the "
                + "largest group first. Rows without a value for a key are a group too.",
            ResolvedType = connections.Of(groups.ConnectionName!, () => TypeSet.NonNull(typeOf(groups)), default),
            Arguments = [By(grouping), .. Further(groups), .. connections.Paging()],
        };
        return [Directives.Costing(Directives.Sized(field, limits), OfAllRows)];
    }

    private QueryArgument By(Grouping grouping) => new(TypeSet.NonNull(TypeSet.ListOf(Names(grouping.Names))))
    {
        Name = GroupsPlanner.By,
        Description = "The keys to group by. Without any, all rows are one group.",
    };

    private GroupKeyNames Names(EnumType names) => types.Get<GroupKeyNames>(names.Name, names.Description, type =>
    {
        foreach (var name in names.Values)
        {
            type.Add(name.Name, name.Name, TypeSet.Text(name.Description));
        }
    });

    private IEnumerable<QueryArgument> Further(Entity groups) =>
    [
        Directives.Costing(new QueryArgument(filters.Entity(groups))
        {
            Name = GroupsPlanner.HavingArgument,
            Description = "Which groups. Those left out still count in `share`.",
        }),
        Directives.Costing(new QueryArgument(TypeSet.ListOf(sorts.Entity(groups)))
        {
            Name = "order",
            Description = "The order of the groups; ties are ordered by the keys.",
        }),
    ];
}

/// <summary>The names of the keys that rows can be grouped by: which of them are given affects the plan.</summary>
internal sealed class GroupKeyNames : EnumerationGraphType;
