namespace Gateway.Catalog;

/// <summary>The number of people of certain ages in a row: not a column, but computed from its age groups and the ages asked for.</summary>
/// <param name="Groups">Name of the <see cref="Collection"/> of the same entity with those groups.</param>
internal sealed record PeopleOfAges(string Name, string Description, string Groups) : Member(Name, Description)
{
    public const string TypeName = "PeopleCount";
}
