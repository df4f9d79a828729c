namespace Gateway.Page.Models;

/// <summary>An example of the guide with the answer that it has here.</summary>
/// <param name="Answer">The <c>data</c>, as it is read by people.</param>
public sealed record AnsweredExample(Example Example, string Answer);
