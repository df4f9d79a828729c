using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>What is said of the people who live in a place.</summary>
internal enum SurveyPart
{
    /// <summary>The day on which they were counted.</summary>
    Day,

    Inhabitants,
}

internal enum PlaceGrain
{
    Area,
    Municipality,
}

/// <summary>
/// What is said of the people of certain ages in a place, by its newest survey up to a day that has ages where these are asked for. Of a
/// municipality that is its own row, or its areas together. Null unless it is known of all.
/// </summary>
/// <param name="Place">The key of the place.</param>
/// <param name="Rows">Of people: no row of the read.</param>
/// <param name="At">The last day of a survey.</param>
internal sealed record Surveyed(
    SurveyPart Part, PlaceGrain Grain, Term Place, PeopleRows Rows, AgeGroups Groups, Ages Ages, ValueRef At) : Term
{
    /// <summary>The survey nearest to this day is meant, the earlier of two; null = the newest.</summary>
    public Term? Near { get; init; }

    public override IReadOnlyList<Term> Parts => Near is null ? [Place, .. Rows.Terms] : [Place, .. Rows.Terms, Near];

    public override IReadOnlyList<ValueRef> Values => [.. Ages.All, At];

    public override string Sign => $"{Part} of {Grain}{(Near is null ? "" : " near")} by {Groups.Row.Way}.{Groups.Link.Name}";

    public override FieldType Type => new(Part == SurveyPart.Day ? Scalar.LocalDate : Scalar.Int);

    public override bool Nullable => true;
}

/// <summary>A day of the request; the last there is when it is left out.</summary>
internal sealed record DayOrLast(ValueRef? Day) : ValueRef
{
    private const string Last = "9999-12-31";

    public override bool MayRefuse => Day is { MayRefuse: true };

    public override object Resolve(VariableValues variables) => Day?.Resolve(variables) ?? Last;
}
