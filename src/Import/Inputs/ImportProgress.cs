namespace Gateway.Import.Inputs;

/// <summary>The progress of the import of a file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Rows">Rows taken so far.</param>
/// <param name="Fraction">The approximate share of the file that is done, 0 to 1.</param>
internal readonly record struct ImportProgress(string File, int Rows, double Fraction)
{
    /// <summary>Whether this process is waiting for another one that is writing to the database.</summary>
    public bool IsWaiting { get; init; }
}
