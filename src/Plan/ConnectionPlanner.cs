namespace Gateway.Plan;

/// <summary>Plans a connection: its total, its edges, its page info. How its items are read is up to the caller.</summary>
/// <param name="draft">The read of its rows.</param>
/// <param name="reads">The collection for further reads.</param>
/// <param name="type">The name of its type.</param>
/// <param name="edgeType">The name of the type of its edges.</param>
internal sealed class ConnectionPlanner(ReadDraft draft, ReadDrafts reads, string type, string edgeType)
{
    public required Func<AskField, NodesOutput> Nodes { get; init; }

    public required Func<AskField, NodeOutput> Node { get; init; }

    public required Func<AskField, MatchOutput> Match { get; init; }

    /// <summary>For a list that can be grouped; also takes the name of its type.</summary>
    public Func<AskField, string, Output>? Groups { get; init; }

    public required Func<AskField, CreditsOutput> Credits { get; init; }

    public ConnectionOutput Plan(AskField field, string owner)
    {
        var asked = field.Selection.For(type);
        draft.Want(asked);
        return new ConnectionOutput(field.Key, field.Locations, draft.Number, [.. asked.Select(Part)])
        {
            Coordinate = owner + "." + field.Name,
        };
    }

    private Output Part(AskField field) => field.Name switch
    {
        "__typename" => new TypenameOutput(field.Key, field.Locations, type),
        "totalCount" => new TotalCountOutput(field.Key, field.Locations),
        "cells" => CellsPlanner.Plan(field, draft, reads),
        GroupsPlanner.Field => Groups!(field, type),
        Catalog.GraphNames.Credits => Credits(field),
        "nodes" => Nodes(field),
        "edges" => new EdgesOutput(field.Key, field.Locations, [.. field.Selection.For(edgeType).Select(Edge)]),
        "pageInfo" => new PageInfoOutput(field.Key, field.Locations, [.. field.Selection.For("PageInfo").Select(PageInfo)]),
        _ => throw SelectionPlanner.Unknown(type, field),
    };

    private Output Edge(AskField field)
    {
        switch (field.Name)
        {
            case "__typename":
                return new TypenameOutput(field.Key, field.Locations, edgeType);
            case "cursor":
                draft.WantsCursors = true;
                return new CursorOutput(field.Key, field.Locations);
            case "distance":
                return NearPlanner.DistanceOf(field, draft);
            case MatchPlanner.Field:
                return Match(field);
            case "node":
                return Node(field);
            default:
                throw SelectionPlanner.Unknown(edgeType, field);
        }
    }

    private Output PageInfo(AskField field)
    {
        if (field.Name == "__typename")
        {
            return new TypenameOutput(field.Key, field.Locations, "PageInfo");
        }

        var fact = field.Name switch
        {
            "hasNextPage" => PageFact.HasNextPage,
            "hasPreviousPage" => PageFact.HasPreviousPage,
            "startCursor" => PageFact.StartCursor,
            "endCursor" => PageFact.EndCursor,
            _ => throw SelectionPlanner.Unknown("PageInfo", field),
        };
        draft.WantsCursors |= fact is PageFact.StartCursor or PageFact.EndCursor;
        draft.WantsHasMore |= fact is PageFact.HasNextPage or PageFact.HasPreviousPage;
        return new PageFactOutput(field.Key, field.Locations, fact);
    }
}
