namespace Gateway.Plan;

/// <summary>
/// The fields that make their object null when they have no value: required referenced rows, required values, plain lists, and objects that
/// contain such fields and are never null themselves.
/// </summary>
internal static class RequiredFields
{
    /// <summary>Returns them by the fields of each object that has any.</summary>
    public static IReadOnlyDictionary<IReadOnlyList<Output>, IReadOnlyList<Output>> Of(IReadOnlyList<Output> root)
    {
        var found = new Dictionary<IReadOnlyList<Output>, IReadOnlyList<Output>>(ReferenceEqualityComparer.Instance);
        Collect(root, found);
        return found;
    }

    private static void Collect(IReadOnlyList<Output> fields, Dictionary<IReadOnlyList<Output>, IReadOnlyList<Output>> found)
    {
        foreach (var inner in fields.SelectMany(InnerOf))
        {
            Collect(inner, found);
        }

        Output[] required = [.. fields.Where(field => field switch
        {
            ObjectOutput inner => inner.Required || (inner.Presence < 0 && found.ContainsKey(inner.Fields)),
            ValueOutput value => value.Required,
            RefusedOutput refused => refused.IsRequired,
            OpeningOutput opening => found.ContainsKey(opening.Fields),
            _ => field is ListOutput,
        })];
        if (required.Length > 0)
        {
            found[fields] = required;
        }
    }

    private static IEnumerable<IReadOnlyList<Output>> InnerOf(Output output) => output switch
    {
        ObjectOutput inner => [inner.Fields],
        OpeningOutput opening => [opening.Fields],
        ListOutput list => [list.Fields],
        SingleOutput single => [single.Fields],
        ConnectionOutput connection => [connection.Fields],
        NodesOutput { Found: { } found } => found.ByNumber.Values.Select(typed => typed.Fields),
        NodesOutput nodes => [nodes.Fields],
        ChangePageOutput page => [page.Fields],
        ChangeItemsOutput items => [items.Fields],
        EdgesOutput edges => [edges.Fields],
        NodeOutput { Found: { } found } => found.ByNumber.Values.Select(typed => typed.Fields),
        NodeOutput node => [node.Fields],
        CreditsOutput credits => credits.Rows.Select(rows => rows.Fields),
        NodesByIdOutput nodes => nodes.ByType.Values.Select(typed => typed.Fields),
        _ => [],
    };
}
