using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Writes a condition in SQL. Two-valued: a negation holds wherever the condition is not true, NULL included.</summary>
internal sealed class PredicateWriter(Dialect dialect)
{
    private const int LongestChain = 16;

    public Phrase Write(Predicate predicate, SelectScope scope) => Write(predicate, scope, mustHold: true);

    /// <param name="mustHold">Whether no row is wanted without it: not in an OR nor under a NOT.</param>
    private Phrase Write(Predicate predicate, SelectScope scope, bool mustHold) => predicate switch
    {
        AllOf all => $"({Chain($" and ", [.. all.Members.Select(p => Write(p, scope, mustHold))])})",
        AnyOf { Members.Count: 0 } => $"1 = 0",
        AnyOf any => $"({Chain($" or ", [.. any.Members.Select(p => Write(p, scope, mustHold: false))])})",
        Not { Part: Not { Part: var part } } => Write(part, scope, mustHold),
        Not { Part: IsNull isNull } => $"{scope.Compared(isNull.Term)} is not null",
        Not { Part: Some or SomeItem } not => $"not {Write(not.Part, scope)}",
        Not { Part: Referred referred } when IsProbed(referred, scope) => $"not {Exists(referred, scope)}",
        Not not => $"({Write(not.Part, scope, mustHold: false)}) is not true",
        IsNull isNull => IsNull(isNull.Term, scope),
        Compare compare => Comparison(compare, scope),
        OneOf oneOf => In(oneOf, scope),
        Matches matches => Match(matches, scope),
        Overlaps days => Overlap(days, scope),
        HoldsAny any => dialect.ContainsAny(scope.Term(any.Term), new TextsParameter(any.Texts)),
        Placed placed => new PlaceTexts(dialect, scope).Write(placed),
        Zoned zoned => SpatialPairTexts.Write(zoned, scope),
        Found { IsOwned: true } found => scope.Found.IsFound(found.Key.Source.Entity, scope.Term(found.Key)),
        Found found => scope.Found.IsAmongFound(found.Key.Source.Entity, scope.Term(found.Key)),
        Referred referred when !mustHold && IsProbed(referred, scope) => Exists(referred, scope),
        Referred referred => IsAmong(referred, scope),
        Some some => Exists(some, scope),
        SomeItem item => ExistsItem(item, scope),
        _ => throw new InvalidOperationException($"{predicate.GetType().Name} has no SQL."),
    };

    private static Phrase Comparison(Compare compare, SelectScope scope)
    {
        var column = scope.Compared(compare.Term);
        var value = new ArgumentParameter(compare.Value);
        return (compare.Comparison, AsSent(compare.Term, scope)) switch
        {
            (Plan.Comparison.Equal, { } told) => $"({column} = {value} or {told} = {value})",
            (Plan.Comparison.Greater, { } told) => $"({column} > {value} and {told} <> {value})",
            (Plan.Comparison.LessOrEqual, { } told) => $"({column} <= {value} or {told} = {value})",
            (Plan.Comparison.Equal, _) => $"{column} = {value}",
            (Plan.Comparison.Greater, _) => $"{column} > {value}",
            (Plan.Comparison.GreaterOrEqual, _) => $"{column} >= {value}",
            (Plan.Comparison.Less, _) => $"{column} < {value}",
            _ => $"{column} <= {value}",
        };
    }

    /// <summary>
    /// Writes the value as an answer shows it, where that is less precise than what is stored: instants are sent in milliseconds. A
    /// returned value must equal itself, so such values are compared both as stored and as sent.
    /// </summary>
    private static Phrase? AsSent(Term term, SelectScope scope) => term.Type switch
    {
        { Scalar: Scalar.DateTime, IsList: false } => $"(substr({scope.Term(term)}, 1, 23) || '0000Z')",
        _ => null,
    };

    private Phrase In(OneOf oneOf, SelectScope scope)
    {
        var items = new ArgumentParameter(oneOf.Items);
        Phrase?[] ways =
        [
            dialect.In(scope.Compared(oneOf.Term), oneOf.Term.StoredAs, items),
            AsSent(oneOf.Term, scope) is { } told ? dialect.In(told, StoredAs.Text, items) : null,
            oneOf.WithNull ? IsNull(oneOf.Term, scope) : null,
        ];
        var said = ways.OfType<Phrase>().ToArray();
        return said.Length == 1 ? said[0] : $"({Phrase.Join($" or ", said)})";
    }

