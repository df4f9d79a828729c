namespace Gateway.Page.Models;

/// <summary>An example of the guide with its current answer.</summary>
/// <param name="Answer">The <c>data</c>, formatted for people.</param>
public sealed record AnsweredExample(Example Example, string Answer);
