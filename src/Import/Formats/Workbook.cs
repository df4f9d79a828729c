using System.Security.Cryptography;
using System.Text;
using ExcelDataReader;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>An Excel workbook in the new or old format: each visible, non-empty sheet is a table.</summary>
internal sealed class Workbook(ImportSource source, IntakeLimits limits)
{
    public IEnumerable<FoundTable> Tables()
    {
        string sha256;
        using (var stream = source.Open())
        {
            if (stream.Length > limits.WorkbookBytes)
            {
                return [new FoundTable(source.Name,
                    new FileFailure("workbook-size",
                        $"The workbook is larger than {limits.WorkbookBytes >> 20} MB; save its sheets as CSV."))];
            }

            sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        var parts = WorkbookParts.Read(source, limits);
        if (parts.Value is not { } known)
        {
            return [new FoundTable(source.Name, parts.Failure!)];
        }

        var readable = known.IsOld ? source : StrictForm.Loosened(source);
        return new SheetTables(source, known.IsOld ? "XLS" : "XLSX", sha256).Of(Sheets(readable, known));
    }

    private static List<Sheet> Sheets(ImportSource source, WorkbookParts parts)
    {
        var sheets = new List<Sheet>();
        using var reader = OpenAt(source, 0);
        do
        {
            var index = sheets.Count;
            var traits = new SheetTraits(parts.Marks(index)?.LastRow ?? reader.RowCount, parts.Marks(index), parts.Starts1904);
            sheets.Add(new Sheet(index + 1, BrokenText.Mend(reader.Name ?? ""), reader.VisibleState is "visible" or null, traits.Rows,
                note => new SheetRecords(OpenAt(source, index), traits, note))
            {
                IsMissing = parts.IsMissing(index),
                Notes = traits.Marks is { } marks ? [.. Hidden(marks)] : [],
            });
        }
        while (Careful(reader.NextResult));
        return sheets;
    }

    private static IEnumerable<Finding> Hidden(SheetMarks marks)
    {
        if (marks.HiddenColumns.Count > 0 || marks.HiddenRows > 0)
        {
            var columns = string.Join(", ", marks.HiddenColumns.Select(SheetMarks.ColumnName));
            yield return new Finding(FileRules.CellsHidden, Detail: new(
                $"Columns: {(columns.Length > 0 ? columns : "none")}; number of rows: {marks.HiddenRows}.",
                $"列：{(columns.Length > 0 ? columns : "なし")}、行：{marks.HiddenRows}行。"));
        }
    }

    private static IExcelDataReader OpenAt(ImportSource source, int sheet)
    {
        // The library's settings look up code page 1252 when constructed, and old workbooks name 932: both are in this provider.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var settings = new ExcelReaderConfiguration { FallbackEncoding = TextEncodings.Cp932, LeaveOpen = false };
        return Careful(() =>
        {
            var reader = ExcelReaderFactory.CreateReader(source.Open(), settings);
            for (var i = 0; i < sheet; i++)
            {
                reader.NextResult();
            }

            return reader;
        });
    }

    /// <summary>Wraps whatever exception the library happens to throw for a broken workbook, since all of them mean the same.</summary>
    internal static T Careful<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (Unreadable.Explain(error) is null && error is not OutOfMemoryException)
        {
            throw new InvalidDataException($"it is not a readable workbook ({error.Message})", error);
        }
    }
}

/// <summary>What has to be known about a sheet to read its cells.</summary>
/// <param name="Rows">The number of its last non-empty row, approximately.</param>
/// <param name="Marks">What its XML says beyond what the reader reports; null for old workbooks.</param>
internal sealed record SheetTraits(int Rows, SheetMarks? Marks, bool Starts1904);
