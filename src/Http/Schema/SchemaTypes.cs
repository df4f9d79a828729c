using System.Text;
using System.Text.RegularExpressions;
using Gateway.Http.Answers;

namespace Gateway.Http.Schema;

/// <summary>Cuts single types out of the schema's text, for <c>?sdl&amp;types=A,B</c>.</summary>
internal sealed partial class SchemaTypes
{
    private readonly Dictionary<string, string> definitions = new(StringComparer.Ordinal);

    /// <param name="sdl">The schema as we print it: definitions with an empty line between them.</param>
    public SchemaTypes(string sdl)
    {
        var lines = new StringBuilder();
        string? name = null;
        var inDescription = false;
        foreach (var line in sdl.Split('\n').Append(""))
        {
            // A description of several lines may hold empty lines, and words that look like a definition.
            inDescription ^= Quotes().Count(line) % 2 == 1;
            if (line.Length == 0 && !inDescription)
            {
                Add(name, lines);
                name = null;
                continue;
            }

            lines.Append(line).Append('\n');
            name ??= inDescription ? null : Definition().Match(line) is { Success: true } match ? match.Groups[1].Value : null;
        }
    }

    /// <summary>The names of all types, in the order of the schema.</summary>
    public IEnumerable<string> Names => definitions.Keys;

    /// <summary>Returns the definitions in the order asked for, or what is wrong with the list.</summary>
    public (SelectedTypes? Types, WireError? Error) Select(string types)
    {
        var names = types.Split(',', StringSplitOptions.TrimEntries);
        if (types.Length == 0)
        {
            return (null, new WireError(400, "The specified types argument is empty.", "HC0058"));
        }

        foreach (var name in names)
        {
            if (!Name().IsMatch(name))
            {
                return (null, new WireError(400, "The type name is invalid.", "HC0059") { Detail = ("typeName", name) });
            }

            if (!definitions.ContainsKey(name))
            {
                return (null, new WireError(404, $"The type `{name}` does not exist.", "HC0060") { Detail = ("typeName", name) });
            }
        }

        var text = string.Join("\n\n", names.Distinct().Select(name => definitions[name]));
        return (new SelectedTypes(names is [var single] ? single + ".graphql" : "types.graphql", text), null);
    }

    private void Add(string? name, StringBuilder lines)
    {
        if (name is not null)
        {
            definitions[name] = lines.ToString().TrimEnd();
        }

        lines.Clear();
    }

    [GeneratedRegex("\"\"\"")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(?:type|interface|input|enum|scalar|union)\s+(\w+)")]
    private static partial Regex Definition();

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$")]
    private static partial Regex Name();
}

/// <summary>Some types of the schema as a file.</summary>
/// <param name="FileName">The type's name if there is only one, as from HotChocolate.</param>
/// <param name="Text">The definitions, with an empty line between them.</param>
internal sealed record SelectedTypes(string FileName, string Text);
