using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>Reads the shape of one row as GeoJSON, for any entity that has one.</summary>
internal sealed class ShapeReader(AskData ask, DataCatalog catalog)
{
    /// <summary>How far an interactive map may draw from the true line, in metres: less than a line's width on the map of a town.</summary>
    private const double Simplify = 5;

    private readonly IReadOnlyList<Entity> entities =
        [.. catalog.Entities.Where(entity => entity.IsNode && entity.Members.OfType<Outline>().Any())];

    public bool Has(Entity entity) => entities.Contains(entity);

    /// <summary>Returns the shape for an interactive map, with no more detail than is visible there.</summary>
    /// <param name="name">The row's id as it appears in an address.</param>
    /// <returns>Null when there is no such row, or it has no shape.</returns>
    public async Task<JsonElement?> ReadAsync(string name, CancellationToken cancellation) =>
        entities.Select(entity => (Entity: entity, Id: RowAddress.IdOf(entity, name))).FirstOrDefault(one => one.Id is not null)
            is { Id: { } id, Entity: var entity }
            ? await ReadAsync(entity, id, Simplify, cancellation)
            : null;

    /// <summary>Returns the shape as it is: leaving out what a picture does not show takes less time than simplifying it.</summary>
    public Task<JsonElement?> ReadWholeAsync(Entity entity, string id, CancellationToken cancellation) =>
        ReadAsync(entity, id, 0, cancellation);

    private async Task<JsonElement?> ReadAsync(Entity entity, string id, double simplify, CancellationToken cancellation)
    {
        var data = await ask(DocumentOf(entity), "Shape", FrontReader.Variables(new { id, simplify }), cancellation);
        return data.Member("node")?.Member("shape");
    }

    private static string DocumentOf(Entity entity) => $$"""
        query Shape($id: ID!, $simplify: Float) {
          node(id: $id) {
            ... on {{entity.Name}} { shape: {{entity.Members.OfType<Outline>().First().Name}}(simplify: $simplify) }
          }
        }
        """;
}
