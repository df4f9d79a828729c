using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Says a condition in SQL. Two-valued: a negation holds wherever the condition is not true, NULL included.</summary>
internal sealed class PredicateWriter(Dialect dialect)
{
    public Phrase Write(Predicate predicate, SelectScope scope) => predicate switch
    {
        AllOf all => $"({Phrase.Join($" and ", all.Parts.Select(p => Write(p, scope)))})",
        AnyOf { Parts.Count: 0 } => $"1 = 0",
        AnyOf any => $"({Phrase.Join($" or ", any.Parts.Select(p => Write(p, scope)))})",
        Not { Part: Not { Part: var part } } => Write(part, scope),
        Not { Part: IsNull isNull } => $"{scope.Column(isNull.Column)} is not null",
        Not { Part: Some or SomeItem } not => $"not {Write(not.Part, scope)}",
        Not not => $"({Write(not.Part, scope)}) is not true",
        IsNull isNull => $"{scope.Column(isNull.Column)} is null",
        Compare compare => Comparison(compare, scope),
        OneOf oneOf => In(oneOf, scope),
        Matches matches => Match(matches, scope),
        Some some => Exists(some, scope),
        SomeItem item => ExistsItem(item, scope),
        _ => throw new InvalidOperationException($"{predicate.GetType().Name} has no SQL."),
    };

    private static Phrase Comparison(Compare compare, SelectScope scope)
    {
        var column = scope.Column(compare.Column);
        var value = new ArgumentParameter(compare.Value);
        return compare.Comparison switch
        {
            Plan.Comparison.Equal => $"{column} = {value}",
            Plan.Comparison.Greater => $"{column} > {value}",
            Plan.Comparison.GreaterOrEqual => $"{column} >= {value}",
            Plan.Comparison.Less => $"{column} < {value}",
            _ => $"{column} <= {value}",
        };
    }

    private Phrase In(OneOf oneOf, SelectScope scope)
    {
        var column = scope.Column(oneOf.Column);
        var list = dialect.In(column, new ArgumentParameter(oneOf.Items));
        return oneOf.WithNull switch
        {
            true => $"({list} or {column} is null)",
            false => list,
        };
    }

    private Phrase Match(Matches matches, SelectScope scope)
    {
        var column = scope.Column(matches.Column);
        var text = new ArgumentParameter(matches.Value);
        return matches.Match switch
        {
            TextMatch.Contains => dialect.Contains(column, text),
            TextMatch.StartsWith => dialect.StartsWith(column, text, new PrefixEndParameter(matches.Value)),
            _ => dialect.EndsWith(column, text),
        };
    }

    private Phrase Exists(Some some, SelectScope scope)
    {
        var inner = scope.Inner(some.Sources);
        var link = inner.Column(new ColumnOf(some.Sources.All[0], some.Link));
        Phrase condition = some.Where is { } where ? $" and {Write(where, inner)}" : Phrase.Empty;
        return $"exists (select 1 from {inner.Tables(null)} where {link} = {scope.Column(some.Owner)}{condition})";
    }

    private Phrase ExistsItem(SomeItem item, SelectScope scope)
    {
        var alias = scope.NextItems();
        var inner = scope.WithItems(item.ItemColumn.Source, alias);
        Phrase condition = item.Where is { } where ? $" where {Write(where, inner)}" : Phrase.Empty;
        return $"exists (select 1 from {dialect.Items(scope.Column(item.Column), alias)}{condition})";
    }
}
