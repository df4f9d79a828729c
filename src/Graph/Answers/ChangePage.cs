using System.Text;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>The facts about a page of changes as a whole: which rows are in it, and where the next one begins.</summary>
internal sealed class ChangePage
{
    private readonly ChangePageOutput output;
    private readonly ChangeToken since;
    private readonly ReadResult changes;
    private readonly ReadResult state;

    public ChangePage(ChangePageOutput output, BoundOperation operation, ReadResults results)
    {
        this.output = output;
        (since, changes, state) = (output.Since.Of(operation.Variables), results[output.Read], results[output.State]);
    }

    public ChangePageOutput Output => output;

    public RowBuffer Rows => changes.Rows;

    public RowRange Range => changes.Ranges[0];

    /// <summary>Whether the snapshot starts over: there was no token, or it is from other data, or too old.</summary>
    public bool BeginsSnapshot => !HasState || Integer(output.Marks.Kept) == 0;

    public bool IsSnapshot => BeginsSnapshot || since.IsWithinWhole;

    public bool HasMore => Range.HasMore;

    /// <summary>Returns the token after the last row; on the last page, the token after everything there is.</summary>
    public ChangeToken Token()
    {
        if (!HasState)
        {
            return ChangeToken.After(since.Asked, 0, "");
        }

        var (newest, madeAt) = (Integer(output.Marks.Newest), Text(state.Rows, 0, output.Marks.MadeAt));
        var begin = BeginsSnapshot ? ChangeToken.None(since.Asked) with { Base = newest } : since;
        var begun = begin with { Newest = newest, MadeAt = madeAt };
        return (HasMore, Range.Count) switch
        {
            (false, _) => begun with { Version = newest, Type = ChangeToken.AfterAll, Key = "" },
            (true, 0) => begun,
            _ => Behind(begun, Range.Start + Range.Count - 1),
        };
    }

    public string TypeAt(int row) => output.Since.Asked.Followed.Entities[(int)Rows.Integer(row, output.Ordinals.Type) - 1].Name;

    private bool HasState => state.Ranges is [{ Count: > 0 }];

    private ChangeToken Behind(ChangeToken begun, int row) => begun with
    {
        Version = Rows.Integer(row, output.Ordinals.Version),
        Type = TypeAt(row),
        Key = Text(Rows, row, output.Ordinals.Key),
    };

    private long Integer(int ordinal) => state.Rows.Integer(0, ordinal);

    private static string Text(RowBuffer rows, int row, int ordinal) => Encoding.UTF8.GetString(rows.Text(row, ordinal));
}
