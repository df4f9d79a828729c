using System.Text.Json.Nodes;
using System.Text.Json;
using Gateway.Graph.Contracts;
using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Rest;

/// <summary>
/// Reads the variables of a document from the query parameters: a list is a parameter given several times, an object its members in
/// brackets (<c>near[latitude]=36</c>) or JSON. An empty value counts as not given.
/// </summary>
internal readonly record struct RestQuery(JsonElement Variables, WireError? Error)
{
    /// <summary>The parameter for the form of the answer: no variable, unless a document has one of this name.</summary>
    public const string Format = "format";

    /// <summary>How many brackets a parameter may have: no schema has objects nested this deep.</summary>
    private const int Deepest = 8;

    private const string Again = "is set more than once";

    public static RestQuery Read(DocumentContract contract, IQueryCollection query)
    {
        var variables = new JsonObject();
        foreach (var (word, values) in query)
        {
            string[] said = [.. values.OfType<string>().Where(value => value.Length > 0)];
            var (name, members) = Split(word);
            if (contract.Find(name) is not { } parameter)
            {
                if (word != Format)
                {
                    return new(default, Unknown(word, contract));
                }
            }
            else if (said.Length > 0 && Put(variables, name, parameter.Shape, members, said) is { } fault)
            {
                return new(default, new WireError(400, $"`{word}` {fault}.") { Detail = ("parameter", word) });
            }
        }

        return contract.Parameters.FirstOrDefault(one => one.IsRequired && !variables.ContainsKey(one.Name)) is { } missing
            ? new(default, Missing(missing))
            : new(JsonSerializer.SerializeToElement(variables), null);
    }

    /// <summary>
    /// <c>near[latitude]</c> is the member of an object, <c>where[name][eq]</c> one of an object within it; <c>types[]</c> is how some
    /// programs write a list.
    /// </summary>
    private static (string Name, string[] Members) Split(string word) =>
        word.IndexOf('[', StringComparison.Ordinal) is var open and > 0 && word[^1] == ']'
        && word[(open + 1)..^1].Split("][") is { Length: <= Deepest } members
            ? (word[..open], members is [""] ? [] : members)
            : (word, []);

    /// <summary>Stores what was given for a variable, or for a member of one, where it belongs.</summary>
    /// <returns>What is wrong, to be said after the name of the parameter; null when nothing is.</returns>
    private static string? Put(JsonObject into, string name, Shape shape, ReadOnlySpan<string> members, string[] said)
    {
        if (!members.IsEmpty)
        {
            return shape is InputShape input ? PutMember(into, name, input, members, said) : $"is not an object: use {name} only";
        }

        if (into.ContainsKey(name) || (said.Length > 1 && shape is not ListShape))
        {
            return Again;
        }

        into[name] = shape is ListShape list
            ? ParameterValue.ReadList(list.Item, said, out var fault)
            : ParameterValue.Read(shape, said[0], out fault);
        return fault;
    }

    private static string? PutMember(JsonObject into, string name, InputShape input, ReadOnlySpan<string> members, string[] said)
    {
        var member = members[0];
        if (input.ReadMembers().FirstOrDefault(one => one.Name == member) is not { } known)
        {
            return $"is unknown: the members are {string.Join(", ", input.ReadMembers().Select(one => $"{name}[{one.Name}]"))}";
        }

        into.TryAdd(name, new JsonObject());
        return into[name] is JsonObject whole ? Put(whole, member, known.Shape, members[1..], said) : Again;
    }

    private static WireError Unknown(string word, DocumentContract contract)
    {
        string[] names = [.. contract.Parameters.Select(one => one.Name).Append(Format).Distinct()];
        var near = NameSuggestion.Nearest(Split(word).Name, names) is { } name ? $" Did you mean `{name}`?" : "";
        return new(400, $"There is no parameter `{word}`.{near} Parameters: {string.Join(", ", names)}.") { Detail = ("parameter", word) };
    }

    private static WireError Missing(Parameter parameter) =>
        new(400, $"The parameter `{parameter.Name}` is missing; it {ParameterValue.Expected(parameter.Shape)}.")
        {
            Detail = ("parameter", parameter.Name),
        };
}
