using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>A row of a result; without a buffer it is the root.</summary>
internal readonly record struct AnswerRow(RowBuffer? Buffer, int Number)
{
    /// <summary>Whether an object stored in this row is present.</summary>
    public bool Has(ObjectOutput output)
    {
        if (output.Presence < 0)
        {
            return true;
        }

        return Buffer!.Kind(Number, output.Presence) switch
        {
            CellKind.Null => false,
            CellKind.Text when output.StoredValue is { } value => Buffer.Text(Number, output.Presence).SequenceEqual(value),
            CellKind.Integer when output.Value is null && output.IsFlag => Buffer.Integer(Number, output.Presence) != 0,
            _ => true,
        };
    }
}
