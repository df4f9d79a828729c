namespace Gateway.Plan;

/// <summary>Looks at the values of a condition before it is run.</summary>
internal static class PredicateValues
{
    /// <summary>The first value that turns out to be none (an unreadable id, a code that is not known).</summary>
    public static Refusal? FirstRefusal(Predicate predicate, VariableValues variables) => predicate switch
    {
        AllOf all => First(all.Parts, variables),
        AnyOf any => First(any.Parts, variables),
        Not not => FirstRefusal(not.Part, variables),
        Compare { Value: KeyOfId or FormOfText } compare => compare.Value.Resolve(variables) as Refusal,
        OneOf { Items: KeyOfId ids } => ids.Resolve(variables) as Refusal,
        Referred referred => FirstRefusal(referred.Where, variables),
        Some { Where: { } where } => FirstRefusal(where, variables),
        SomeItem { Where: { } where } => FirstRefusal(where, variables),
        _ => null,
    };

    private static Refusal? First(IReadOnlyList<Predicate> parts, VariableValues variables)
    {
        foreach (var part in parts)
        {
            if (FirstRefusal(part, variables) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
