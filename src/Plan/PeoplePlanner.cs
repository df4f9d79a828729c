using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the number of people of certain ages, in one row or in the rows of a group.</summary>
internal sealed class PeoplePlanner(DataCatalog catalog)
{
    public const string From = "from";

    public const string To = "to";

    public ObjectOutput Plan(AskField field, PeopleOfAges people, Source row, ReadDraft draft)
    {
        var ages = Ages.Of(field.Value(From)!, field.Value(To));
        Func<string, Term> termOf = draft.Groups is { } groups
            ? OfGroup(ages, people, groups, draft)
            : OfRow(ages, people, row);
        var fields = field.Selection.For(PeopleOfAges.TypeName).Select(inner => Output(inner, termOf, draft));
        return new ObjectOutput(field.Key, field.Locations, -1, null, [.. fields]);
    }

    /// <summary>Returns the role of the column of a part, in rows and in their age groups.</summary>
    public static ColumnRole RoleOf(PeoplePart part) => part switch
    {
        PeoplePart.Male => ColumnRole.Male,
        PeoplePart.Female => ColumnRole.Female,
        _ => ColumnRole.Total,
    };

    /// <summary>Returns the age groups of a row.</summary>
    public AgeGroups GroupsOf(PeopleOfAges people, Source row)
    {
        var collection = (Collection)row.Entity.Members.First(member => member.Name == people.Groups);
        return new AgeGroups(Source.Of(catalog.Target(collection)), catalog.ForeignColumn(collection));
    }

    /// <summary>Returns a value about people of these ages in a row.</summary>
    private PeopleAged Aged(PeoplePart part, Ages ages, PeopleOfAges people, Source row)
    {
        ColumnOf Whole(PeoplePart of) => new(row, row.Entity.Column(RoleOf(of)));
        var owner = new ColumnOf(row, row.Entity.Key);
        return new PeopleAged(part, Whole(PeoplePart.Total), Whole(part), GroupsOf(people, row), owner, ages.First, ages.Last, ages.Years);
    }

    private static Output Output(AskField field, Func<string, Term> termOf, ReadDraft draft)
    {
        if (field.Name == "__typename")
        {
            return new TypenameOutput(field.Key, field.Locations, PeopleOfAges.TypeName);
        }

        var term = termOf(field.Name);
        return new ValueOutput(field.Key, field.Locations, draft.Ordinal(term), term.Type);
    }

    private static PeoplePart PartOf(string name) => name switch
    {
        "total" => PeoplePart.Total,
        "male" => PeoplePart.Male,
        "female" => PeoplePart.Female,
        _ => PeoplePart.Knowledge,
    };

    private Func<string, Term> OfRow(Ages ages, PeopleOfAges people, Source row) => name =>
    {
        var part = PartOf(name);
        Term told = Aged(part, ages, people, row);
        return part == PeoplePart.Knowledge ? new IsExact(told) : told;
    };

    private Func<string, Term> OfGroup(Ages ages, PeopleOfAges people, GroupsDraft groups, ReadDraft draft)
    {
        var (row, rows) = (groups.Rows.Own, PeopleRows.Of(catalog, groups.Rows.Sources));
        PeopleAged Of(PeoplePart part) => Aged(part, ages, people, row);
        return name =>
        {
            var (part, known) = (PartOf(name), Of(PeoplePart.Knowledge));
            OfPeople told = part == PeoplePart.Knowledge
                ? new PeopleExact(Of(PeoplePart.Total), Of(PeoplePart.Male), Of(PeoplePart.Female), known, rows)
                : new PeopleCounted(Of(part), known, IsSure: false, rows);
            return new ColumnOf(draft.Own, groups.ColumnFor(told));
        };
    }
}
