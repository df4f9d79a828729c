using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>Asks for the shape of one row, as GeoJSON, of whatever entity it is that has one.</summary>
internal sealed class ShapeReader(AskData ask, DataCatalog catalog)
{
    /// <summary>
    /// How far what a map that moves draws may be from the true line, in metres: less than a line is wide on the map of a town.
    /// </summary>
    private const double Simplify = 5;

    private readonly IReadOnlyList<Entity> entities =
        [.. catalog.Entities.Where(entity => entity.IsNode && entity.Members.OfType<Outline>().Any())];

    public bool Has(Entity entity) => entities.Contains(entity);

    /// <summary>The shape for a map that moves, with no more detail than is seen there.</summary>
    /// <param name="name">The id of a row, as an address has it.</param>
    /// <returns>Null when there is no such row, or no shape of it.</returns>
    public async Task<JsonElement?> ReadAsync(string name, CancellationToken cancellation) =>
        entities.Select(entity => (Entity: entity, Id: RowAddress.IdOf(entity, name))).FirstOrDefault(one => one.Id is not null)
            is { Id: { } id, Entity: var entity }
            ? await ReadAsync(entity, id, Simplify, cancellation)
            : null;

    /// <summary>The shape as it is: to leave out what a picture does not show takes less than to simplify it.</summary>
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
