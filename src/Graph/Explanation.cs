using System.Globalization;
using System.Text;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Graph;

/// <summary>An operation explained for people: what is asked, what is read, and each statement with the source of its parameters.</summary>
internal sealed record Explanation(string Ask, string Plan, string Sql)
{
    public static Explanation Of(Ask ask, CompiledOperation compiled, BoundOperation bound) =>
        new(AskText.Of(ask) + "\n", PlanText.Of(compiled.Plan), Statements(compiled, bound));

    public override string ToString() => $"{Ask}\n{Plan}\n{Sql}";

    /// <summary>The operation's statements for these values.</summary>
    private static string Statements(CompiledOperation compiled, BoundOperation bound)
    {
        var text = new StringBuilder();
        foreach (var read in compiled.Plan.Reads)
        {
            var statements = compiled.Statements[read.Number];
            void Append(string title, IReadOnlyList<Statement> statements) =>
                Explanation.Append(text, title, statements, compiled.Dialect, bound);
            if (bound.Reads[read.Number].Refusal is { } refusal)
            {
                text.Append(CultureInfo.InvariantCulture, $"-- read {read.Number} {read.Field}: refused, {refusal}\n");
                continue;
            }

            if (read.WantsRows)
            {
                Append($"read {read.Number} {read.Field}", statements.Rows(bound));
            }

            if (read.WantsCount)
            {
                Append($"read {read.Number} {read.Field}, count", [statements.Number(bound)]);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, IReadOnlyList<Statement> statements, Dialect dialect, BoundOperation bound)
    {
        for (var step = 0; step < statements.Count; step++)
        {
            var more = step == 0 ? "" : ", while the page is not full";
            text.Append(CultureInfo.InvariantCulture, $"-- {title}{more}\n{statements[step].Text}\n");
            for (var i = 0; i < statements[step].Parameters.Count; i++)
            {
                var source = Source(statements[step].Parameters[i], bound);
                text.Append(CultureInfo.InvariantCulture, $"--   {dialect.Parameter(i + 1)} = {source}\n");
            }
        }
    }

    private static string FormOf(SearchParameter text) => text.Form switch
    {
        SearchForm.Beginning => ", where a reading begins",
        SearchForm.Marked => ", its long vowels marked",
        SearchForm.End => ", its end",
        _ => "",
    };

    private static string Source(Parameter parameter, BoundOperation bound) => parameter switch
    {
        ArgumentParameter argument => PredicateText.Of(argument.Value),
        PrefixEndParameter end => "the end of " + PredicateText.Of(end.Value),
        AfterParameter after => $"key {after.Index} of the cursor in after",
        BeforeParameter before => $"key {before.Index} of the cursor in before",
        KeysParameter keys => "the keys of: " + keys.Keys.Text,
        PatternsParameter hours => $"the hours that are {hours.Status.ToString().ToUpperInvariant()} at {PredicateText.Of(hours.At)}",
        TextsParameter texts => PredicateText.Of(texts.Texts),
        PolygonParameter polygon => PredicateText.Of(polygon.Corners),
        RingEdgeParameter { IsBeyond: true } edge => $"where ring {edge.Ring.ToString(CultureInfo.InvariantCulture)} begins",
        RingEdgeParameter edge => $"what is nearer than ring {edge.Ring.ToString(CultureInfo.InvariantCulture)}",
        RingSideParameter side => $"{side.Side} of ring {side.Ring.ToString(CultureInfo.InvariantCulture)}",
        AreaStrips area => $"the strips from {PredicateText.Of(area.South)} to {PredicateText.Of(area.North)}",
        RingStrips strips => $"the strips of ring {strips.Ring.ToString(CultureInfo.InvariantCulture)}",
        SearchParameter { Term: < 0 } text => $"text {text.Slot} for the whole search{FormOf(text)}",
        SearchParameter text => $"text {text.Slot} for word {text.Term} of the search{FormOf(text)}",
        GramsParameter { Text: { } text } => $"the grams of {Of(text)}",
        GramCountsParameter counts => $"by what the grams of {Of(counts.Text)} are counted",
        GramsParameter { Rung: { } rung } => $"the grams demanded on rung {rung.Number} of the search",
        GramsParameter => "the grams demanded by the search",
        LettersParameter letters => $"the letters of {Of(letters.Text)}",
        PairsParameter pairs => $"each two letters of text {pairs.Slot} for {(pairs.Term < 0 ? "the whole search" : $"word {pairs.Term}")}",
        LetterTextParameter => "the letters of the search",
        WalkLengthParameter => "how many words of a letter are looked at",
        WholeEndParameter => "the key before which all names of the length of the whole search lie",
        RungAfterParameter after => $"the key after which rung {after.Rung} follows the cursor in after",
        RungBeforeParameter before => $"the key before which rung {before.Rung} precedes the cursor in before",
        ParentParameter { All: true } => "the parents' keys",
        ParentParameter => "the parent's key",
        KeyParameter { All: true } => "the keys looked up",
        KeyParameter => "the key looked up",
        LimitParameter { AndOne: true, Read: var read } when bound.Reads[read].Window is { LooksBeyond: true } => "the page size and one",
        LimitParameter => "the page size",
        _ => throw new InvalidOperationException($"{parameter.GetType().Name} has no words."),
    };

    private static string Of(GramText text) =>
        $"text {text.Slot} for {(text.Term < 0 ? "the whole search" : $"word {text.Term}")} in {text.Part}"
        + (text.Begins ? ", beginning it" : "");
}
