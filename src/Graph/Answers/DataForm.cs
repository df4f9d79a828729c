using System.Text.Json;
using Gateway.Graph.Messages;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>
/// The form for clients that know nothing of GraphQL: the data alone. An error in any field leaves no data, as nobody would look for errors
/// beside it; errors are then written as in GraphQL.
/// </summary>
internal sealed class DataForm : WholeForm
{
    public override string Name => "data";

    public override string? RefusalOf(BoundOperation bound) => null;

    public override bool Write(AnswerData data, AnswerBuffer output)
    {
        using var json = new Utf8JsonWriter(output, JsonForm.Options);
        var writer = new AnswerWriter(json, data.Bound, data.Results, data.Meta, data.Openings);
        writer.Write(data.Keys);
        json.Flush();
        if (writer.Errors.Count == 0)
        {
            return false;
        }

        output.Take().Dispose();
        JsonForm.WriteErrors([.. writer.Errors.Select(e => Errors.Of(e.Refusal, e.Path, e.Locations))], data.Extensions, output);
        return true;
    }
}
