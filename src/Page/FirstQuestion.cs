namespace Gateway.Page;

/// <summary>The question shown to newcomers: in the server's greeting, on the start page and in the README.</summary>
internal static class FirstQuestion
{
    /// <summary>On one line and without quotes, so that it fits into JSON and a shell.</summary>
    public const string Query =
        "{ events(first: 3, where: { fee: { eq: 0 } }, order: { startDate: ASC }) "
        + "{ totalCount nodes { name startDate facility { name address } } } }";

    /// <summary>Alternatives when there are no such events: the first of these that finds something.</summary>
    public static readonly IReadOnlyList<string> Others =
    [
        "{ facilities(first: 3, order: { name: ASC }) { totalCount nodes { name kindLabel address } } }",
        "{ populations(first: 3, order: { surveyDate: DESC }) { totalCount nodes { surveyDate total area { name } } } }",
        "{ datasets(first: 3) { totalCount nodes { title rowCount } } }",
    ];
}
