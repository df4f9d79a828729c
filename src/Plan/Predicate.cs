namespace Gateway.Plan;

/// <summary>
/// A condition on a row, which lists its own components. Two-valued: a comparison with NULL is false, and its negation is true.
/// </summary>
internal abstract record Predicate
{
    /// <summary>The conditions it consists of, unordered.</summary>
    public abstract IReadOnlyList<Predicate> Parts { get; }

    /// <summary>The terms it uses itself, in order.</summary>
    public abstract IReadOnlyList<Term> Terms { get; }

    /// <summary>The request values it compares with, in order.</summary>
    public abstract IReadOnlyList<ValueRef> Values { get; }

    /// <summary>What parts, terms and values do not say: which comparison, through which link.</summary>
    public abstract string Signature { get; }

    /// <summary>Whether it holds for a row of NULLs, which stands for a missing referenced row.</summary>
    public abstract bool HoldsOfNulls { get; }

    /// <summary>The terms that have a single value in all rows it holds for.</summary>
    public virtual IEnumerable<Term> Fixed => [];
}

/// <summary>A condition that consists only of other conditions.</summary>
internal abstract record Joined : Predicate
{
    public sealed override IReadOnlyList<Term> Terms => [];

    public sealed override IReadOnlyList<ValueRef> Values => [];

    public sealed override string Signature => "";
}

/// <summary>All of its members hold.</summary>
/// <param name="Members">The members as written. Nesting carries no meaning: the parts include those of members of the same kind.</param>
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

    /// <summary>Negates a condition; a double negation cancels out.</summary>
    public static Predicate Of(Predicate part) => part is Not not ? not.Part : new Not(part);
}
