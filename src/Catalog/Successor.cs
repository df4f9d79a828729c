namespace Gateway.Catalog;

/// <summary>The municipality that one which ended was on a day.</summary>
internal sealed record Successor(string Name, string Description) : Member(Name, Description)
{
    /// <summary>The argument with the day.</summary>
    public const string On = "on";
}
