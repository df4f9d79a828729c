using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>The subject that is counted, and its week.</summary>
/// <param name="Week">The ISO week in Japan: <c>2026-W48</c>.</param>
/// <param name="Within">For a cell, the key of its data set; for a missing kind, the code of a municipality; otherwise empty.</param>
internal readonly record struct DemandKey(string Week, DemandSubject Subject, string Name, string Within = "")
{
    /// <summary>The key of the data set concerned; null if there is none.</summary>
    public string? Dataset => Subject switch
    {
        DemandSubject.Dataset or DemandSubject.DatasetPage => Name,
        DemandSubject.Cell => Within,
        _ => null,
    };
}

/// <summary>The sums of one subject in one week, as counted by one run of a gateway.</summary>
/// <param name="Reads">The number of answers that contained it.</param>
/// <param name="Rows">The number of rows in those answers.</param>
/// <param name="Nulls">The number of empty cells in those rows.</param>
/// <param name="Clients">The approximate number of distinct clients.</param>
internal sealed record DemandLine(DemandKey Key, long Reads, long Rows, long Nulls, long Clients);

/// <summary>The facts of a data set that counting its reads needs.</summary>
/// <param name="Municipality">The code of its publisher; null = unknown.</param>
internal readonly record struct CountedDataset(string Kind, string? Municipality);
