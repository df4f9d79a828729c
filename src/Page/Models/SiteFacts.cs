namespace Gateway.Page.Models;

/// <summary>What the pages say about the gateway itself.</summary>
public sealed record SiteFacts(string Version, int PageSize, int PageMaximum, int BodyLimit, int TimeoutSeconds)
{
    /// <summary>What the importer's rules say in Japanese, by name; those who publish the files read them.</summary>
    public IReadOnlyDictionary<string, string> JapaneseRules { get; init; } = new Dictionary<string, string>();
}
