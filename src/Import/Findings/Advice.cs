namespace Gateway.Import.Findings;

/// <summary>The advice that a rule gives to somebody who wants to do better.</summary>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Example">What would be right, as written in the file or on the command line.</param>
internal sealed record Advice(Wording Why, Wording Remedy, string Example)
{
    /// <summary>
    /// What the person importing the file can do instead, by a command line flag, which is of no use to a reader of a page; null = none.
    /// </summary>
    public Wording? ByFlag { get; init; }

    /// <summary>What to do about it, for command line users.</summary>
    public Wording OnCommandLine => ByFlag is { } flag ? Remedy.And(flag) : Remedy;

    /// <summary>Makes an advice from texts in the order English, Japanese.</summary>
    public static Advice Of(string why, string whyJapanese, string remedy, string remedyJapanese, string example) =>
        new(new Wording(why, whyJapanese), new Wording(remedy, remedyJapanese), example);
}

/// <summary>The advice for each rule; a test requires it of all of them.</summary>
internal static class AdviceBook
{
    private static readonly Dictionary<Rule, Advice> ByRule = new(
        ((IEnumerable<KeyValuePair<Rule, Advice>>[])[DateAdvice.All, CellAdvice.All, PlaceAdvice.All, RowAdvice.All, FileAdvice.All,
            MoneyAdvice.All, WasteAdvice.All, TimetableAdvice.All])
            .SelectMany(part => part));

    public static Advice? Of(Rule rule) => ByRule.GetValueOrDefault(rule);
}
