using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans how many people of certain ages there are: of one row.</summary>
internal sealed class PeoplePlanner(DataCatalog catalog)
{
    public const string From = "from";

    public const string To = "to";

    public ObjectOutput Plan(AskField field, PeopleOfAges people, Source row, ReadDraft draft)
    {
        var ages = Ages.Of(field.Value(From)!, field.Value(To));
        var collection = (Collection)row.Entity.Members.First(member => member.Name == people.Groups);
        var groups = new AgeGroups(Source.Of(catalog.Target(collection)), catalog.ForeignColumn(collection));
        Term Part(PeoplePart part)
        {
            var (whole, owner) = (new ColumnOf(row, row.Entity.Column(RoleOf(part))), new ColumnOf(row, row.Entity.Key));
            return new PeopleAged(part, whole, groups, owner, ages.First, ages.Last, ages.Years);
        }

        var fields = field.Selection.For(PeopleOfAges.TypeName).Select(inner => Output(inner, Part, draft));
        return new ObjectOutput(field.Key, field.Locations, -1, null, [.. fields]);
    }

    private static Output Output(AskField field, Func<PeoplePart, Term> part, ReadDraft draft)
    {
        if (field.Name == "__typename")
        {
            return new TypenameOutput(field.Key, field.Locations, PeopleOfAges.TypeName);
        }

        var term = field.Name switch
        {
            "total" => part(PeoplePart.Total),
            "male" => part(PeoplePart.Male),
            "female" => part(PeoplePart.Female),
            "isExact" => new IsExact(part(PeoplePart.Knowledge)),
            _ => throw SelectionPlanner.Unknown(PeopleOfAges.TypeName, field),
        };
        return new ValueOutput(field.Key, field.Locations, draft.Ordinal(term), term.Type);
    }

    /// <summary>The column in which a part is, of rows and of their age groups alike.</summary>
    public static ColumnRole RoleOf(PeoplePart part) => part switch
    {
        PeoplePart.Male => ColumnRole.Male,
        PeoplePart.Female => ColumnRole.Female,
        _ => ColumnRole.Total,
    };
}
