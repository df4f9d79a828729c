using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans <c>search</c> and <c>suggest</c> of the root. A search is a page of words, with the row of each read by type: it is ranked once,
/// whatever is selected on the rows.
/// </summary>
internal sealed class SearchRootPlanner(DataCatalog catalog, ReadDrafts reads, SelectionPlanner selection)
{
    private readonly SearchedTypes types = new(catalog);

    public Output Plan(AskField field) => field.Name == SearchedTypes.SearchField ? Search(field) : Suggest(field);

    private Output Search(AskField field)
    {
        var draft = reads.Add(SearchedWords.Rows, field.Name);
        draft.Extent = ListArguments.Page(field);
        ListArguments.CountDerivedPoints(field, draft);
        Apply(field, draft);
        var found = new FoundReads(reads, draft);
        return new ConnectionPlanner(draft, reads, GraphNames.Connection(field.Name), GraphNames.Edge(field.Name))
        {
            Nodes = nodes => new NodesOutput(nodes.Key, nodes.Locations, []) { Found = Nodes(nodes, found) },
            Node = node => new NodeOutput(node.Key, node.Locations, []) { Found = Nodes(node, found) },
            Match = match => Match(match, found),
            Credits = credits => new CreditPlanner(catalog, reads).Plan(credits, [.. types.Entities.Select(found.Of)], selection),
        }.Plan(field, "Query");
    }

    private void Apply(AskField field, ReadDraft draft)
    {
        var key = new ColumnOf(draft.Own, SearchedWords.Key);
        var text = new SearchedText(field.Value("text")!) { IsWanted = true };
        var near = NearPlanner.Asked(field);
        draft.Search = new Searching(text, draft.Own, NumbersAsked(field), Ranks: near is null);
        draft.Order = SearchPlanner.Ranking(key, text);
        draft.Where = PredicatePlanner.All([OfTypes(field, draft), new Found(key, text, IsOwned: false)]);
        if (near is not null)
        {
            NearPlanner.Order(draft, near, PointIn(draft));
        }
    }

    /// <summary>The point of each match; rows of a type without points have none.</summary>
    private (Term Latitude, Term Longitude) PointIn(ReadDraft draft)
    {
        var rows = types.Entities.Where(entity => entity.IsLocated)
            .Select(entity => draft.Sources.Through(draft.Own, SearchedWords.Row, entity));
        var points = rows.Select(Distance.Point).ToArray();
        var number = new ColumnOf(draft.Own, SearchedWords.Entity);
        return (new OfType(number, [.. points.Select(p => p.Latitude)]), new OfType(number, [.. points.Select(p => p.Longitude)]));
    }

    private OneOf? OfTypes(AskField field, ReadDraft draft) => field.Arguments.GetValueOrDefault("in") is AskList names
        ? new OneOf(new ColumnOf(draft.Own, SearchedWords.Entity), NumbersOf(names), WithNull: false)
        : null;

    private ValueRef NumbersAsked(AskField field) =>
        field.Arguments.GetValueOrDefault("in") is AskList names ? NumbersOf(names) : NumbersOfTypes.Of([.. types.Entities]);

    private NumbersOfTypes NumbersOf(AskList names) => new(names.Values, types);

    private MatchOutput Match(AskField field, FoundReads found) =>
        new(field.Key, field.Locations, MatchPlanner.Parts(field, MatchPlanner.MatchType), [])
        {
            Number = found.Number,
            Found = types.Entities.ToDictionary(
                entity => (long)entity.Search!.Number,
                entity => (found.Of(entity).Number, MatchPlanner.Columns(found.Of(entity).Own, found.Of(entity)))),
        };

    private FoundNodes Nodes(AskField field, FoundReads found) => new(found.Number, types.Entities.ToDictionary(
        entity => (long)entity.Search!.Number,
        entity => new TypedNode(
            found.Of(entity).Number, selection.Fields(field.Selection.For(entity.Name), entity, found.Of(entity)))));

    private Output Suggest(AskField field)
    {
        var draft = reads.Add(SearchedWords.Rows, field.Name);
        var text = new SearchedText(field.Value("text")!) { MayBeEmpty = true };
        draft.OrderByKey();
        draft.Search = new Searching(text, draft.Own, NumbersAsked(field), Ranks: false);
        draft.Extent = new SuggestionsExtent(
            field.Value("first"),
            field.Arguments.GetValueOrDefault("in") is AskList names ? NumbersOf(names) : null,
            types);
        var key = new ColumnOf(draft.Own, SearchedWords.Key);
        draft.Where = new Found(key, text, IsOwned: false);
        var fields = field.Selection.For("Suggestion").Select(f => Suggested(f, draft)).ToArray();
        return new ListOutput(field.Key, field.Locations, draft.Number, fields) { Coordinate = "Query." + field.Name };
    }

    private Output Suggested(AskField field, ReadDraft draft)
    {
        if (field.Name == "__typename")
        {
            return new TypenameOutput(field.Key, field.Locations, "Suggestion");
        }

        var part = field.Name switch
        {
            "text" => new SuggestionPart("text", new FieldType(Scalar.String)),
            "type" => new SuggestionPart("type", new FieldType(Scalar.Enum, types.Names)),
            _ => new SuggestionPart("count", new FieldType(Scalar.Int)),
        };
        return new ValueOutput(field.Key, field.Locations, draft.Ordinal(part), part.Type);
    }
}

/// <summary>The reads of a search's matches, one for each type with a selection.</summary>
internal sealed class FoundReads(ReadDrafts reads, ReadDraft words)
{
    private readonly Dictionary<Entity, ReadDraft> drafts = [];

    /// <summary>The ordinal of the type's number in the rows of the search.</summary>
    public int Number => words.Ordinal(words.Own, SearchedWords.Entity);

    public ReadDraft Of(Entity entity)
    {
        if (!drafts.TryGetValue(entity, out var draft))
        {
            drafts.Add(entity, draft = reads.Add(entity, SearchedTypes.SearchField));
            draft.Sources.CountDerivedPointsAs(words.Own);
            var own = new RowIdOf(new ColumnOf(words.Own, SearchedWords.Row), new ColumnOf(words.Own, SearchedWords.Entity), entity);
            draft.Parent = new ParentLink(words.Number, words.Ordinal(own), entity.Key) { IsPart = true };
            draft.OrderByKey();
        }

        return draft;
    }
}
