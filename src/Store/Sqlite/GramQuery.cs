using System.Text;
using Gateway.Plan;

namespace Gateway.Store.Sqlite;

/// <summary>What grams are demanded, in the language of SQLite's full-text index: <c>{name readings} : ("図書" AND "書館")</c>.</summary>
internal static class GramQuery
{
    /// <param name="search">The texts.</param>
    /// <param name="rung">On which rung; null = on any.</param>
    public static string Of(SearchTexts search, SearchRung? rung) => rung is { } one
        ? All(search, SearchGrams.Of(search.Shape, one))
        : Any(SearchGrams.OfAny(search.Shape).Select(all => All(search, all)));

    private static string All(SearchTexts search, IReadOnlyList<GramDemand> demands) =>
        string.Join(" AND ", demands.Select(demand => $"({Of(search, demand)})"));

    private static string Any(IEnumerable<string> ways) => string.Join(" OR ", ways.Distinct().Select(way => $"({way})"));

    private static string Of(SearchTexts search, GramDemand demand) =>
        Any(Enumerable.Range(0, demand.Slots).Select(slot => Of(search.Text(demand.Term, slot), demand)));

    private static string Of(string text, GramDemand demand)
    {
        var column = demand.Parts switch
        {
            [SearchPart.Name] => "name : ",
            [SearchPart.Readings] => "readings : ",
            [SearchPart.Rest] => "rest : ",
            { Count: 2 } => "{name readings} : ",
            _ => "",
        };
        return $"{column}({Terms(text, demand.Begins)})";
    }

    private static string Terms(string text, bool begins)
    {
        var terms = new StringBuilder();
        var sink = new Sink(terms);
        WordGrams.Ask(text, begins, ref sink);
        return terms.ToString();
    }

    private readonly struct Sink(StringBuilder terms) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins)
        {
            terms.Append(terms.Length > 0 ? " AND \"" : "\"");
            if (begins)
            {
                terms.Append(GramTerms.Beginning);
            }

            terms.Append(gram).Append('"');
        }
    }
}
