using Gateway.Catalog;
using Gateway.Plan;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The object types: entities, the groups and tuples inside them, and the node interface.</summary>
internal sealed class ObjectTypes(DataCatalog catalog, PageLimits limits, TypeSet types)
{
    private readonly Connections connections = new(types, limits, new SearchTypes(catalog, types), new CreditTypes(catalog, types));
    private readonly FilterInputs filters = new(catalog, types);
    private readonly OpeningTypes openings = new(types);
    private readonly SortInputs sorts = new(catalog, types);
    private readonly GeoTypes geo = new(types);

    public FieldType NodeField() => Directives.Costing(new FieldType
    {
        Name = "node",
        Description = "Fetches an object given its ID.",
        ResolvedType = Node(),
        Arguments = [new QueryArgument(IdType()) { Name = "id", Description = "ID of the object." }],
    });

    public FieldType NodesField() => Directives.Costing(new FieldType
    {
        Name = "nodes",
        Description = "Lookup nodes by a list of IDs.",
        ResolvedType = TypeSet.NonNull(new ListGraphType(Node())),
        Arguments =
        [
            new QueryArgument(TypeSet.NonNull(TypeSet.ListOf(TypeSet.BuiltIn("ID"))))
            {
                Name = "ids",
                Description = "The list of node IDs.",
            },
        ],
    });

    public FieldType LookupField(Lookup lookup, Entity entity)
    {
        var argument = lookup.Argument == "id"
            ? IdType()
            : TypeSet.NonNull(types.Leaf(entity.Column(Catalog.Entity.SnakeCase(lookup.Argument)).Type.Scalar));
        return Directives.Costing(new FieldType
        {
            Name = lookup.Field,
            Description = TypeSet.Text(lookup.Description),
            ResolvedType = Entity(entity),
            Arguments = [new QueryArgument(argument) { Name = lookup.Argument, Description = TypeSet.Text(lookup.ArgumentDescription) }],
        });
    }

    /// <summary>A field of the subscription root.</summary>
    public FieldType ChangeField(ChangeFeed feed, Entity entity) => Directives.Costing(new FieldType
    {
        Name = feed.Field,
        Description = TypeSet.Text(feed.Description),
        ResolvedType = TypeSet.NonNull(Entity(entity)),

        // The library requires one; like every resolver of this schema it is never called.
        StreamResolver = new SourceStreamResolver<object>(
            (Func<IResolveFieldContext, IObservable<object?>>)(_ => throw new NotSupportedException())),
        Arguments = [.. feed.Filters.Select(filter => Argument(filter, entity))],
    });

    /// <summary>A connection with paging, filter and order, for the field <paramref name="name"/> of <paramref name="owner"/>.</summary>
    public FieldType Connection(string owner, string name, string? description, Entity element)
    {
        var subject = Subject.Of(catalog, element);
        var field = new FieldType
        {
            Name = name,
            Description = TypeSet.Text(description),
            ResolvedType = connections.Of(owner, name, element, subject, Entity, Groups()),
            Arguments =
            [
                .. connections.Paging(),
                .. element.Calendar is null ? FilterAndOrder(element) : Days(owner, subject),
                .. SearchTypes.Argument(subject),
                .. geo.Near(subject),
                .. geo.At(element),
                .. GeoTypes.DerivedLocations(subject),
            ],
        };
        return Directives.Costing(Directives.Sized(field, limits));
    }

    private GroupTypes Groups() => new(catalog, limits, types, connections, Entity);

    private FieldType Nearby(string owner, Nearby nearby)
    {
        var element = catalog.Target(nearby);
        var field = Plain(nearby, connections.Of(owner, nearby.Name, element, element, Entity, Groups()));
        field.Arguments = [.. geo.Around(element), .. connections.Paging(), Where(element), .. GeoTypes.DerivedLocations(element)];
        return Directives.Costing(Directives.Sized(field, limits), GeoTypes.OfDistance);
    }

    /// <summary>The root fields that search all types.</summary>
    public IEnumerable<FieldType> SearchFields() => new SearchTypes(catalog, types).RootFields(connections, limits, Entity);

    /// <summary>The query and subscription fields for changes; none when no entity is followed.</summary>
    public (FieldType Query, FieldType Subscription)? ChangesFields() =>
        catalog.Entities.Any(entity => entity.IsFollowed) ? new ChangeTypes(catalog, types).Fields(Node()) : null;

    public ObjectGraphType Entity(Entity entity) => types.Get<ObjectGraphType>(entity.Name, entity.Description, type =>
    {
        var fields = Fields(entity.Name, entity.Members);
        if (entity.IsNode)
        {
            fields.Insert(
                entity.IdPosition,
                new FieldType { Name = "id", Description = TypeSet.Text(entity.IdDescription), ResolvedType = IdType() });
        }

        fields.ForEach(field => type.AddField(field));
        if (entity.IsNode)
        {
            // Not earlier: the library checks that the interface's field is there.
            type.AddResolvedInterface(Node());
        }
    });

    private InterfaceGraphType Node() => types.Get<InterfaceGraphType>(
        "Node", "The node interface is implemented by entities that have a global unique identifier.", type =>
        {
            type.AddField(new FieldType { Name = "id", ResolvedType = IdType() });

            // Nothing is resolved through the schema, but the library requires a resolver.
            type.ResolveType = _ => null;
        });

