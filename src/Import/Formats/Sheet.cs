using Gateway.Import.Findings;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>A sheet of a workbook of any form.</summary>
/// <param name="Number">Its place in the workbook, from 1.</param>
/// <param name="Rows">The number of its last row that holds something, or about.</param>
/// <param name="Open">Opens its rows; what is noticed meanwhile is told to the action.</param>
internal sealed record Sheet(int Number, string Name, bool IsVisible, int Rows, Func<Action<Finding>, RecordStream> Open)
{
    /// <summary>Its part of the workbook is not there.</summary>
    public bool IsMissing { get; init; }
}
