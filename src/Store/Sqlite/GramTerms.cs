using System.Text;

namespace Gateway.Store.Sqlite;

/// <summary>Grams as terms of the full-text index, with spaces between them.</summary>
internal static class GramTerms
{
    /// <summary>Stands before a gram that a text begins with; no text has this letter, which is for private use.</summary>
    public const char Beginning = '\uE000';

    internal readonly struct Sink(StringBuilder terms) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins)
        {
            if (begins)
            {
                terms.Append(Beginning);
            }

            terms.Append(gram).Append(' ');
        }
    }
}
