using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Reads <c>where</c>: the fields of an object must all hold, lists quantify, operations compare. An empty object is no filter.
/// </summary>
internal sealed class PredicatePlanner(DataCatalog catalog, int read)
{
    public Refusal? Refusal { get; private set; }

    /// <summary>The number of compared values.</summary>
    public int Terms { get; private set; }

    /// <summary>Rows named by their ids, which must exist.</summary>
    public List<NamedRow> Named { get; } = [];

    public Predicate? Plan(AskObject where, Source row) => Filter(where, new Scope(row));

    /// <summary>Plans a filter on the row that a reference leads to.</summary>
    public Predicate? Plan(AskObject where, Source row, Reference of) => Step(of, new Scope(row), inner => Filter(where, inner));

    private Predicate? Filter(AskObject given, Scope scope) => All(given.Fields.Select(f => Condition(f.Key, f.Value, scope)));

    private Predicate? Condition(string name, AskValue value, Scope scope)
    {
        switch (name)
        {
            case "and":
                return All(Objects(value, scope));
            case "or":
                return Any(Objects(value, scope));
        }

        var member = name == "id" && scope.IsNode ? null : scope.Members.First(m => m.Name == name);
        if (value is not AskObject given)
        {
            return Refuse(NullGiven(name, FilterType(member), value));
        }

        return member switch
        {
            null => Operations(given, Key(scope)),
            During during => Days(given, during, scope.Source),
            CollectedOn => Collected(given, scope.Source),
            Field { Type.IsList: true } list => Items(
                given, scope.Column(list), list.Type with { IsList = false }, GraphNames.Operations(list.Type, required: true), Operations),
            Tuples cells => Cells(given, cells, scope),
            Field { Via: { } via } field => Step(
                scope.Source.Entity.Reference(via), scope,
                inner => Operations(given, Operand.Of(field, FieldTerms.In(inner.Source, field)))),
            Field field => Operations(given, Operand.Of(field, FieldTerms.Own(scope.Source, field))),
            Group group => Filter(given, scope with { TypeName = group.TypeName, Members = group.Members, IsNode = false }),
            Point => Location(given, scope.Source),
            OpeningTimes => Opening(given, scope),
            Reference reference => Step(reference, scope, inner => Filter(given, inner)),
            Collection collection => Rows(given, collection, scope),
            _ => throw new InvalidOperationException($"{scope.TypeName}.{name} cannot be filtered, but the schema offers it."),
        };
    }

    /// <summary>Two values, each of one term, however many days lie between.</summary>
    private Overlaps Days(AskObject given, During during, Source row)
    {
        Terms += 2;
        var from = given.Value("from")!;
        return new Overlaps(Column(during.First), Column(during.Last), from, new LastDay(from, given.Value("to"), Most: null));

        ColumnOf Column(string field) => new(row, row.Entity.Column(Entity.SnakeCase(field)));
    }

    private Predicate Collected(AskObject given, Source row)
    {
        Terms++;
        return CollectionPlanner.Filter(given, row);
    }

    /// <summary>The id of a referenced row may be null if the link may: that selects rows without one.</summary>
    private static Operand Key(Scope scope) =>
        new(scope.Key, new FieldType(Scalar.Id), scope.Link is not { Nullable: true }, scope.Source.Entity);

    /// <summary>Plans a condition on the row that a reference leads to.</summary>
    private Predicate? Step(Reference reference, Scope scope, Func<Scope, Predicate?> condition)
    {
        var link = scope.Source.Entity.ColumnOf(reference);
        var inner = scope.Through(link, catalog.Target(reference));
        return condition(inner) is { } where ? Referred.Of(new ColumnOf(scope.Source, link), inner.Source, where) : null;
    }

    /// <summary>Without a status, the minute sets no condition.</summary>
    private Predicate? Opening(AskObject given, Scope scope) =>
        given.Field(OpeningPlanner.StatusField) is not { } status ? null
        : status is AskObject operations
            ? All([
                OpeningPlanner.Stated(operations, scope.Source),
                Operations(operations, OpeningPlanner.Status(given, scope.Source, read)),
            ])
        : Refuse(NullGiven(
            OpeningPlanner.StatusField, GraphNames.Operations(new FieldType(Scalar.Enum, Enums.OpenStatus), required: true), status));

    private IEnumerable<Predicate?> Objects(AskValue value, Scope scope)
    {
        var items = value is AskList list ? list.Items : [value];
        return items.OfType<AskObject>().Select(item => Filter(item, scope));
    }

    private Predicate? Rows(AskObject given, Collection collection, Scope scope)
    {
        var target = catalog.Target(collection);
        var link = catalog.ForeignColumn(collection);
        var row = scope.Through(link, target) with { Link = null };
        return Quantified(given, GraphNames.Filter(target.Name), inner =>
            where => new Some(scope.Key, row.Source, link, where(inner is null ? null : Filter(inner, row)))
            {
                SpatialPairs = collection.SpatialPairs,
            });
    }

    /// <summary>Cells as published: only the text of each is available.</summary>
    private Predicate? Cells(AskObject given, Tuples cells, Scope scope)
    {
        var (name, text) = (cells.Parts[^1].Name, new FieldType(Scalar.String));
        return Items(given, scope.Column(cells), text, GraphNames.Filter(cells.TypeName), (inner, value) => inner.Field(name) switch
        {
            null => null,
            AskObject operations => Operations(operations, value),
            var nothing => Refuse(NullGiven(name, GraphNames.Operations(text, required: true), nothing)),
        });
    }

