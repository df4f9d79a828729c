namespace Gateway.Plan;

/// <summary>
/// A condition on a row, which says what it is made of. Two-valued: what compares with NULL is false, and a negation is then true.
/// </summary>
internal abstract record Predicate
{
    /// <summary>The conditions it is made of; they have no order.</summary>
    public abstract IReadOnlyList<Predicate> Parts { get; }

    /// <summary>The terms it looks at itself, in their order.</summary>
    public abstract IReadOnlyList<Term> Terms { get; }

    /// <summary>The values of the request that it compares with, in their order.</summary>
    public abstract IReadOnlyList<ValueRef> Values { get; }

    /// <summary>What is said beside parts, terms and values: which comparison, through which link.</summary>
    public abstract string Sign { get; }

    /// <summary>Whether it holds of a row of NULLs, which stands for a row that is referred to and is not there.</summary>
    public abstract bool HoldsOfNulls { get; }

    /// <summary>The terms that have one value in all rows of which it holds.</summary>
    public virtual IEnumerable<Term> Fixed => [];
}

/// <summary>A condition made of other conditions alone.</summary>
internal abstract record Joined : Predicate
{
    public sealed override IReadOnlyList<Term> Terms => [];

    public sealed override IReadOnlyList<ValueRef> Values => [];

    public sealed override string Sign => "";
}

/// <summary>All of its members hold.</summary>
/// <param name="Members">As they are written. How they are bracketed says nothing: its parts are theirs where they are of its kind.</param>
internal sealed record AllOf(IReadOnlyList<Predicate> Members) : Joined
{
    public override IReadOnlyList<Predicate> Parts =>
        Members.Any(m => m is AllOf) ? [.. Members.SelectMany(m => m is AllOf inner ? inner.Parts : [m])] : Members;

    public override bool HoldsOfNulls => Members.All(p => p.HoldsOfNulls);

    public override IEnumerable<Term> Fixed => Members.SelectMany(m => m.Fixed);
}

/// <summary>One of its members holds.</summary>
/// <inheritdoc cref="AllOf"/>
internal sealed record AnyOf(IReadOnlyList<Predicate> Members) : Joined
{
    public override IReadOnlyList<Predicate> Parts =>
        Members.Any(m => m is AnyOf) ? [.. Members.SelectMany(m => m is AnyOf inner ? inner.Parts : [m])] : Members;

    public override bool HoldsOfNulls => Members.Any(p => p.HoldsOfNulls);
}

internal sealed record Not(Predicate Part) : Joined
{
    public override IReadOnlyList<Predicate> Parts => [Part];

    public override bool HoldsOfNulls => !Part.HoldsOfNulls;

    /// <summary>The opposite of a condition; that of an opposite is the condition itself.</summary>
    public static Predicate Of(Predicate part) => part is Not not ? not.Part : new Not(part);
}
