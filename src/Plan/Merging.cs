using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Says several conditions with fewer: what is asked of one row referred to is asked of it once, and many values of one column are a
/// list. Hundreds of terms then cost about what one does.
/// </summary>
internal static class Merging
{
    /// <summary>Fewer terms stay as they are: a list is no faster, and an index serves each of them.</summary>
    private const int Many = 8;

    /// <summary>Conditions that may be merged with others of their kind about the same row or column.</summary>
    private enum Kind
    {
        Referred,
        Some,
        Equal,
        Contains,
        Negated,
    }

    /// <summary>Conditions that all must hold.</summary>
    public static IReadOnlyList<Predicate> OfAll(IReadOnlyList<Predicate> parts) => Merge(parts, any: false);

    /// <summary>Conditions of which one must hold.</summary>
    public static IReadOnlyList<Predicate> OfAny(IReadOnlyList<Predicate> parts) => Merge(parts, any: true);

    private static IReadOnlyList<Predicate> Merge(IReadOnlyList<Predicate> parts, bool any) =>
        parts.Count < 2 ? parts : [.. parts.GroupBy(part => Key(part, any)).SelectMany(group => Combined([.. group], any))];

    /// <summary>Equal for conditions that may be merged. A row has many that refer to it: "some" is merged where one is enough.</summary>
    private static object Key(Predicate part, bool any) => part switch
    {
        Not not => (Kind.Negated, Key(not.Part, !any)),
        Referred referred => (Kind.Referred, referred.Link, referred.Row),
        Some some when any => (Kind.Some, some.Owner, some.Row, some.Link),
        Compare { Comparison: Comparison.Equal } compare when any && compare.Term.StoredAs != StoredAs.Real =>
            (Kind.Equal, compare.Term, compare.Value.GetType() == typeof(KeyOfId)),
        Matches { Match: TextMatch.Contains } matches when any => (Kind.Contains, matches.Term),
        _ => new object(),
    };

    private static IEnumerable<Predicate> Combined(IReadOnlyList<Predicate> parts, bool any) => parts[0] switch
    {
        _ when parts.Count == 1 => parts,
        Not => Combined([.. parts.Cast<Not>().Select(n => n.Part)], !any).Select(Not.Of),
        Referred first => [first with { Where = Join([.. parts.Cast<Referred>().Select(r => r.Where)], any) }],
        Some first => [first with { Where = AnyOf([.. parts.Cast<Some>().Select(s => s.Where)]) }],
        _ when parts.Count < Many => parts,
        Compare first => [new OneOf(first.Term, ListOf([.. parts.Cast<Compare>().Select(c => c.Value)]), WithNull: false)],
        Matches first => [new HoldsAny(first.Term, ListOf([.. parts.Cast<Matches>().Select(m => m.Value)]))],
        _ => parts,
    };

    private static Predicate Join(IReadOnlyList<Predicate> parts, bool any) =>
        (any ? PredicatePlanner.Any(parts) : PredicatePlanner.All(parts))!;

    /// <summary>Any row will do where one of the conditions is none.</summary>
    private static Predicate? AnyOf(IReadOnlyList<Predicate?> parts) => parts.Contains(null) ? null : PredicatePlanner.Any(parts);

    private static ValueRef ListOf(IReadOnlyList<ValueRef> values) => values[0] is KeyOfId first
        ? new KeyOfId(new ListOfValues([.. values.Cast<KeyOfId>().Select(v => v.Id)]), first.KeyType)
        : new ListOfValues(values);
}
