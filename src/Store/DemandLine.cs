using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>What is counted, and in which week.</summary>
/// <param name="Week">Of the ISO calendar, in Japan: <c>2026-W48</c>.</param>
/// <param name="Within">Of a cell, the key of its data set; of a kind that is missing, the code of a municipality; else empty.</param>
internal readonly record struct DemandKey(string Week, DemandSubject Subject, string Name, string Within = "")
{
    /// <summary>The key of the data set that it is about; null when it is about none.</summary>
    public string? Dataset => Subject switch
    {
        DemandSubject.Dataset or DemandSubject.DatasetPage => Name,
        DemandSubject.Cell => Within,
        _ => null,
    };
}

/// <summary>The sums of one thing in one week, as one run of a gateway counted them.</summary>
/// <param name="Reads">In how many answers it was.</param>
/// <param name="Rows">How many rows were in these.</param>
/// <param name="Nulls">How many cells of them were empty.</param>
/// <param name="Clients">About how many different clients there were.</param>
internal sealed record DemandLine(DemandKey Key, long Reads, long Rows, long Nulls, long Clients);

/// <summary>What a data set is, for whoever counts what is read of it.</summary>
/// <param name="Municipality">The code of its publisher; null = not known.</param>
internal readonly record struct CountedDataset(string Kind, string? Municipality);
