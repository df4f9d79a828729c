using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Records;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Reads the images of a place, each with the licence in the column named after it.</summary>
internal sealed class ImageStep(Binding binding)
{
    private readonly Column images = binding.Map.Entity.Column(ColumnRole.Images);
    private readonly (FileColumn? Address, FileColumn? Licence)[] pictures =
    [
        .. binding.Columns.Where(c => c.Target?.Image is not null).GroupBy(c => c.Target!.Image!.Number).OrderBy(g => g.Key)
            .Select(g => (g.FirstOrDefault(c => !c.Target!.Image!.IsLicence), g.FirstOrDefault(c => c.Target!.Image!.IsLicence))),
    ];

    public void Read(RowDraft row)
    {
        List<string?[]>? found = null;
        foreach (var (address, licence) in pictures)
        {
            if (address is not null && Text(address, row) is { } text)
            {
                text = TextGuard.Address(row.Published[address.Index]) ?? text;
                var url = UrlCell.Read(text);
                if (url.Rule is { } rule)
                {
                    row.Note(rule, address.Index, text);
                    continue;
                }

                (found ??= []).Add([text, licence is null ? null : Text(licence, row)]);
            }
        }

        row[images] = found is null ? null : JsonSerializer.Serialize(found, Json.Plain);
    }

    private static string? Text(FileColumn column, RowDraft row) =>
        column.Index < row.Cells.Length && CellText.Trim(row.Cells[column.Index]) is { Length: > 0 } text && !CellText.IsUnknown(text)
            ? text
            : null;
}
