using System.Runtime.CompilerServices;

namespace Gateway.Sql;

/// <summary>
/// A piece of SQL as a tree: literal text of this program, and holes for names, values, counts and phrases. A string does not fit a hole,
/// so a value cannot become text by mistake: <c>Phrase p = $"{column} = {value}"</c>.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Phrase
{
    private readonly List<object> parts;

    public Phrase(int literalLength, int formattedCount) => parts = new List<object>((formattedCount * 2) + 1);

    /// <summary>Text, <see cref="Name"/>, <see cref="Parameter"/>, <see cref="Count"/> or <see cref="Phrase"/>.</summary>
    public IReadOnlyList<object> Parts => parts;

    public static Phrase Empty => $"";

    public static Phrase Join(Phrase separator, IEnumerable<Phrase> phrases)
    {
        var joined = Empty;
        foreach (var phrase in phrases)
        {
            if (joined.parts.Count > 0)
            {
                joined.AppendFormatted(separator);
            }

            joined.AppendFormatted(phrase);
        }

        return joined;
    }

    // Called only by the compiler; the room test forbids explicit calls, which would let any text in.
    public void AppendLiteral(string text) => parts.Add(text);

    public void AppendFormatted(Name name) => parts.Add(name);

    public void AppendFormatted(Parameter parameter) => parts.Add(parameter ?? throw new ArgumentNullException(nameof(parameter)));

    public void AppendFormatted(Count count) => parts.Add(count);

    public void AppendFormatted(Phrase phrase) => parts.Add(phrase ?? throw new ArgumentNullException(nameof(phrase)));
}

/// <summary>An identifier: a table, a column, or an alias.</summary>
internal readonly record struct Name(string Text)
{
    /// <summary>The alias of a source in one statement: <c>t0</c>.</summary>
    public static Name Alias(char letter, int number) => new($"{letter}{number}");
}

/// <summary>A number of this program's own, such as a step of the stair.</summary>
internal readonly record struct Count(long Value);
