using System.Security.Cryptography;
using System.Text;
using ExcelDataReader;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>An Excel workbook, of the new form or the old: each visible sheet that holds something is a table.</summary>
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
        return parts.Value is { } known ? Tables(known, sha256) : [new FoundTable(source.Name, parts.Failure!)];
    }

    private List<FoundTable> Tables(WorkbookParts parts, string sha256)
    {
        var sheets = Sheets(parts);
        var shown = sheets.FindAll(s => s.IsVisible && s.Rows > 0);
        if (shown.Count == 0)
        {
            return [new FoundTable(source.Name, new FileFailure("empty", "No visible sheet of the workbook holds anything."))];
        }

        var taken = shown.FindAll(s => !ExampleName.OfSheet(s.Name) && (shown.Count == 1 || !ExampleName.OfForm(s.Name)));
        if (taken.Count == 0)
        {
            return [new FoundTable(source.Name,
                new FileFailure("example", "The workbook holds examples of how to fill in a form, and no data."))];
        }

        Finding[] notes =
        [
            .. sheets.Where(s => !s.IsVisible && s.Rows > 0).Select(s => new Finding(FileRules.SheetHidden, Value: s.Name)),
            .. shown.Except(taken).Select(s => new Finding(FileRules.SheetExample, Value: s.Name)),
        ];
        return [.. taken.Select((sheet, i) =>
            new FoundTable(Table(sheet, shown.Count > 1, parts.IsOld ? "XLS" : "XLSX", sha256, i == 0 ? notes : [])))];
    }

    /// <summary>A workbook of one sheet is called as the file is, so that it may take the place of a CSV file of that name.</summary>
    private Table Table(Sheet sheet, bool isOneOfMany, string form, string sha256, IReadOnlyList<Finding> notes)
    {
        var stem = Path.GetFileNameWithoutExtension(source.Hint);
        return new Table(
            isOneOfMany ? $"{source.Name} [{sheet.Name}]" : source.Name, form, sha256, sheet.Rows, note =>
                new SheetRecords(OpenAt(sheet.Index), sheet, note))
        {
            Hint = isOneOfMany ? $"{stem} {sheet.Name}{Path.GetExtension(source.Hint)}" : source.Hint,
            Part = isOneOfMany ? sheet.Name : null,
            File = source.Name,
            Sheet = sheet.Name,
            Notes = notes,
        };
    }

    private List<Sheet> Sheets(WorkbookParts parts)
    {
        var sheets = new List<Sheet>();
        using var reader = OpenAt(0);
        do
        {
            var marks = parts.Marks(sheets.Count);
            sheets.Add(new Sheet(sheets.Count, BrokenText.Mend(reader.Name ?? ""), reader.VisibleState is "visible" or null,
                marks?.LastRow ?? reader.RowCount, marks, parts.Starts1904));
        }
        while (Careful(reader.NextResult));
        return sheets;
    }

    private IExcelDataReader OpenAt(int sheet)
    {
        // The library's settings name code page 1252 when they are made, old workbooks name 932: both are in this provider.
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

    /// <summary>The library meets broken workbooks with whatever exception happens; all of them say one thing.</summary>
    internal static T Careful<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (Unreadable.Explain(error) is null && error is not OutOfMemoryException)
        {
            throw new InvalidDataException($"it is no workbook that can be read ({error.Message})", error);
        }
    }
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Rows">The number of its last row that holds something, or about.</param>
/// <param name="Marks">What its XML says beyond what the reader tells; null for old workbooks.</param>
internal sealed record Sheet(int Index, string Name, bool IsVisible, int Rows, SheetMarks? Marks, bool Starts1904);
