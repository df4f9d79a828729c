using Gateway.Catalog.Words;
using Gateway.Import.Cells;
using Gateway.Import.Findings;

namespace Gateway.Import.Records;

/// <summary>The records of a table one after the other; rows that hold nothing are none.</summary>
internal abstract class RecordStream : IDisposable
{
    /// <summary>No table of a city is wider.</summary>
    public const int MaxCells = 4_000;

    /// <summary>Where the record starts, 1-based: a line of a text, a row of a sheet, the number of a feature.</summary>
    public int Line { get; protected set; }

    /// <summary>The texts of the record's cells, to be read; at least one.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>The same as published, with the guards that a spreadsheet wants around texts, and radicals for letters.</summary>
    public string[] Published { get; private set; } = [];

    /// <summary>Why reading ended before the end of the table.</summary>
    public FileFailure? Failure { get; protected set; }

    /// <summary>How far reading is, about, in the measure of <see cref="Table.Length"/>.</summary>
    public abstract long Position { get; }

    /// <summary>Goes to the next record; false at the end, or when <see cref="Failure"/> says why not.</summary>
    public abstract bool Read();

    public abstract void Dispose();

    /// <summary>Makes these the cells of the record.</summary>
    protected void Take(string[] published)
    {
        Published = Array.Exists(published, BrokenText.IsIn) ? Array.ConvertAll(published, BrokenText.Mend) : published;
        Cells = TextGuard.Off(WithLetters(Published));
    }

    /// <summary>The same array where no cell holds a radical.</summary>
    private static string[] WithLetters(string[] cells) =>
        Array.Exists(cells, Radicals.AreIn) ? Array.ConvertAll(cells, Radicals.ToLetters) : cells;
}
