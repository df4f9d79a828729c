using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>The sheets of a workbook that are tables: those that are visible, not empty and not examples; or the one requested.</summary>
/// <param name="form">The name of the workbook's format, for people.</param>
internal sealed class SheetTables(ImportSource source, string form, string sha256)
{
    public IEnumerable<FoundTable> Of(IReadOnlyList<Sheet> sheets)
    {
        List<Sheet> shown = [.. sheets.Where(s => (s.IsVisible && s.Rows > 0) || s.IsMissing)];
        if (source.Sheet is { } wanted)
        {
            return sheets.FirstOrDefault(s => s.Name == wanted || s.Number.ToString(provider: null) == wanted) is { } one
                ? [Found(one, shown.Count > 1, [])]
                : [Failed(new FileFailure("sheet-unknown",
                    $"There is no sheet {wanted}; there are: {string.Join(", ", sheets.Select(s => s.Name))}."))];
        }

        if (shown.Count == 0)
        {
            return [Failed(new FileFailure("empty", "All visible sheets of the workbook are empty."))];
        }

        var taken = shown.FindAll(s => !ExampleName.OfSheet(s.Name) && (shown.Count == 1 || !ExampleName.OfForm(s.Name)));
        if (taken.Count == 0)
        {
            return [Failed(new FileFailure("example", "The workbook contains examples of how to fill in a form, but no data."))];
        }

        Finding[] notes =
        [
            .. sheets.Where(s => !s.IsVisible && s.Rows > 0).Select(s => new Finding(FileRules.SheetHidden, Value: s.Name)),
            .. shown.Except(taken).Select(s => new Finding(FileRules.SheetExample, Value: s.Name)),
        ];
        return taken.Select((sheet, i) => Found(sheet, shown.Count > 1, i == 0 ? notes : []));
    }

    private FoundTable Failed(FileFailure failure) => new(source.Name, failure);

    /// <summary>
    /// Returns the table of a sheet; in a workbook with one sheet it is named like the file, so that it can replace a CSV file of that
    /// name.
    /// </summary>
    private FoundTable Found(Sheet sheet, bool isOneOfMany, IReadOnlyList<Finding> notes)
    {
        var name = isOneOfMany ? $"{source.Name} [{sheet.Name}]" : source.Name;
        var stem = Path.GetFileNameWithoutExtension(source.Hint);
        return sheet.IsMissing
            ? new FoundTable(name, new FileFailure("damaged", $"The file is damaged: sheet {sheet.Name} is missing."))
            : new FoundTable(new Table(name, form, sha256, sheet.Rows, sheet.Open)
            {
                Hint = isOneOfMany ? $"{stem} {sheet.Name}{Path.GetExtension(source.Hint)}" : source.Hint,
                Part = isOneOfMany ? sheet.Name : null,
                File = source.Name,
                Sheet = sheet.Name,
                Notes = [.. notes, .. sheet.Notes],
            });
    }
}
