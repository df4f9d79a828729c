namespace Gateway.Import.Findings;

/// <summary>What a rule has to say to somebody who wants to do better.</summary>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Example">What would be right, as it would stand in the file or on the command line.</param>
internal sealed record Advice(Wording Why, Wording Remedy, string Example)
{
    /// <summary>What whoever imports the file can do instead, by a flag: nothing that a reader of a page could; null = nothing.</summary>
    public Wording? ByFlag { get; init; }

    /// <summary>What to do about it, for somebody who types commands.</summary>
    public Wording OnCommandLine => ByFlag is { } flag ? Remedy.And(flag) : Remedy;

    /// <summary>In the order English, Japanese.</summary>
    public static Advice Of(string why, string whyJapanese, string remedy, string remedyJapanese, string example) =>
        new(new Wording(why, whyJapanese), new Wording(remedy, remedyJapanese), example);
}

/// <summary>The advice to each rule; a test wants it of all of them.</summary>
internal static class AdviceBook
{
    private static readonly Dictionary<Rule, Advice> ByRule = new(
        ((IEnumerable<KeyValuePair<Rule, Advice>>[])[DateAdvice.All, CellAdvice.All, PlaceAdvice.All, RowAdvice.All, FileAdvice.All,
            MoneyAdvice.All, WasteAdvice.All, TimetableAdvice.All])
            .SelectMany(part => part));

    public static Advice? Of(Rule rule) => ByRule.GetValueOrDefault(rule);
}
