namespace Gateway.Page;

/// <summary>The question that a newcomer is shown: in the greeting of the server, on the start page and in the README.</summary>
internal static class FirstQuestion
{
    /// <summary>On one line and without quotes, so that it fits into JSON and a shell.</summary>
    public const string Query =
        "{ facilities(first: 2, where: { evacuationSite: { flood: { eq: true } } }) { totalCount nodes { name address events(first: 1) { nodes { name startDate } } } } }";
}
