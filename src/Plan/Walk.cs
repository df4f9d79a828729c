namespace Gateway.Plan;

/// <summary>All that a condition or a term is made of, itself first. Whoever asks about them asks this one walk.</summary>
internal static class Walk
{
    public static IEnumerable<Predicate> Of(Predicate? predicate) =>
        predicate is null ? [] : predicate.Parts.SelectMany(Of).Prepend(predicate);

    /// <summary>The conditions that hold together in each row, none of which is made of such.</summary>
    public static IEnumerable<Predicate> ConjunctsOf(Predicate? predicate) => predicate switch
    {
        null => [],
        AllOf all => all.Parts,
        _ => [predicate],
    };

    public static IEnumerable<Term> Of(Term term) => term.Parts.SelectMany(Of).Prepend(term);

    public static IEnumerable<Term> TermsOf(Predicate? predicate) => Of(predicate).SelectMany(p => p.Terms).SelectMany(Of);

    public static IEnumerable<ValueRef> ValuesOf(Predicate? predicate) =>
        Of(predicate).SelectMany(p => p.Values).Concat(TermsOf(predicate).SelectMany(t => t.Values));

    /// <summary>The rows that are looked at, and those that lead to them.</summary>
    public static IEnumerable<Source> SourcesOf(Predicate? predicate) =>
        TermsOf(predicate).OfType<ColumnOf>().SelectMany(column => column.Source.Steps());
}
