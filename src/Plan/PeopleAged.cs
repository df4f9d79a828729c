using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The values about people of certain ages in a row.</summary>
internal enum PeoplePart
{
    Total,
    Male,
    Female,

    /// <summary>How reliable the numbers are: a <see cref="Plan.Knowledge"/>.</summary>
    Knowledge,
}

/// <summary>How reliable the number of people of certain ages is, worst first.</summary>
internal enum Knowledge
{
    /// <summary>The ages cut through a published age group, or none is published at all.</summary>
    Cut,

    /// <summary>A number was suppressed.</summary>
    KeptBack,

    /// <summary>Some people are of unknown age and may be of these ages.</summary>
    AgesUnknown,

    Exact,
}

/// <summary>
/// A value about people of certain ages in a row. Its age groups are as published: five-year, single-year, open, or nested. The outermost
/// ones that lie within the ages must cover them, each year once; otherwise the number is unknown.
/// </summary>
/// <param name="Everybody">The whole population of the row, as published.</param>
/// <param name="Whole">The requested part of the whole population, as published.</param>
/// <param name="Owner">The key of the row.</param>
internal sealed record PeopleAged(
    PeoplePart Part, Term Everybody, Term Whole, AgeGroups Groups, Term Owner, ValueRef First, ValueRef Last, ValueRef Years) : Term
{
    public override IReadOnlyList<Term> Parts => [Owner, Everybody, Whole];

    public override IReadOnlyList<ValueRef> Values => [First, Last, Years];

    public override string Signature => $"{Part} of {Groups.Row.Way}.{Groups.Link.Name} of the ages";

    public override FieldType Type => new(Scalar.Int);

    public override bool Nullable => Part != PeoplePart.Knowledge;
}

/// <summary>The age groups of rows.</summary>
/// <param name="Row">A row of an age group.</param>
/// <param name="Link">Its column that refers to its owner.</param>
internal sealed record AgeGroups(Source Row, Column Link);

/// <summary>Whether the values about people are exact.</summary>
internal sealed record IsExact(Term Known) : Term
{
    public override IReadOnlyList<Term> Parts => [Known];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "whether exact";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}
