using System.Text.Json.Nodes;
using System.Text.Json;
using Gateway.Graph.Contracts;
using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Rest;

/// <summary>
/// The variables of a document out of the words of an address: a list is a word said several times, an object its members in brackets
/// (<c>near[latitude]=36</c>) or JSON. What is empty is as if it were not said.
/// </summary>
internal readonly record struct RestQuery(JsonElement Variables, WireError? Error)
{
    /// <summary>In which form the answer is wanted: no variable, unless a document has one of this name.</summary>
    public const string Format = "format";

    public static RestQuery Read(DocumentContract contract, IQueryCollection query)
    {
        var variables = new JsonObject();
        foreach (var (word, values) in query)
        {
            string[] said = [.. values.OfType<string>().Where(value => value.Length > 0)];
            var (name, member) = Split(word);
            if (contract.Find(name) is not { } parameter)
            {
                if (word != Format)
                {
                    return new(default, Unknown(word, contract));
                }
            }
            else if (said.Length > 0 && Put(variables, parameter, member, said) is { } fault)
            {
                return new(default, new WireError(400, $"`{word}` {fault}.") { Detail = ("parameter", word) });
            }
        }

        return contract.Parameters.FirstOrDefault(one => one.IsRequired && !variables.ContainsKey(one.Name)) is { } missing
            ? new(default, Missing(missing))
            : new(JsonSerializer.SerializeToElement(variables), null);
    }

    /// <summary><c>near[latitude]</c> is the member of an object.</summary>
    private static (string Name, string? Member) Split(string word) =>
        word.IndexOf('[', StringComparison.Ordinal) is var open and > 0 && word[^1] == ']'
            ? (word[..open], word[(open + 1)..^1])
            : (word, null);

    /// <returns>What is wrong, said of the word; null when nothing is.</returns>
    private static string? Put(JsonObject variables, Parameter parameter, string? member, string[] said) => (parameter.Shape, member) switch
    {
        (InputShape input, { } name) => PutMember(variables, parameter.Name, input, name, said),
        (_, { Length: > 0 }) => $"is no object: ask for {parameter.Name} alone",
        (InputShape, _) => PutObject(variables, parameter.Name, said),
        (ListShape list, _) => PutList(variables, parameter.Name, list, said),
        _ => PutValue(variables, parameter.Name, parameter.Shape, said),
    };

    private static string? PutValue(JsonObject into, string name, Shape shape, string[] said)
    {
        if (said.Length > 1)
        {
            return "is said more than once";
        }

        var value = ParameterValue.Read(shape, said[0], out var fault);
        into[name] = value;
        return fault;
    }

    private static string? PutList(JsonObject into, string name, ListShape list, string[] said)
    {
        var items = new JsonArray();
        foreach (var text in said.SelectMany(one => ParameterValue.Divide(list.Item, one)))
        {
            items.Add(ParameterValue.Read(list.Item, text, out var fault));
            if (fault is not null)
            {
                return fault;
            }
        }

        into[name] = items;
        return null;
    }

    private static string? PutMember(JsonObject into, string name, InputShape input, string member, string[] said)
    {
        if (input.ReadMembers().FirstOrDefault(one => one.Name == member) is not { } known)
        {
            return $"is not known: the members are {string.Join(", ", input.ReadMembers().Select(one => $"{name}[{one.Name}]"))}";
        }

        if (into[name] is not JsonObject whole)
        {
            into[name] = whole = [];
        }

        return PutValue(whole, member, known.Shape, said);
    }

    private static string? PutObject(JsonObject into, string name, string[] said)
    {
        into[name] = ParameterValue.ReadObject(said[0]);
        return said.Length > 1 ? "is said more than once"
            : into[name] is null ? "must be a JSON object, as {\"member\": value}, or its members in brackets"
            : null;
    }

    private static WireError Unknown(string word, DocumentContract contract)
    {
        string[] names = [.. contract.Parameters.Select(one => one.Name).Append(Format).Distinct()];
        var near = Likeness.Nearest(Split(word).Name, names) is { } name ? $" Did you mean `{name}`?" : "";
        return new(400, $"There is no parameter `{word}`.{near} There are: {string.Join(", ", names)}.") { Detail = ("parameter", word) };
    }

    private static WireError Missing(Parameter parameter) =>
        new(400, $"The parameter `{parameter.Name}` is missing; it {ParameterValue.Expected(parameter.Shape)}.")
        {
            Detail = ("parameter", parameter.Name),
        };
}
