using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Plans <c>match</c>: the searched columns are read along, and the matches in them are determined when the answer is written.
/// </summary>
internal static class MatchPlanner
{
    public const string Field = "match";

    public const string MatchType = "SearchMatch";

    public const string HighlightType = "Highlight";

    public const string RangeType = "TextRange";

    public static MatchOutput Of(AskField field, ReadDraft draft) =>
        new(field.Key, field.Locations, Parts(field, MatchType), draft.Search is { } search ? Columns(search.Row, draft) : []);

    /// <summary>Adds the searched columns of a row to the read.</summary>
    public static IReadOnlyList<SearchedColumn> Columns(Source row, ReadDraft draft) =>
        [.. row.Entity.Search!.Members.Select(member => Column(member, row, draft))];

    public static IReadOnlyList<Output> Parts(AskField field, string type) => [.. field.Selection.For(type).Select(f => Part(f, type))];

    private static Output Part(AskField field, string type) => field.Name switch
    {
        "__typename" => new TypenameOutput(field.Key, field.Locations, type),
        "highlights" => new MatchPartOutput(field.Key, field.Locations, MatchPart.Highlights, Parts(field, HighlightType)),
        "field" => new MatchPartOutput(field.Key, field.Locations, MatchPart.Field, []),
        "text" => new MatchPartOutput(field.Key, field.Locations, MatchPart.Text, []),
        "ranges" => new MatchPartOutput(field.Key, field.Locations, MatchPart.Ranges, Parts(field, RangeType)),
        "start" => new MatchPartOutput(field.Key, field.Locations, MatchPart.Start, []),
        "length" => new MatchPartOutput(field.Key, field.Locations, MatchPart.Length, []),
        _ => throw new InvalidOperationException($"{type}.{field.Name} passed validation but is no part of a match."),
    };

    private static SearchedColumn Column(string member, Source row, ReadDraft draft)
    {
        var column = row.Entity.Column(Entity.SnakeCase(member));
        return new SearchedColumn(member, draft.Ordinal(row, column), column.Type.IsList);
    }
}
