using Gateway.Catalog.Words;
using Gateway.Import.Cells;
using Gateway.Import.Findings;

namespace Gateway.Import.Records;

/// <summary>The records of a table one by one; empty rows are skipped.</summary>
internal abstract class RecordStream : IDisposable
{
    /// <summary>The maximum number of cells; no table of a city is wider.</summary>
    public const int MaxCells = 4_000;

    /// <summary>Where the record starts, 1-based: the line of a text, the row of a sheet, the number of a feature.</summary>
    public int Line { get; protected set; }

    /// <summary>The texts of the record's cells, prepared for reading; at least one.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>
    /// The same cells as published, with the guards that keep spreadsheets from converting texts, and with radicals in place of letters.
    /// </summary>
    public string[] Published { get; private set; } = [];

    /// <summary>Why reading stopped before the end of the table.</summary>
    public FileFailure? Failure { get; protected set; }

    /// <summary>The approximate reading position, in the unit of <see cref="Table.Length"/>.</summary>
    public abstract long Position { get; }

    /// <summary>Advances to the next record; false at the end, or when <see cref="Failure"/> says why not.</summary>
    public abstract bool Read();

    public abstract void Dispose();

    /// <summary>Sets the cells of the record.</summary>
    protected void Take(string[] published)
    {
        Published = Array.Exists(published, BrokenText.IsIn) ? Array.ConvertAll(published, BrokenText.Mend) : published;
        Cells = TextGuard.Off(WithLetters(Published));
    }

    /// <summary>Replaces radicals by letters; returns the same array when no cell holds a radical.</summary>
    private static string[] WithLetters(string[] cells) =>
        Array.Exists(cells, Radicals.AreIn) ? Array.ConvertAll(cells, Radicals.ToLetters) : cells;
}