    /// <param name="type">The input type of an item.</param>
    /// <param name="condition">Makes the condition on an item.</param>
    private Predicate? Items(
        AskObject given, ColumnOf column, FieldType item, string type, Func<AskObject, Operand, Predicate?> condition) =>
        Quantified(given, type, inner =>
        {
            var items = Source.ItemsOf(column);
            var value = new Operand(new ColumnOf(items, new Column("value", item, Nullable: false)), item, Required: true, null);
            return where => new SomeItem(column, items, where(inner is null ? null : condition(inner, value)));
        });

    /// <summary>
    /// Plans <c>some</c>, <c>none</c>, <c>all</c> and <c>any</c>, all expressed by "some": "none" is "not some", "all"
    /// is "none that does not".
    /// </summary>
    /// <param name="some">
    /// Given the inner object, makes "some row for which …"; the returned function takes one that shapes the inner condition.
    /// </param>
    private Predicate? Quantified(
        AskObject given, string elementType, Func<AskObject?, Func<Func<Predicate?, Predicate?>, Predicate>> some) =>
        All(given.Fields.Select(field => (field.Key, field.Value) switch
        {
            ("any", AskLeaf { Current: bool any }) => any ? some(null)(p => p) : new Not(some(null)(p => p)),
            ("some", AskObject inner) => some(inner)(p => p),
            ("none", AskObject inner) => new Not(some(inner)(p => p)),
            ("all", AskObject inner) => new Not(some(inner)(p => p is null ? new AnyOf([]) : new Not(p))),
            _ => Refuse(NullGiven(field.Key, field.Key == "any" ? "Boolean" : elementType, field.Value)),
        }));

    private Predicate? Operations(AskObject given, Operand operand)
    {
        var planner = new OperationPlanner(operand, GraphNames.Operations(operand.Type, operand.Required));
        var predicate = planner.Plan(given);
        Refusal ??= planner.Refusal;
        Terms += planner.Terms;
        return predicate;
    }

    private Predicate? Location(AskObject given, Source row)
    {
        var planner = new LocationPlanner(catalog, row);
        var predicate = planner.Plan(given);
        Refusal ??= planner.Refusal;
        Terms += planner.Terms;
        Named.AddRange(planner.Named);
        return predicate;
    }

    private Predicate? Refuse(Refusal refusal)
    {
        Refusal ??= refusal;
        return null;
    }

    private static NullRefused NullGiven(string name, string type, AskValue value) =>
        new(name, type, type + "!") { Location = value.Location };

    private static string FilterType(Member? member) => member switch
    {
        null => "IdOperationFilterInput",
        Field { Type.IsList: true } list => "List" + GraphNames.Operations(list.Type, required: true),
        Tuples cells => GraphNames.ListFilter(cells.TypeName),
        Field field => GraphNames.Operations(field.Type, field.Required),
        Group group => GraphNames.Filter(group.TypeName),
        During or CollectedOn => GraphNames.Days,
        Point => GraphNames.Filter(GraphNames.Point),
        OpeningTimes => OpeningPlanner.Filter,
        Reference reference => GraphNames.Filter(reference.Target),
        Collection collection => GraphNames.ListFilter(collection.Target),
        _ => member.Name,
    };

    internal static Predicate? All(IEnumerable<Predicate?> parts) => Several(parts, Merging.OfAll, static p => new AllOf(p));

    internal static Predicate? Any(IEnumerable<Predicate?> parts) => Several(parts, Merging.OfAny, static p => new AnyOf(p));

    /// <summary>Empty parts are dropped; nothing at all is no condition.</summary>
    private static Predicate? Several(
        IEnumerable<Predicate?> parts,
        Func<IReadOnlyList<Predicate>, IReadOnlyList<Predicate>> merge,
        Func<IReadOnlyList<Predicate>, Predicate> join)
    {
        var said = merge([.. parts.OfType<Predicate>()]);
        return said.Count switch { 0 => null, 1 => said[0], _ => join(said) };
    }

    /// <summary>The object that a filter applies to.</summary>
    private sealed record Scope(string TypeName, IReadOnlyList<Member> Members, Source Source, bool IsNode)
    {
        private readonly Dictionary<(Column Link, Entity Target), Scope> steps = [];

        public Scope(Source row)
            : this(row.Entity.Name, row.Entity.Members, row, row.Entity.IsNode)
        {
        }

        /// <summary>The column that leads to it; null for the row itself, or for one of many.</summary>
        public Column? Link { get; init; }

        public ColumnOf Key => new(Source, Source.Entity.Key);

        public ColumnOf Column(Member member) => new(Source, Source.Entity.ColumnOf(member));

        /// <summary>
        /// Returns the other end of a link. Repeated requests return the same row, so that conditions on it can be merged.
        /// </summary>
        public Scope Through(Column link, Entity target)
        {
            if (!steps.TryGetValue((link, target), out var inner))
            {
                steps.Add((link, target), inner = new Scope(Source.Beyond(target)) { Link = link });
            }

            return inner;
        }
    }
}

/// <summary>The operand of an operation: a term, its graph type, whether it is non-null, and for an id the entity it belongs to.</summary>
internal sealed record Operand(Term Term, FieldType Type, bool Required, Entity? IdOf)
{
    public static Operand Of(Field field, Term term) => new(term, field.Type, field.Required, null);
}
