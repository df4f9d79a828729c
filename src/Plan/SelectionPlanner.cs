using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Walks the selection on an object: the columns to read, the rows it refers to, the lists under it.</summary>
internal sealed class SelectionPlanner(DataCatalog catalog, ReadDrafts reads)
{
    private readonly ListArguments arguments = new(catalog);
    private readonly GroupsPlanner groups = new(catalog, reads);

    public IReadOnlyList<Output> Fields(IReadOnlyList<AskField> fields, Entity entity, ReadDraft draft) =>
        Fields(fields, new Scope(entity.Name, entity.Members, draft.Own, draft, entity.IsNode));

    /// <summary>Plans a connection whose rows <paramref name="draft"/> reads.</summary>
    public Output Connection(AskField field, string owner, ReadDraft draft)
    {
        draft.Extent = ListArguments.Page(field);
        if (arguments.Apply(field, draft) is { } refusal)
        {
            return Refused(field, owner, refusal, draft);
        }

        reads.AddNamed(draft);
        return Page(field, owner, draft);
    }

    /// <summary>Plans the selection on a page whose rows are already planned.</summary>
    private ConnectionOutput Page(AskField field, string owner, ReadDraft draft)
    {
        var entity = draft.Entity;
        var (type, edgeType) = (GraphNames.Connection(field.Name, entity), GraphNames.Edge(field.Name, entity));
        return new ConnectionPlanner(draft, reads, type, edgeType)
        {
            Nodes = nodes => new NodesOutput(nodes.Key, nodes.Locations, Fields(nodes.Selection.For(entity.Name), entity, draft)),
            Node = node => new NodeOutput(node.Key, node.Locations, Fields(node.Selection.For(entity.Name), entity, draft)),
            Match = match => MatchPlanner.Of(match, draft),
            Groups = (groups, connection) => Groups(groups, connection, field, draft),
            Credits = credits => new CreditPlanner(catalog, reads).Plan(credits, [draft], this),
        }.Plan(field, owner);
    }

    private Output Groups(AskField field, string owner, AskField list, ReadDraft of)
    {
        var (draft, refusal) = groups.Plan(field, list, of);
        return refusal is null ? Page(field, owner, draft) : Refused(field, owner, refusal, draft);
    }

    private IReadOnlyList<Output> Fields(IReadOnlyList<AskField> fields, Scope scope) => [.. fields.Select(f => Field(f, scope))];

    private Output Field(AskField field, Scope scope)
    {
        if (field.Name == "__typename")
        {
            return new TypenameOutput(field.Key, field.Locations, scope.TypeName);
        }

        if (field.Refusal is { } refusal)
        {
            return new RefusedOutput(field.Key, field.Locations, refusal with { Coordinate = scope.TypeName + "." + field.Name })
            {
                IsRequired = scope.Members.FirstOrDefault(m => m.Name == field.Name) is Collection { IsConnection: false },
            };
        }

        if (field.Name == "id" && scope.IsNode)
        {
            return new IdOutput(field.Key, field.Locations, scope.Draft.Ordinal(scope.Source, scope.Source.Entity.Key), scope.TypeName);
        }

        return scope.Members.FirstOrDefault(m => m.Name == field.Name) switch
        {
            Field value => Value(field, value, scope),
            Group group => GroupObject(field, group, scope),
            Point => PointPlanner.Plan(field, scope.Source, scope.Draft),
            Nearby nearby => Around(field, nearby, scope),
            Tuples tuples => TupleList(field, tuples, scope),
            OpeningTimes opening => OpeningPlanner.Output(field, opening, scope.Source, scope.Draft),
            CollectionDates dates => CollectionPlanner.Output(field, dates, scope.Source, scope.Draft),
            Outline outline => OutlinePlanner.Plan(field, outline, catalog, scope.Source, scope.Draft),
            PeopleOfAges people => new PeoplePlanner(catalog).Plan(field, people, scope.Source, scope.Draft),
            PerHead perHead => new PerHeadPlanner(catalog).Plan(field, perHead, scope.Source, scope.Draft),
            RateOfPeople => new RatePlanner(catalog).Plan(field, scope.Draft),
            CreditSentence => CreditPlanner.Sentence(field, scope.Source, scope.Draft),
            Successor => Succeeded(field, scope),
            Reference { Hidden: false } reference => Referred(field, reference, scope),
            Collection collection => Collected(field, collection, scope),
            _ => throw Unknown(scope.TypeName, field),
        };
    }

    private ValueOutput Value(AskField field, Field value, Scope scope)
    {
        var term = value.InLanguages && IsJapanese(field)
            ? new ColumnOf(scope.Source, scope.Source.Entity.JapaneseOf(value))
            : FieldTerms.Of(catalog, scope.Draft.Sources, scope.Source, value);
        return new ValueOutput(field.Key, field.Locations, scope.Draft.Ordinal(term), value.Type)
        {
            // A missing row is handled by the object of that row.
            Required = value.Required && (value.Via is not null || term is not ColumnOf { Column.Nullable: false }),
        };
    }

    /// <summary>The language is part of the variables' shape, so a plan may depend on it.</summary>
    private static bool IsJapanese(AskField field) =>
        field.Arguments.GetValueOrDefault(GraphNames.Language) is AskLeaf { Current: GraphNames.Japanese };

