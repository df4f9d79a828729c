namespace Gateway.Page.Lists;

/// <summary>Finds the question of a list by the address of its page.</summary>
internal sealed class ListQuestionReader(ListExplorer explorer, ListPages lists, DatasetPages datasets)
{
    /// <returns>Null when there is no list at the path.</returns>
    public async Task<Example?> FindAsync(
        View view, string path, IReadOnlyDictionary<string, IReadOnlyList<string>> words, CancellationToken cancellation)
    {
        if ((await lists.AtAsync(path, words, cancellation) ?? await datasets.ListAtAsync(path, cancellation)) is not { } list)
        {
            return null;
        }

        var (query, _) = await explorer.UnderstandAsync(new PageRequest(view, "", words, cancellation), list);
        return ListQuestions.Of(list, query);
    }
}
