using System.Globalization;
using System.Text;

namespace Gateway.Sql;

/// <summary>A statement ready to be prepared: its text, and the source of each numbered parameter's value.</summary>
internal sealed record Statement(string Text, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>The overhead besides its text: the object, its parameters, and its slots in the tables.</summary>
    private const int Overhead = 400;

    /// <summary>Its memory size in bytes.</summary>
    public int Weight => Overhead + (Text.Length * sizeof(char));

    /// <summary>Renders a phrase. Equal parameters share one number.</summary>
    public static Statement Of(Phrase phrase, Dialect dialect)
    {
        var writer = new Writer(dialect);
        writer.Write(phrase);
        return new Statement(writer.Text.ToString(), writer.Parameters);
    }

    /// <summary>Equal by text and parameters, so that a set needed by two statements is built once.</summary>
    public bool Equals(Statement? other) => other is not null && Text == other.Text && Parameters.SequenceEqual(other.Parameters);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private sealed class Writer(Dialect dialect)
    {
        public StringBuilder Text { get; } = new();

        public List<Parameter> Parameters { get; } = [];

        public void Write(Phrase phrase)
        {
            foreach (var part in phrase.Parts)
            {
                switch (part)
                {
                    case string text:
                        Text.Append(text);
                        break;
                    case Name name:
                        Text.Append(Dialect.Quote(name.Text));
                        break;
                    case Count count:
                        Text.Append(count.Value.ToString(CultureInfo.InvariantCulture));
                        break;
                    case Parameter parameter:
                        Text.Append(dialect.Parameter(Number(parameter)));
                        break;
                    case Phrase inner:
                        Write(inner);
                        break;
                }
            }
        }

        private int Number(Parameter parameter)
        {
            var index = Parameters.IndexOf(parameter);
            if (index < 0)
            {
                index = Parameters.Count;
                Parameters.Add(parameter);
            }

            return index + 1;
        }
    }
}
