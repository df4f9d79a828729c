using System.Buffers;
using CommunityToolkit.HighPerformance;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Grams as terms of the full-text index, with spaces between them. Each begins with the number of the type of which the words are, so that
/// looking through a type of which there are few is not to go through all that have the gram.
/// </summary>
internal static class GramTerms
{
    /// <summary>Stands before a gram that a text begins with; no text has this letter, which is for private use.</summary>
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
