using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Reads <c>order</c>: keys in the order written, the first mention of a column wins, and the key ends every ordering.</summary>
internal sealed class OrderPlanner(DataCatalog catalog)
{
    private readonly List<OrderKey> keys = [];

    public Refusal? Refusal { get; private set; }

    public IReadOnlyList<OrderKey> Plan(AskValue order, Entity entity, Sources sources) =>
        Plan(order, entity, sources, [new ColumnOf(sources.All[0], entity.Key)]);

    /// <summary>Whether an order names no key: left out, null, or empty.</summary>
    public static bool IsNothing(AskValue? order) => order switch
    {
        AskLeaf => false,
        AskList list => list.Items.All(IsNothing),
        AskObject keys => keys.Fields.All(key => IsNothing(key.Value)),
        _ => true,
    };

    /// <param name="order">The requested order.</param>
    /// <param name="entity">The entity of the ordered rows.</param>
    /// <param name="sources">The sources of these rows and the rows they refer to.</param>
    /// <param name="unique">Terms that are unique together; they end the order.</param>
    public IReadOnlyList<OrderKey> Plan(AskValue order, Entity entity, Sources sources, IReadOnlyList<Term> unique)
    {
        foreach (var item in order is AskList list ? list.Items : [order])
        {
            if (item is AskObject given)
            {
                Read(given, entity.Name, entity.Members, sources.All[0], sources, entity.IsNode);
            }
        }

        foreach (var term in unique)
        {
            Add(term, isDescending: false);
        }

        // Terms after the last unique one have no effect.
        var end = keys.FindLastIndex(key => unique.Contains(key.Term));
        return end < 0 ? keys : keys[..(end + 1)];
    }

    private void Read(AskObject given, string type, IReadOnlyList<Member> members, Source source, Sources sources, bool isNode)
    {
        foreach (var (name, value) in given.Fields)
        {
            var member = name == "id" && isNode ? null : members.First(m => m.Name == name);
            switch (value, member)
            {
                case (AskLeaf leaf, null):
                    Add(new ColumnOf(source, source.Entity.Key), IsDescending(leaf));
                    break;
                case (AskLeaf leaf, Field field):
                    Add(PlaceInWeek.Order(FieldTerms.Of(catalog, sources, source, field)), IsDescending(leaf));
                    break;
                case (AskObject inner, Point):
                    ReadPoint(inner, source);
                    break;
                case (AskObject inner, Group group):
                    Read(inner, group.TypeName, group.Members, source, sources, isNode: false);
                    break;
                case (AskObject inner, Reference reference):
                    var target = catalog.Target(reference);
                    Read(inner, target.Name, target.Members, sources.Through(source, reference, target), sources, target.IsNode);
                    break;
                default:
                    Refusal ??= NullGiven(name, type, member, value);
                    break;
            }
        }
    }

    private void ReadPoint(AskObject given, Source source)
    {
        foreach (var (name, value) in given.Fields)
        {
            if (value is AskObject centre)
            {
                Add(Distance.Of(source, GivenCentre.Of(centre)), isDescending: false);
            }
            else
            {
                Refusal ??= new NullRefused(name, GraphNames.Sort(GraphNames.Point), "GeoPointInput!")
                {
                    Location = value.Location,
                    InOrder = true,
                };
            }
        }
    }

    /// <summary>The direction is part of the variables' shape, so a plan may depend on it.</summary>
    private static bool IsDescending(AskLeaf direction) => direction.Current is "DESC";

    private void Add(Term term, bool isDescending)
    {
        if (!keys.Exists(k => k.Term == term))
        {
            keys.Add(new OrderKey(term, isDescending));
        }
    }

    private static NullRefused NullGiven(string name, string type, Member? member, AskValue value)
    {
        var expected = member switch
        {
            Group group => GraphNames.Sort(group.TypeName),
            Point => GraphNames.Sort(GraphNames.Point),
            Reference reference => GraphNames.Sort(reference.Target),
            _ => "SortEnumType",
        };
        return new NullRefused(name, GraphNames.Sort(type), expected + "!") { Location = value.Location, InOrder = true };
    }
}
