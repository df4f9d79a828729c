namespace Gateway.Catalog;

/// <summary>The sentence to show beside the rows of a data set, composed from the members in <see cref="Credited"/>.</summary>
internal sealed record CreditSentence(string Name, string Description) : Member(Name, Description);
