namespace Gateway.Catalog;

/// <summary>The members of an entity that say how to credit the rows that came with it.</summary>
/// <param name="Slug">Its readable name, unique within the publisher.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Licence">Its licence, as stated.</param>
/// <param name="Line">The attribution line.</param>
/// <param name="Url">The address where it was published.</param>
internal sealed record Credited(string Slug, string Title, string Publisher, string Licence, string Line, string Url);
