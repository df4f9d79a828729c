using System.Buffers;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>
/// Runs a mutation: its reports one after the other, as the specification requires. There is nothing to plan or read, so the answer is
/// written from the outcome of each.
/// </summary>
internal sealed class ReportMutation(ISchema schema)
{
    public async Task<Answer> ExecuteAsync(Call call, CancellationToken cancellation)
    {
        var operation = call.Operation;
        var collector = new FieldCollector(schema, operation.Operation.Document, operation.Variables);
        var outcomes = new List<(string Key, List<GraphQLField> Nodes, ReportOutcome? Outcome)>();
        foreach (var (key, nodes) in collector.Collect(schema.Mutation!, [operation.Operation.Syntax.SelectionSet]))
        {
            outcomes.Add((key, nodes, IsTypeName(nodes) ? null : await TakeAsync(nodes[0], call, cancellation)));
        }

        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, JsonForm.Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("data"u8);
            foreach (var (key, nodes, outcome) in outcomes)
            {
                json.WritePropertyName(key);
                Write(json, collector, nodes, outcome is null ? schema.Mutation!.Name : PayloadOf(outcome));
            }

            json.WriteEndObject();
            call.Extensions(call.KeepDocument())?.WriteTo(json);
            json.WriteEndObject();
        }

        return new Answer(AnswerKind.Executed, buffer.WrittenMemory);
    }

    private static bool IsTypeName(List<GraphQLField> nodes) => nodes[0].Name.Value == "__typename";

    private static async Task<ReportOutcome> TakeAsync(GraphQLField field, Call call, CancellationToken cancellation)
    {
        var input = field.Arguments!.Items[0].Value;
        string Text(string name) => Value(Member(input, name, call.Operation), name, call.Operation);
        var report = new RowReport(Text("id"), Text("sort"), Text("text"));
        return call.Request.Report is { } take ? await take(report, cancellation) : new ReportOutcome(null, ReportFault.ReportsAway);
    }

    /// <summary>A member of the input: the value if the input is a variable, the syntax node if it is a literal.</summary>
    private static object? Member(GraphQLValue input, string name, PreparedOperation operation) => input switch
    {
        GraphQLVariable variable =>
            ((IReadOnlyDictionary<string, object?>)operation.Variables.Get(variable.Name.StringValue)!)[name],
        GraphQLObjectValue { Fields: { } fields } => fields.First(field => field.Name.Value == name).Value,
        _ => throw new InvalidOperationException("An input was accepted that is no object."),
    };

    private static string Value(object? member, string name, PreparedOperation operation) => member switch
    {
        string text => text,
        GraphQLVariable variable => Value(operation.Variables.Get(variable.Name.StringValue), name, operation),
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLIntValue number => number.Value.ToString(),
        GraphQLEnumValue value => value.Name.StringValue,
        _ => throw new InvalidOperationException($"A member {name} of an input was accepted that is no text."),
    };

    /// <summary>The outcome of a report as an object of the graph: its type and its members.</summary>
    private static Payload PayloadOf(ReportOutcome outcome) => new(ReportTypes.Payload, new()
    {
        ["report"] = outcome.Number is null ? null : new Payload(ReportTypes.Report, new() { ["number"] = outcome.Number }),
        ["errors"] = outcome.Fault is not { } fault ? null : new List<Payload>
        {
            new(ReportTypes.NameOf(fault), new() { ["message"] = Errors.Sentence(fault) }),
        },
    });

    private void Write(Utf8JsonWriter json, FieldCollector collector, List<GraphQLField> nodes, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case List<Payload> items:
                json.WriteStartArray();
                items.ForEach(item => Write(json, collector, nodes, item));
                json.WriteEndArray();
                break;
            case Payload payload:
                WriteMembers(json, collector, nodes, payload);
                break;
        }
    }

    private void WriteMembers(Utf8JsonWriter json, FieldCollector collector, List<GraphQLField> nodes, Payload payload)
    {
        var type = (IObjectGraphType)schema.AllTypes[payload.Type]!;
        json.WriteStartObject();
        foreach (var (key, fields) in collector.Collect(type, nodes.Select(node => node.SelectionSet).OfType<GraphQLSelectionSet>()))
        {
            json.WritePropertyName(key);
            Write(json, collector, fields, IsTypeName(fields) ? payload.Type : payload.Members[fields[0].Name.StringValue]);
        }

        json.WriteEndObject();
    }

    private sealed record Payload(string Type, Dictionary<string, object?> Members);
}
