namespace Gateway.Catalog;

/// <summary>Of a group: how many rows there are for a thousand people who live where these stand.</summary>
internal sealed record RateOfPeople(string Name, string Description) : Member(Name, Description)
{
    public const string TypeName = "Rate";
}
