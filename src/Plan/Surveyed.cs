using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The values about the people living in a place.</summary>
internal enum SurveyPart
{
    /// <summary>The day of the survey.</summary>
    Day,

    Inhabitants,
}

internal enum PlaceGrain
{
    Area,
    Municipality,
}

/// <summary>
/// A value about people of certain ages in a place, by its newest survey up to a day, one with age groups if ages are requested. For a
/// municipality it uses its own row, or its areas together. Null unless it is known for all.
/// </summary>
/// <param name="Place">The key of the place.</param>
/// <param name="Rows">The population rows; not rows of the read.</param>
/// <param name="At">The latest survey day to consider.</param>
internal sealed record Surveyed(
    SurveyPart Part, PlaceGrain Grain, Term Place, PeopleRows Rows, AgeGroups Groups, Ages Ages, ValueRef At) : Term
{
    /// <summary>When set, the survey nearest to this day is used, the earlier of two; null = the newest.</summary>
    public Term? NearestTo { get; init; }

    public override IReadOnlyList<Term> Parts => NearestTo is null ? [Place, .. Rows.Terms] : [Place, .. Rows.Terms, NearestTo];

    public override IReadOnlyList<ValueRef> Values => [.. Ages.All, At];

    public override string Signature => $"{Part} of {Grain}{(NearestTo is null ? "" : " near")} by {Groups.Row.Way}.{Groups.Link.Name}";

    public override FieldType Type => new(Part == SurveyPart.Day ? Scalar.LocalDate : Scalar.Int);

    public override bool Nullable => true;
}

/// <summary>A day from the request; the last possible day when omitted.</summary>
internal sealed record DayOrLast(ValueRef? Day) : ValueRef
{
    private const string Last = "9999-12-31";

    public override bool MayRefuse => Day is { MayRefuse: true };

    public override object Resolve(VariableValues variables) => Day?.Resolve(variables) ?? Last;
}
