using System.Text.Json;

namespace Gateway.Graph.Contracts;

/// <summary>What a trusted document is for, what it takes and what it returns.</summary>
/// <param name="Name">The key under which it is stored.</param>
/// <param name="Operation">The name of its one operation; the key again when it has none.</param>
/// <param name="Text">The document itself.</param>
internal sealed record DocumentContract(
    string Name, string Operation, string Text, DocumentWords Words, IReadOnlyList<Parameter> Parameters, ObjectShape Result)
{
    public Parameter? Find(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>
    /// Finds two documents whose operations get the same name in clients, which drop <c>_</c> and <c>-</c> and change case to suit their
    /// language. Null when there are none.
    /// </summary>
    public static (DocumentContract First, DocumentContract Second)? FindDoubled(IEnumerable<DocumentContract> contracts)
    {
        var known = new Dictionary<string, DocumentContract>(StringComparer.OrdinalIgnoreCase);
        foreach (var contract in contracts)
        {
            var name = string.Concat(contract.Operation.Split('_', '-'));
            if (!known.TryAdd(name, contract))
            {
                return (known[name], contract);
            }
        }

        return null;
    }
}

/// <summary>A variable of the operation.</summary>
/// <param name="Text">The schema's description of the place where it is first used; null when there is none.</param>
/// <param name="Default">The value used when none is sent; null when there is none.</param>
internal sealed record Parameter(string Name, Shape Shape, string? Text, JsonElement? Default)
{
    /// <summary>Whether the operation cannot be called without it.</summary>
    public bool IsRequired => !Shape.IsNullable && Default is null;
}

/// <summary>
/// How a document describes itself in its first comment: a title, the same in Japanese, and further down its use, in paragraphs; those
/// written in Japanese are for Japanese readers.
/// </summary>
/// <param name="Text">Its use; empty when not stated.</param>
/// <param name="JapaneseText">Its use in Japanese; empty when not stated.</param>
internal sealed record DocumentWords(string Title, string JapaneseTitle, string Text, string JapaneseText)
{
    public static DocumentWords Read(string document, string name)
    {
        string[] lines = [.. document.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim())];
        string[] titles = [.. lines.TakeWhile(line => line.Length > 0)];
        var title = titles.FirstOrDefault() ?? name;
        var texts = Paragraphs(lines.Skip(titles.Length)).ToLookup(IsJapanese);
        var english = texts[false].SelectMany(paragraph => paragraph);
        var japanese = texts[true].SelectMany(paragraph => paragraph);
        return new(title, titles.ElementAtOrDefault(1) ?? title, string.Join(' ', english), string.Concat(japanese));
    }

    private static List<List<string>> Paragraphs(IEnumerable<string> lines)
    {
        List<List<string>> all = [[]];
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                all[^1].Add(line);
            }
            else if (all[^1].Count > 0)
            {
                all.Add([]);
            }
        }

        return all;
    }

    /// <summary>English may contain Japanese words, and Japanese may contain names of the schema, but each has its own full stop.</summary>
    private static bool IsJapanese(List<string> paragraph) => paragraph is [.., [.., >= '\u3000']];
}
