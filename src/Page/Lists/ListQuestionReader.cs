namespace Gateway.Page.Lists;

/// <summary>Finds the question of a list by the address of its page.</summary>
internal sealed class ListQuestionReader(ListExplorer explorer, ListPages lists, DatasetPages datasets)
{
    /// <returns>Null when there is no list at the path.</returns>
    public async Task<Example?> FindAsync(
        View view, string path, IReadOnlyDictionary<string, IReadOnlyList<string>> parameters, CancellationToken cancellation)
    {
        if ((await lists.AtAsync(path, parameters, cancellation) ?? await datasets.ListAtAsync(path, cancellation)) is not { } list)
        {
            return null;
        }

        var (query, _) = await explorer.UnderstandAsync(new PageRequest(view, "", parameters, cancellation), list);
        return ListQuestions.Of(list, query);
    }
}
