using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>What is said of the people of certain ages in a row.</summary>
internal enum PeoplePart
{
    Total,
    Male,
    Female,

    /// <summary>How well they are known: a <see cref="Plan.Knowledge"/>.</summary>
    Knowledge,
}

/// <summary>How well the number of people of certain ages is known; the worst comes first.</summary>
internal enum Knowledge
{
    /// <summary>A published group of ages is cut by them, or none is published at all.</summary>
    Cut,

    /// <summary>A number was kept back.</summary>
    KeptBack,

    /// <summary>There are people whose age is not known, who may be of these ages.</summary>
    AgesUnknown,

    Exact,
}

/// <summary>
/// What is said of the people of certain ages in a row. Its age groups are as published: of five years or one, open, one within another.
/// Those that lie within the ages and in no larger such group must make them up, each year once; else nobody knows.
/// </summary>
/// <param name="Everybody">All people of the row, as published.</param>
/// <param name="Whole">The part of them, as published.</param>
/// <param name="Owner">The key of the row.</param>
internal sealed record PeopleAged(
    PeoplePart Part, Term Everybody, Term Whole, AgeGroups Groups, Term Owner, ValueRef First, ValueRef Last, ValueRef Years) : Term
{
    public override IReadOnlyList<Term> Parts => [Owner, Everybody, Whole];

    public override IReadOnlyList<ValueRef> Values => [First, Last, Years];

    public override string Sign => $"{Part} of {Groups.Row.Way}.{Groups.Link.Name} of the ages";

    public override FieldType Type => new(Scalar.Int);

    public override bool Nullable => Part != PeoplePart.Knowledge;
}

/// <summary>The age groups of rows.</summary>
/// <param name="Row">One of them.</param>
/// <param name="Link">Its column that refers to whose it is.</param>
internal sealed record AgeGroups(Source Row, Column Link);

/// <summary>Whether what is said of people is known exactly.</summary>
internal sealed record IsExact(Term Known) : Term
{
    public override IReadOnlyList<Term> Parts => [Known];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => "whether exact";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}
