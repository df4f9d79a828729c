using System.Text;
using Gateway.Plan;

namespace Gateway.Store.Sqlite;

/// <summary>What grams are demanded, in the language of SQLite's full-text index: <c>{name readings} : ("0図書" AND "0書館")</c>.</summary>
internal static class GramQuery
{
    /// <param name="search">The texts.</param>
    /// <param name="rung">On which rung; null = on any.</param>
    public static string Of(SearchTexts search, SearchRung? rung) =>
        search.Types.Count == 0 ? Nothing : Any(search.Types.Select(type => Of(search, type, rung)));

    /// <summary>Is in no words.</summary>
    private const string Nothing = "\"\"";

    private static string Of(SearchTexts search, long type, SearchRung? rung) => rung is { } one
        ? All(search, type, SearchGrams.Of(search.Shape, one))
        : Any(SearchGrams.OfAny(search.Shape).Select(all => All(search, type, all)));

    private static string All(SearchTexts search, long type, IReadOnlyList<GramDemand> demands) =>
        string.Join(" AND ", demands.Select(demand => $"({Of(search, type, demand)})"));

    private static string Any(IEnumerable<string> ways) => string.Join(" OR ", ways.Distinct().Select(way => $"({way})"));

    private static string Of(SearchTexts search, long type, GramDemand demand) =>
        Any(Enumerable.Range(0, demand.Slots).Select(slot => Of(search.Text(demand.Term, slot), type, demand)));

    private static string Of(string text, long type, GramDemand demand)
    {
        var column = demand.Parts switch
        {
            [SearchPart.Name] => "name : ",
            [SearchPart.Readings] => "readings : ",
            [SearchPart.Rest] => "rest : ",
            { Count: 2 } => "{name readings} : ",
            _ => "",
        };
        return $"{column}({Terms(text, type, demand.Begins)})";
    }

    private static string Terms(string text, long type, bool begins)
    {
        var terms = new StringBuilder();
        var sink = new Sink(terms, type);
        WordGrams.Ask(text, begins, ref sink);
        return terms.ToString();
    }

    private readonly struct Sink(StringBuilder terms, long type) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins)
        {
            terms.Append(terms.Length > 0 ? " AND \"" : "\"");
            GramTerms.Append(terms, type, gram, begins);
            terms.Append('"');
        }
    }
}