    private List<FieldType> Fields(string owner, IReadOnlyList<Member> members) =>
        [.. members.Where(m => m is not (Reference { Hidden: true } or During or CollectedOn)).Select(m => Field(owner, m))];

    private FieldType Field(string owner, Member member) => member switch
    {
        Field { InLanguages: true } field => InLanguages(Plain(field, Required(Value(field.Type), field.Required))),
        Field field => Plain(field, Required(Value(field.Type), field.Required)),
        Group group => Plain(group, Required(Group(group), group.Presence == Presence.Always)),
        Point point => Plain(point, geo.Point()),
        Nearby nearby => Nearby(owner, nearby),
        Tuples tuples => Plain(tuples, TypeSet.NonNull(TypeSet.ListOf(Tuple(tuples)))),
        OpeningTimes opening => openings.Field(opening),
        PerHead perHead => new PeopleTypes(types).Field(perHead),
        CollectionDates dates => new CollectionTypes(types).Field(dates),
        Outline outline => new OutlineTypes(types).Field(outline),
        RateOfPeople rate => new PeopleTypes(types).Field(rate),
        PeopleOfAges people => new PeopleTypes(types).Field(people),
        CreditSentence sentence => CreditTypes.Sentence(sentence, types),
        Successor successor => OnDay(Plain(successor, Entity(catalog.Entity(owner)))),
        Reference reference => Plain(reference, Required(Entity(catalog.Target(reference)), reference.Required)),
        Collection { Timetable: { } timetable } collection => Timetable(owner, collection, timetable),
        Collection { IsConnection: true } collection =>
            Connection(owner, collection.Name, collection.Description, catalog.Target(collection)),
        Collection collection => List(collection),
        _ => throw new ArgumentException($"{owner}.{member.Name} is of an unknown kind."),
    };

    private FieldType InLanguages(FieldType field)
    {
        field.Arguments = [types.Language(GraphNames.English)];
        return field;
    }

    private FieldType OnDay(FieldType field)
    {
        field.Arguments =
        [
            new QueryArgument(types.Leaf(Scalar.LocalDate)) { Name = Successor.On, Description = "The day; left out = today." },
        ];
        return Directives.Costing(field);
    }

    private QueryArgument Argument(ChangeFilter filter, Entity entity)
    {
        var owner = filter.Through is { } through ? catalog.Target(entity.Reference(through)) : entity;
        return new QueryArgument(Value(owner.Column(Catalog.Entity.SnakeCase(filter.Field)).Type))
        {
            Name = filter.Argument,
            Description = TypeSet.Text(filter.Description),
        };
    }

    private IGraphType Value(Catalog.FieldType type)
    {
        var leaf = types.Leaf(type.Scalar, type.Enum);
        return type.IsList ? TypeSet.ListOf(leaf) : leaf;
    }

    private FieldType List(Collection collection)
    {
        var element = catalog.Target(collection);
        var field = Plain(collection, TypeSet.NonNull(TypeSet.ListOf(Entity(element))));
        field.Arguments = collection.IsFilterable ? [.. FilterAndOrder(element)] : null;
        return field;
    }

    private FieldType Timetable(string owner, Collection collection, Timetable timetable)
    {
        var element = catalog.Target(collection);
        var field = Plain(collection, collection.IsConnection
            ? connections.Of(owner, collection.Name, element, element, Entity, Groups())
            : TypeSet.NonNull(TypeSet.ListOf(Entity(element))));
        field.Arguments = [.. TimetableInputs.Arguments(types, timetable), .. collection.IsConnection ? connections.Paging() : []];
        return collection.IsConnection ? Directives.Costing(Directives.Sized(field, limits)) : TimetableInputs.Sized(field, timetable);
    }

    private IEnumerable<QueryArgument> FilterAndOrder(Entity element) =>
    [
        Where(element),
        Directives.Costing(new QueryArgument(TypeSet.ListOf(sorts.Entity(element))) { Name = "order" }),
    ];

    private IEnumerable<QueryArgument> Days(string owner, Entity subject) => CalendarInputs.Arguments(
        types, owner == "Query" ? Calendar.MostDays : Calendar.MostDaysOfList, filters.Entity(subject));

    private QueryArgument Where(Entity element) => Directives.Costing(new QueryArgument(filters.Entity(element)) { Name = "where" });

    private ObjectGraphType Group(Group group) => types.Get<ObjectGraphType>(
        group.TypeName, group.Description, type => Fields(group.TypeName, group.Members).ForEach(f => type.AddField(f)));

    private ObjectGraphType Tuple(Tuples tuples) => types.Get<ObjectGraphType>(tuples.TypeName, tuples.TypeDescription, type =>
    {
        foreach (var part in tuples.Parts)
        {
            type.AddField(new FieldType
            {
                Name = part.Name,
                Description = TypeSet.Text(part.Description),
                ResolvedType = Required(types.Leaf(part.Scalar, part.Enum), part.Required),
            });
        }
    });

    private static FieldType Plain(Member member, IGraphType type) =>
        new() { Name = member.Name, Description = TypeSet.Text(member.Description), ResolvedType = type };

    private static IGraphType Required(IGraphType type, bool required) => required ? TypeSet.NonNull(type) : type;

    private static NonNullGraphType IdType() => TypeSet.NonNull(TypeSet.BuiltIn("ID"));
}
