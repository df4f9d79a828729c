using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>What tells of whom the rows of people are: each inhabitant must be counted once.</summary>
/// <param name="Area">Null in a row = the whole of the municipality.</param>
/// <param name="Town">The name of the area, in the form in which names of towns are compared.</param>
/// <param name="Day">Of the survey.</param>
/// <param name="Total">Everybody.</param>
internal sealed record PeopleRows(ColumnOf Municipality, ColumnOf Area, ColumnOf Town, ColumnOf Day, ColumnOf Total)
{
    public IReadOnlyList<Term> Terms => [Municipality, Area, Town, Day, Total];

    /// <summary>Where it is told what municipalities that ended are today; null = none did.</summary>
    public Entity? Successions { get; init; }

    public static PeopleRows Of(DataCatalog catalog, Sources sources)
    {
        var (row, towns) = (sources.All[0], catalog.Entity(EntityRole.Area));
        var area = catalog.ReferenceTo(EntityRole.Area, row.Entity)!;
        ColumnOf Own(Column column) => new(row, column);
        return new PeopleRows(
            Own(catalog.ReferenceTo(EntityRole.Municipality, row.Entity)!),
            Own(area),
            new ColumnOf(sources.Through(row, area, towns), towns.Column(ColumnRole.MatchName)),
            Own(row.Entity.Column(ColumnRole.SurveyDate)),
            Own(row.Entity.Column(ColumnRole.Total)))
        {
            Successions = catalog.FindEntity(EntityRole.Succession),
        };
    }
}

/// <summary>
/// What is told of the people in the rows of a group. Of each area its newest survey there counts. A municipality is never added to its
/// areas, nor an area to the parts of it.
/// </summary>
internal abstract record OfPeople(PeopleRows Rows) : OfGroup
{
    /// <summary>What it adds up: terms of a row.</summary>
    public abstract IReadOnlyList<Term> Counted { get; }

    public sealed override IReadOnlyList<Term> Parts => [.. Counted, .. Rows.Terms];

    public sealed override IReadOnlyList<ValueRef> Values => [];
}

/// <summary>What is told of the values that areas have of a term.</summary>
internal sealed record PeopleTallied(Term Of, Tally Tally, PeopleRows Rows) : OfPeople(Rows)
{
    public override IReadOnlyList<Term> Counted => [Of];

    public override string Sign => $"{Tally} of the people";

    public override FieldType Type => Tally.TypeOf(Of.Type);

    public override bool Nullable => Tally is not (Tally.Number or Tally.IsWhole);
}

/// <summary>How many people of certain ages there are; null where these are cut.</summary>
/// <param name="Of">The number of a row.</param>
/// <param name="Known">How well a row knows it.</param>
/// <param name="IsSure">Whether it is null too where a number was kept back, or surveys are mixed.</param>
internal sealed record PeopleCounted(Term Of, Term Known, bool IsSure, PeopleRows Rows) : OfPeople(Rows)
{
    public override IReadOnlyList<Term> Counted => [Of, Known];

    public override string Sign => IsSure ? "those that are known of the people" : "those of the people";

    public override FieldType Type => Of.Type;

    public override bool Nullable => true;
}

/// <summary>Whether each of them is counted.</summary>
internal sealed record PeopleExact(Term Total, Term Male, Term Female, Term Known, PeopleRows Rows) : OfPeople(Rows)
{
    public override IReadOnlyList<Term> Counted => [Total, Male, Female, Known];

    public override string Sign => "whether all of the people";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}
