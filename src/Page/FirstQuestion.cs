namespace Gateway.Page;

/// <summary>The question that a newcomer is shown: in the greeting of the server, on the start page and in the README.</summary>
internal static class FirstQuestion
{
    /// <summary>On one line and without quotes, so that it fits into JSON and a shell.</summary>
    public const string Query =
        "{ events(first: 3, where: { fee: { eq: 0 } }, order: { startDate: ASC }) "
        + "{ totalCount nodes { name startDate facility { name address } } } }";
}
