using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The terms that say whom population rows count, so that each inhabitant is counted once.</summary>
/// <param name="Area">The area; null in a row = the whole municipality.</param>
/// <param name="Town">The name of the area, normalized as names of towns are compared.</param>
/// <param name="Day">The day of the survey.</param>
/// <param name="Total">The whole population.</param>
internal sealed record PeopleRows(ColumnOf Municipality, ColumnOf Area, ColumnOf Town, ColumnOf Day, ColumnOf Total)
{
    public IReadOnlyList<Term> Terms => [Municipality, Area, Town, Day, Total];

    /// <summary>The entity with the current successors of abolished municipalities; null = there are none.</summary>
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
/// A value about the people in the rows of a group. Each area counts by its newest survey there. A municipality is never added to its
/// areas, nor an area to its parts.
/// </summary>
internal abstract record OfPeople(PeopleRows Rows) : OfGroup
{
    /// <summary>The aggregated terms of a row.</summary>
    public abstract IReadOnlyList<Term> Counted { get; }

    public sealed override IReadOnlyList<Term> Parts => [.. Counted, .. Rows.Terms];

    public sealed override IReadOnlyList<ValueRef> Values => [];
}

/// <summary>An aggregate of the values that areas have of a term.</summary>
internal sealed record PeopleTallied(Term Of, Tally Tally, PeopleRows Rows) : OfPeople(Rows)
{
    public override IReadOnlyList<Term> Counted => [Of];

    public override string Signature => $"{Tally} of the people";

    public override FieldType Type => Tally.TypeOf(Of.Type);

    public override bool Nullable => Tally is not (Tally.Number or Tally.IsWhole);
}

/// <summary>The number of people of certain ages; null when these cut through age groups.</summary>
/// <param name="Of">The number in a row.</param>
/// <param name="Known">How reliable that number is.</param>
/// <param name="IsSure">Whether it is also null when a number was suppressed, or surveys are mixed.</param>
internal sealed record PeopleCounted(Term Of, Term Known, bool IsSure, PeopleRows Rows) : OfPeople(Rows)
{
    public override IReadOnlyList<Term> Counted => [Of, Known];

    public override string Signature => IsSure ? "those that are known of the people" : "those of the people";

    public override FieldType Type => Of.Type;

    public override bool Nullable => true;
}

/// <summary>Whether everybody is counted.</summary>
internal sealed record PeopleExact(Term Total, Term Male, Term Female, Term Known, PeopleRows Rows) : OfPeople(Rows)
{
    public override IReadOnlyList<Term> Counted => [Total, Male, Female, Known];

    public override string Signature => "whether all of the people";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}