    private static Phrase Overlap(Overlaps days, SelectScope scope)
    {
        var first = scope.Compared(days.First);
        Phrase last = $"coalesce({scope.Term(days.Last)}, {scope.Term(days.First)})";
        return $"({first} <= {new ArgumentParameter(days.To)} and {last} >= {new ArgumentParameter(days.From)} and {last} >= {first})";
    }

    private static Phrase IsNull(Term term, SelectScope scope) => $"{scope.Compared(term)} is null";

    private Phrase Match(Matches matches, SelectScope scope)
    {
        var column = matches.Match == TextMatch.StartsWith ? scope.Compared(matches.Term) : scope.Term(matches.Term);
        var text = new ArgumentParameter(matches.Value);
        return matches.Match switch
        {
            TextMatch.Contains => dialect.Contains(column, text),
            TextMatch.StartsWith => dialect.StartsWith(column, text, new PrefixEndParameter(matches.Value)),
            _ => dialect.EndsWith(column, text),
        };
    }

    /// <summary>
    /// To one: a set built once, whatever the row. With EXISTS, the referenced row and all rows that its condition involves would be
    /// evaluated again for every referring row. In a statement that runs repeatedly the set is bound. A set with a single key is written as
    /// that key, so that an index on the link keeps its order.
    /// </summary>
    private Phrase IsAmong(Referred referred, SelectScope scope)
    {
        var link = scope.Compared(referred.Link);
        if (referred.IsOfOne)
        {
            return $"{link} = ({Keys(referred, scope.Inner(referred.Row))})";
        }

        return scope.IsRepeated switch
        {
            true => dialect.IsAmong(link, Bound(Keys(referred, new SelectScope(dialect, [referred.Row])))),
            false => $"{link} in ({Keys(referred, scope.Inner(referred.Row))})",
        };
    }

    /// <summary>
    /// Whether a reference is looked up instead: to rows of files, which may be too many for a set; towns and data sets are not.
    /// </summary>
    private bool IsProbed(Referred referred, SelectScope scope) =>
        dialect.ProbesReferences && referred.Row.Entity.Recipe is not null && !referred.IsOfOne && !scope.IsRepeated;

    private Phrase Exists(Referred referred, SelectScope scope)
    {
        var inner = scope.Inner(referred.Row);
        var link = scope.Compared(referred.Link);
        return $"exists (select 1 from {inner.Own} where {Key(referred, inner)} = {link} and {Write(referred.Where, inner)})";
    }

    private KeysParameter Bound(Phrase keys) => new(Statement.Of(keys, dialect));

    private Phrase Keys(Referred referred, SelectScope scope) =>
        $"select {Key(referred, scope)} from {scope.Own} where {Write(referred.Where, scope)}";

    private static Phrase Key(Referred referred, SelectScope scope) => scope.Term(new ColumnOf(referred.Row, referred.Row.Entity.Key));

    /// <summary>To many: the rows of each owner, found by the index on the column that refers to it.</summary>
    private Phrase Exists(Some some, SelectScope scope)
    {
        var inner = scope.Inner(some.Row, isOwned: true);
        var link = inner.Term(new ColumnOf(some.Row, some.Link));
        Phrase condition = some.Where is { } where ? $" and {Write(where, inner)}" : Phrase.Empty;
        var owner = scope.Term(some.Owner);
        Phrase linked = some.SpatialPairs is { } pairs ? SpatialPairTexts.Pairs(link, pairs, owner) : $"{link} = {owner}";
        return $"exists (select 1 from {inner.Own} where {linked}{condition})";
    }

    /// <summary>
    /// Splits in halves recursively: a chain of terms nests as deep as it is long, and SQLite rejects a depth of a thousand.
    /// </summary>
    private static Phrase Chain(Phrase separator, ReadOnlySpan<Phrase> parts) => parts.Length <= LongestChain
        ? Phrase.Join(separator, parts.ToArray())
        : $"({Chain(separator, parts[..(parts.Length / 2)])}){separator}({Chain(separator, parts[(parts.Length / 2)..])})";

    private Phrase ExistsItem(SomeItem item, SelectScope scope)
    {
        var alias = scope.NextItems();
        var inner = scope.WithItems(item.Item, alias);
        Phrase condition = item.Where is { } where ? $" where {Write(where, inner)}" : Phrase.Empty;
        return $"exists (select 1 from {dialect.Items(scope.Term(item.List), alias)}{condition})";
    }
}
