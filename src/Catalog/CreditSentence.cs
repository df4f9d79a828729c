namespace Gateway.Catalog;

/// <summary>Of a data set: the sentence to show beside its rows, made of what <see cref="Credited"/> names.</summary>
internal sealed record CreditSentence(string Name, string Description) : Member(Name, Description);
