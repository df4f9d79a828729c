using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>
/// Combines conditions: those on one referenced row share one lookup, and many values of one column become a list. Hundreds of terms then
/// cost about as much as one.
/// </summary>
internal static class Merging
{
    /// <summary>Below this number terms stay as they are: a list is no faster, and an index serves each of them.</summary>
    private const int Many = 8;

    /// <summary>The kinds of conditions that can be merged with others of their kind on the same row or column.</summary>
    private enum Kind
    {
        Referred,
        Some,
        Equal,
        Contains,
        Negated,
    }

    /// <summary>Merges conditions that must all hold.</summary>
    public static IReadOnlyList<Predicate> OfAll(IReadOnlyList<Predicate> parts) => Merge(parts, any: false);

    /// <summary>Merges conditions one of which must hold.</summary>
    public static IReadOnlyList<Predicate> OfAny(IReadOnlyList<Predicate> parts) => Merge(parts, any: true);

    private static IReadOnlyList<Predicate> Merge(IReadOnlyList<Predicate> parts, bool any) =>
        parts.Count < 2 ? parts : [.. parts.GroupBy(part => Key(part, any)).SelectMany(group => Combined([.. group], any))];

    /// <summary>
    /// Returns a key that is equal for conditions that can be merged. Many rows may refer to one, so "some" is merged only where
    /// one condition is enough.
    /// </summary>
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

    /// <summary>Any row will do when one of the conditions is empty.</summary>
    private static Predicate? AnyOf(IReadOnlyList<Predicate?> parts) => parts.Contains(null) ? null : PredicatePlanner.Any(parts);

    private static ValueRef ListOf(IReadOnlyList<ValueRef> values) => values[0] is KeyOfId first
        ? new KeyOfId(new ListOfValues([.. values.Cast<KeyOfId>().Select(v => v.Id)]), first.KeyType)
        : new ListOfValues(values);
}