    private ObjectOutput GroupObject(AskField field, Group group, Scope scope)
    {
        var (presence, wanted) = Presence(group, scope);
        var inner = scope with { TypeName = group.TypeName, Members = group.Members, IsNode = false };
        return new ObjectOutput(field.Key, field.Locations, presence, wanted, Fields(field.Selection.For(group.TypeName), inner))
        {
            IsFlag = group.Presence is Catalog.Presence.Stated,
        };
    }

    private Output Around(AskField field, Nearby nearby, Scope scope)
    {
        var draft = reads.Add(catalog.Target(nearby), field.Name);
        draft.Around = scope.Source.Entity;
        draft.Parent = new ParentLink(scope.Draft.Number, scope.Draft.Ordinal(scope.Source, scope.Source.Entity.Key), draft.Entity.Key);
        return Connection(field, scope.TypeName, draft);
    }

    private static (int Ordinal, string? Value) Presence(Group group, Scope scope)
    {
        var entity = scope.Source.Entity;
        switch (group.Presence)
        {
            case Catalog.Presence.FieldIs condition:
                return (scope.Draft.Ordinal(scope.Source, entity.Column(Entity.SnakeCase(condition.Field))), condition.Value);
            case Catalog.Presence.Stated:
                Term[] stated = [.. group.Members.OfType<Field>().Select(m => FieldTerms.Own(scope.Source, m))];
                return (scope.Draft.Ordinal(new Stated(stated)), null);
            default:
                return (-1, null);
        }
    }

    private TuplesOutput TupleList(AskField field, Tuples tuples, Scope scope)
    {
        var ordinal = scope.Draft.Ordinal(scope.Source, scope.Source.Entity.ColumnOf(tuples));
        var keys = -1;
        if (tuples.KeysVia is { } via)
        {
            var reference = scope.Source.Entity.Reference(via);
            var target = catalog.Target(reference);
            var source = scope.Draft.Sources.Through(scope.Source, reference, target);
            keys = scope.Draft.Ordinal(source, target.ColumnOf(target.Members.First(m => m.Name == tuples.KeysMember)));
        }

        var parts = field.Selection.For(tuples.TypeName)
            .Select(f => new TuplePartOutput(f.Key, tuples.Parts.ToList().FindIndex(p => p.Name == f.Name)))
            .ToArray();
        return new TuplesOutput(field.Key, field.Locations, ordinal, keys, tuples.TypeName, parts);
    }

    private ObjectOutput Referred(AskField field, Reference reference, Scope scope)
    {
        var target = catalog.Target(reference);
        var source = scope.Draft.Sources.Through(scope.Source, reference, target);
        var inner = new Scope(target.Name, target.Members, source, scope.Draft, target.IsNode);
        var fields = Fields(field.Selection.For(target.Name), inner);
        return new ObjectOutput(field.Key, field.Locations, scope.Draft.PresenceOf(source), null, fields)
        {
            Required = reference.Required,
        };
    }

    private SingleOutput Succeeded(AskField field, Scope scope)
    {
        var stage = SuccessorPlanner.Read(field, catalog, reads, scope.Draft, scope.Source);
        var source = SuccessorPlanner.Municipality(stage, catalog);
        var target = source.Entity;
        var inner = new Scope(target.Name, target.Members, source, stage, target.IsNode);
        return new SingleOutput(field.Key, field.Locations, stage.Number, Fields(field.Selection.For(target.Name), inner))
        {
            Coordinate = scope.TypeName + "." + field.Name,
        };
    }

    private Output Collected(AskField field, Collection collection, Scope scope)
    {
        var target = catalog.Target(collection);
        var draft = reads.Add(target, field.Name);
        var owner = scope.Draft.Ordinal(scope.Source, scope.Source.Entity.Key);
        draft.Timetable = collection.Timetable;
        draft.Parent = new ParentLink(scope.Draft.Number, owner, catalog.ForeignColumn(collection))
        {
            SpatialPairs = collection.SpatialPairs,
            Day = TimetablePlanner.DayOf(target, collection.Timetable),
        };
        if (collection.IsConnection)
        {
            return Connection(field, scope.TypeName, draft);
        }

        if (arguments.Apply(field, draft) is { } refusal)
        {
            return Refused(field, scope.TypeName, refusal, draft) with { IsRequired = true };
        }

        return new ListOutput(field.Key, field.Locations, draft.Number, Fields(field.Selection.For(target.Name), target, draft))
        {
            Coordinate = scope.TypeName + "." + field.Name,
        };
    }

    /// <summary>Leaves the read in place, empty, so that the other reads keep their numbers.</summary>
    public static RefusedOutput Refused(AskField field, string owner, Refusal refusal, ReadDraft draft)
    {
        draft.WantsRows = false;
        var coordinate = owner + "." + field.Name;
        return new RefusedOutput(field.Key, field.Locations, refusal with { Coordinate = coordinate }) { Coordinate = coordinate };
    }

    public static InvalidOperationException Unknown(string type, AskField field) =>
        new($"{type}.{field.Name} passed validation but the catalogue does not know it.");

    /// <summary>The object whose fields are planned.</summary>
    private sealed record Scope(string TypeName, IReadOnlyList<Member> Members, Source Source, ReadDraft Draft, bool IsNode);
}
