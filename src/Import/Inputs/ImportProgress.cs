namespace Gateway.Import.Inputs;

/// <summary>How far the import of a file is.</summary>
/// <param name="File">Its name.</param>
/// <param name="Rows">Rows taken so far.</param>
/// <param name="Fraction">How much of the file is done, 0 to 1, about.</param>
internal readonly record struct ImportProgress(string File, int Rows, double Fraction)
{
    /// <summary>Another process writes to the database, and this one waits for it.</summary>
    public bool IsWaiting { get; init; }
}
