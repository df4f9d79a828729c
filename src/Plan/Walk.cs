namespace Gateway.Plan;

/// <summary>Walks over all components of a condition or a term, itself first. Every question about them uses this one walk.</summary>
internal static class Walk
{
    public static IEnumerable<Predicate> Of(Predicate? predicate) =>
        predicate is null ? [] : predicate.Parts.SelectMany(Of).Prepend(predicate);

    /// <summary>Returns the conditions that must all hold, none of them a conjunction itself.</summary>
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

    /// <summary>Returns the sources that are used, and those that lead to them.</summary>
    public static IEnumerable<Source> SourcesOf(Predicate? predicate) =>
        TermsOf(predicate).OfType<ColumnOf>().SelectMany(column => column.Source.Steps());
}
