using Gateway.Import.Findings;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>A sheet of a workbook of any format.</summary>
/// <param name="Number">Its position in the workbook, from 1.</param>
/// <param name="Rows">The number of its last non-empty row, approximately.</param>
/// <param name="Open">Opens its rows; the action receives what is noticed meanwhile.</param>
internal sealed record Sheet(int Number, string Name, bool IsVisible, int Rows, Func<Action<Finding>, RecordStream> Open)
{
    /// <summary>What was noticed about it before its rows were read.</summary>
    public IReadOnlyList<Finding> Notes { get; init; } = [];

    /// <summary>Whether its part of the workbook is missing.</summary>
    public bool IsMissing { get; init; }
}
