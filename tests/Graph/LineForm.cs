using System.Text;
using Gateway.Graph.Answers;
using Gateway.Plan;

namespace Gateway.Tests.Graph;

/// <summary>One list, one row per line: an example of a form added by a third party.</summary>
internal sealed class LineForm : WholeForm
{
    public int Written { get; private set; }

    public override string Name => "lines";

    public override string? RefusalOf(BoundOperation bound) => ListOf(bound) is null ? "Lines hold one list with its nodes." : null;

    public override bool Write(AnswerData data, AnswerBuffer output)
    {
        Written++;
        var (list, nodes) = ListOf(data.Bound)!.Value;
        var columns = nodes.Fields.OfType<ValueOutput>().ToArray();
        Line(output, columns.Select(c => c.Key));
        var (rows, range) = (data.Results[list.Read].Rows, data.Results[list.Read].Ranges[0]);
        for (var row = range.Start; row < range.Start + range.Count; row++)
        {
            Line(output, columns.Select(c => Encoding.UTF8.GetString(rows.Text(row, c.Ordinal))));
        }

        return false;
    }

    private static (ConnectionOutput List, NodesOutput Nodes)? ListOf(BoundOperation bound) =>
        bound.Plan.Fields is [ConnectionOutput list] && bound.Reads[list.Read].Refusal is null
        && list.Fields is [NodesOutput nodes] && nodes.Fields.All(f => f is ValueOutput) ? (list, nodes) : null;

    private static void Line(AnswerBuffer output, IEnumerable<string> cells)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\t', cells) + "\n");
        bytes.CopyTo(output.GetSpan(bytes.Length));
        output.Advance(bytes.Length);
    }
}
