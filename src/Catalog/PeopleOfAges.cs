namespace Gateway.Catalog;

/// <summary>
/// How many of the people of a row are of certain ages: no column, but what follows from its age groups and from the ages asked for.
/// </summary>
/// <param name="Groups">Name of the <see cref="Collection"/> of the same entity with those groups.</param>
internal sealed record PeopleOfAges(string Name, string Description, string Groups) : Member(Name, Description)
{
    public const string TypeName = "PeopleCount";
}
