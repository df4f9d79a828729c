namespace Gateway.Catalog;

/// <summary>By which members of an entity it is told whom to name for the rows that came with it.</summary>
/// <param name="Slug">Its readable name, which no other of the publisher has.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Licence">Its licence, as stated.</param>
/// <param name="Line">The credit line.</param>
/// <param name="Url">Where it was published.</param>
internal sealed record Credited(string Slug, string Title, string Publisher, string Licence, string Line, string Url);
