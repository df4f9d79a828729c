using System.Buffers;
using CommunityToolkit.HighPerformance;
using CommunityToolkit.HighPerformance.Buffers;
using Gateway.Plan;

namespace Gateway.Store.Sqlite;

/// <summary>A query for grams in the language of SQLite's full-text index: <c>{name readings} : ("0図書" AND "0書館")</c>.</summary>
internal sealed class GramQuery : IDisposable
{
    /// <summary>Matches nothing.</summary>
    private const string Nothing = "\"\"";

    private readonly ArrayPoolBufferWriter<char> query = new();
    private readonly SearchTexts search;

    private GramQuery(SearchTexts search) => this.search = search;

    /// <param name="search">The texts, and the types to search.</param>
    /// <param name="rung">The rung; null = any.</param>
    public static string Of(SearchTexts search, SearchRung? rung)
    {
        using var written = new GramQuery(search);
        written.Write(rung is { } one ? [SearchGrams.Of(search.Shape, one)] : SearchGrams.OfAny(search.Shape));
        return written.query.WrittenCount == 0 ? Nothing : new string(written.query.WrittenSpan);
    }

    public void Dispose() => query.Dispose();

    /// <summary>Writes that words of one of the types meet all demands of at least one of the lists.</summary>
    private void Write(IReadOnlyList<IReadOnlyList<GramDemand>> ways)
    {
        foreach (var type in search.Types)
        {
            foreach (var way in ways)
            {
                Append(query.WrittenCount == 0 ? "(" : " OR (");
                for (var i = 0; i < way.Count; i++)
                {
                    Append(i == 0 ? "(" : " AND (");
                    Write(type, way[i]);
                    Append(")");
                }

                Append(")");
            }
        }
    }

    /// <summary>
    /// Writes that one of the alternative texts of a term occurs. If there are fewer texts than slots, one fills several slots and is
    /// written once.
    /// </summary>
    private void Write(long type, GramDemand demand)
    {
        for (var slot = 0; slot < demand.Slots; slot++)
        {
            var text = search.Text(demand.Term, slot);
            if (IsWritten(text, demand.Term, slot))
            {
                continue;
            }

            Append(slot == 0 ? "(" : " OR (");
            Append(demand.Parts switch
            {
                [SearchPart.Name] => "name : (",
                [SearchPart.Readings] => "readings : (",
                [SearchPart.Rest] => "rest : (",
                { Count: 2 } => "{name readings} : (",
                _ => "(",
            });
            var sink = new Sink(query, type);
            WordGrams.Ask(text, demand.Begins, ref sink);
            Append("))");
        }
    }

    private void Append(ReadOnlySpan<char> text) => query.Write(text);

    private bool IsWritten(string text, int term, int before)
    {
        for (var slot = 0; slot < before; slot++)
        {
            if (search.Text(term, slot) == text)
            {
                return true;
            }
        }

        return false;
    }

    private struct Sink(ArrayPoolBufferWriter<char> query, long type) : IGramSink
    {
        private bool follows;

        public void Add(ReadOnlySpan<char> gram, bool begins)
        {
            query.Write((follows ? " AND \"" : "\"").AsSpan());
            GramTerms.Write(query, type, gram, begins);
            query.Write('"');
            follows = true;
        }
    }
}
