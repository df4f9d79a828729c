using System.Text.Json;

namespace Gateway.Graph.Contracts;

/// <summary>What a trusted document is for, what it takes and what it gives.</summary>
/// <param name="Name">The key under which it is kept.</param>
/// <param name="Operation">The name of its one operation; the key again where it has none.</param>
/// <param name="Text">The document itself.</param>
internal sealed record DocumentContract(
    string Name, string Operation, string Text, DocumentWords Words, IReadOnlyList<Parameter> Parameters, ObjectShape Result)
{
    public Parameter? Find(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>
    /// Two documents whose operations get one name in clients: those leave out <c>_</c> and <c>-</c>, and change the case as their
    /// language wants it. Null when there are none.
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
/// <param name="Text">What it is, as the schema says it of the place where it is used first; null where it does not.</param>
/// <param name="Default">The value that counts when none is sent; null when there is none.</param>
internal sealed record Parameter(string Name, Shape Shape, string? Text, JsonElement? Default)
{
    /// <summary>Whether the operation cannot be asked without it.</summary>
    public bool IsRequired => !Shape.IsNullable && Default is null;
}

/// <summary>What a document says of itself in its first comment: a title, the same in Japanese, and further down its use.</summary>
internal sealed record DocumentWords(string Title, string JapaneseTitle, string Text)
{
    public static DocumentWords Read(string document, string name)
    {
        string[] lines = [.. document.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim())];
        string[] titles = [.. lines.TakeWhile(line => line.Length > 0)];
        var title = titles.FirstOrDefault() ?? name;
        var text = string.Join(' ', lines.Skip(titles.Length).Where(line => line.Length > 0));
        return new(title, titles.ElementAtOrDefault(1) ?? title, text);
    }
}
