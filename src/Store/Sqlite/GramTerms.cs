using System.Buffers;
using CommunityToolkit.HighPerformance;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Grams as terms of the full-text index, separated by spaces. Each begins with the number of the words' type, so that searching a type
/// with few rows does not go through all rows that have the gram.
/// </summary>
internal static class GramTerms
{
    /// <summary>Precedes a gram that a text begins with; a private-use character that no text contains.</summary>
    public const char Beginning = '\uE000';

    public static void Write(IBufferWriter<char> terms, long type, ReadOnlySpan<char> gram, bool begins)
    {
        terms.Write((char)('0' + type));
        if (begins)
        {
            terms.Write(Beginning);
        }

        terms.Write(gram);
    }

    internal readonly struct Sink(IBufferWriter<char> terms, long type) : IGramSink
    {
        public void Add(ReadOnlySpan<char> gram, bool begins)
        {
            Write(terms, type, gram, begins);
            terms.Write(' ');
        }
    }
}
