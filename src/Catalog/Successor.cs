namespace Gateway.Catalog;

/// <summary>The successor of an abolished municipality on a given day.</summary>
internal sealed record Successor(string Name, string Description) : Member(Name, Description)
{
    /// <summary>The argument with the day.</summary>
    public const string On = "on";
}
