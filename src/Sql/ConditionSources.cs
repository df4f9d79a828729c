using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Which joined rows a condition looks at: a count needs no others.</summary>
internal static class ConditionSources
{
    public static IReadOnlySet<Source> Of(Predicate? predicate)
    {
        var sources = new HashSet<Source>(ReferenceEqualityComparer.Instance);
        Collect(predicate, sources);
        return sources;
    }

    private static void Collect(Predicate? predicate, HashSet<Source> sources)
    {
        switch (predicate)
        {
            case AllOf all:
                Collect(all.Parts, sources);
                break;
            case AnyOf any:
                Collect(any.Parts, sources);
                break;
            case Not not:
                Collect(not.Part, sources);
                break;
            case IsNull isNull:
                sources.Add(isNull.Column.Source);
                break;
            case Compare compare:
                sources.Add(compare.Column.Source);
                break;
            case OneOf oneOf:
                sources.Add(oneOf.Column.Source);
                break;
            case Matches matches:
                sources.Add(matches.Column.Source);
                break;
            case Some some:
                sources.Add(some.Owner.Source);
                break;
            case SomeItem item:
                sources.Add(item.Column.Source);
                break;
        }
    }

    private static void Collect(IReadOnlyList<Predicate> parts, HashSet<Source> sources)
    {
        foreach (var part in parts)
        {
            Collect(part, sources);
        }
    }
}
