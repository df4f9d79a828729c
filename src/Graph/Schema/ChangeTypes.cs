using Gateway.Catalog;
using Gateway.Plan;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>The types for changes: a page, one change, and the notice that wakes a client up.</summary>
internal sealed class ChangeTypes(DataCatalog catalog, TypeSet types)
{
    private readonly EnumType names = new SearchedTypes(catalog).Names;

    public (FieldType Query, FieldType Subscription) Fields(InterfaceGraphType node) => (Changes(node), OnChanges());

    private FieldType Changes(InterfaceGraphType node) => Directives.Costing(Sized(new FieldType
    {
        Name = ChangedRows.Field,
        Description = "What changed since a token, in order, for an app that keeps a copy; without a token, all rows, as upserts. Apply a "
            + "page, keep its token with it, and ask again with that: an app that is stopped and continues from its token ends with "
            + "exactly today's rows. A row changed if a field of its own did; its line in the file, and what other rows say, do not count.",
        ResolvedType = TypeSet.NonNull(Page(node)),
        Arguments =
        [
            new QueryArgument(TypeSet.BuiltIn("String"))
            {
                Name = "since",
                Description = "The token of the last page, valid only for the same types, municipality and data set.",
            },
            .. Filters(),
            new QueryArgument(TypeSet.BuiltIn("Int"))
            {
                Name = "first",
                DefaultValue = ChangesExtent.DefaultSize,
                Description = $"How many at most; no more than {ChangesExtent.MaximumSize}.",
            },
        ],
    }));

    private FieldType OnChanges() => Directives.Costing(new FieldType
    {
        Name = ChangedRows.NoticeField,
        Description = "Signals each new data version: something changed.",
        ResolvedType = TypeSet.NonNull(Notice()),
        Arguments = [.. Filters()],

        // The library requires one; like every resolver of this schema it is never called.
        StreamResolver = new SourceStreamResolver<object>(
            (Func<IResolveFieldContext, IObservable<object?>>)(_ => throw new NotSupportedException())),
    });

    private QueryArgument[] Filters() =>
    [
        new(TypeSet.ListOf(Type())) { Name = "types", Description = "Only of these types; left out: of all." },
        new(TypeSet.BuiltIn("String"))
        {
            Name = "municipality",
            Description = "Only this municipality, what is in it and what it publishes: its code of 6 digits, or 5 without the check "
                + "digit. What leaves it is deleted. Rows of tables belong to none.",
        },
        new(TypeSet.BuiltIn("ID")) { Name = "dataset", Description = "Only this data set and its rows, by its id." },
    ];

    private ObjectGraphType Page(InterfaceGraphType node) =>
        types.Get<ObjectGraphType>(ChangedRows.PageType, "A page of changes.", type =>
        {
            Add(type, "items", "The changes, in the order in which they are to be applied.", TypeSet.NonNull(TypeSet.ListOf(Change(node))));
            Add(type, "token", "The token for the next page; keep it together with what this page changed.", Wanted("String"));
            Add(type, "hasMore", "Whether there is more now; if not, ask again later.", Wanted("Boolean"));
            Add(type, "isSnapshot", "Whether it is part of the full data, not just of what changed.", Wanted("Boolean"));
            Add(type, "beginsSnapshot",
                "Whether the full data begins here, because there was no token, it was older than the remembered deletions, or the data "
                + "was restored to an earlier day: drop what you keep before applying it.", Wanted("Boolean"));
        });

    private ObjectGraphType Change(InterfaceGraphType node) =>
        types.Get<ObjectGraphType>(ChangedRows.ChangeType, "What happened to a row.", type =>
        {
            Add(type, "operation", "What to do.", TypeSet.NonNull(types.Leaf(Scalar.Enum, ChangedRows.Operation)));
            Add(type, "id", "The global id of the row.", Wanted("ID"));
            Add(type, "type", "Its type.", TypeSet.NonNull(Type()));
            Add(type, "version", "The data version in which it changed last.", Wanted("Int"));
            Add(type, "changedAt", "When that version was created.", TypeSet.NonNull(types.Leaf(Scalar.DateTime)));
            Add(type, "node", "The row as it is now; null when it is gone.", node);
        });

    private ObjectGraphType Notice() => types.Get<ObjectGraphType>(ChangedRows.NoticeType, "A notice that something changed.", type =>
    {
        Add(type, "token", "The token of a copy that lacks only these changes: `changes(since:)` has them.", Wanted("String"));
        Add(type, "count", "How many rows changed.", Wanted("Int"));
    });

    private IGraphType Type() => types.Leaf(Scalar.Enum, names);

    private static FieldType Sized(FieldType field) => Directives.Sized(
        field, (ChangesExtent.MaximumSize, ChangesExtent.DefaultSize), ["first"], ["items"], isWanted: false);

    private static NonNullGraphType Wanted(string name) => TypeSet.NonNull(TypeSet.BuiltIn(name));

    private static void Add(ObjectGraphType type, string name, string description, IGraphType of) =>
        type.AddField(new FieldType { Name = name, Description = description, ResolvedType = of });
}
