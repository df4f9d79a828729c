using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads any row that came from a file: as published, and as understood.</summary>
internal sealed class AnyRowReader(AskData ask, DataCatalog catalog)
{
    private readonly ShapeReader shapes = new(ask, catalog);

    private readonly IReadOnlyList<Entity> entities =
        [.. catalog.Entities.Where(entity => entity.IsNode && entity.AllMembers().Any(member => member.Role == ColumnRole.SourceOriginal))];

    /// <param name="name">The row's id as it appears in an address.</param>
    /// <returns>Null when there is no such row.</returns>
    public async Task<AnyRow?> ReadAsync(string name, CancellationToken cancellation)
    {
        if (entities.Select(entity => (Entity: entity, Id: RowAddress.IdOf(entity, name))).FirstOrDefault(one => one.Id is not null)
            is not { Entity: { } entity, Id: { } id })
        {
            return null;
        }

        var about = await NodeAsync(RowsOperation.DatasetOf(entity), id, cancellation);
        if (about?.Member("dataset") is not { } dataset)
        {
            return null;
        }

        var columns = dataset.Items("columns").Select(column => new ColumnLine(column.Text("name")!, column.Text("field"))).ToList();
        var document = RowsOperation.OfOne(catalog, entity, columns.Select(column => column.Field).OfType<string>());
        return await NodeAsync(document, id, cancellation) is { } row
            ? new AnyRow(
                RowAddress.OfRow(id), dataset.Text("id")!, DatasetTitle.Of(dataset.Text("title")!), dataset.Text("kind")!,
                RowReader.CreditOf(dataset),
                Cells(entity, RowPictures.Read(row, columns)))
            {
                Category = CategoryOf(entity, row),
                Shape = shapes.Has(entity) ? Shapes.RingsOf(await shapes.ReadWholeAsync(entity, id, cancellation)) : [],
            }
            : null;
    }

    /// <summary>Returns the global id of the row that an address names, which must be a row's.</summary>
    public string IdOf(string name) => entities.Select(entity => RowAddress.IdOf(entity, name)).OfType<string>().First();

    /// <summary>The row's category among rows of its type; null when it has none.</summary>
    private static FieldName? CategoryOf(Entity entity, JsonElement row) =>
        entity.Members.OfType<Field>().FirstOrDefault(field => field is { Role: ColumnRole.Category, Type.Enum: not null }) is { } field
            && field.Type.Enum!.Values.FirstOrDefault(value => value.Name == row.Text(field.Name)) is { } value
            ? FieldName.Of(value)
            : null;

    /// <summary>Leaves out shapes: they are drawn, not shown as table cells.</summary>
    private static RowPicture Cells(Entity entity, RowPicture row)
    {
        var drawn = RowsOperation.ShapesOf(entity).ToHashSet(StringComparer.Ordinal);
        return row with { Cells = [.. row.Cells.Where(cell => cell.Field is not { } field || !drawn.Contains(field))] };
    }

    private async Task<JsonElement?> NodeAsync(string document, string id, CancellationToken cancellation) =>
        (await ask(document, RowsOperation.Name, FrontReader.Variables(new { id }), cancellation)).Member("node");
}
