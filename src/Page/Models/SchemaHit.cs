using Gateway.Catalog.Words;

namespace Gateway.Page.Models;

/// <summary>A type or member that matches a search in the reference.</summary>
/// <param name="Member">The field or value; null = the type itself.</param>
public sealed record SchemaHit(string Type, string? Member, string? Description)
{
    /// <summary>
    /// Finds those that contain all words, in their name before only in their description. Japanese names of columns are in the
    /// descriptions, so they are found too.
    /// </summary>
    public static IReadOnlyList<SchemaHit> Find(SchemaModel schema, string search)
    {
        var words = Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. All(schema).Select(hit => (hit, rank: hit.RankOf(words))).Where(found => found.rank is not null)
                .OrderBy(found => found.rank).Select(found => found.hit),
        ];
    }

    private static IEnumerable<SchemaHit> All(SchemaModel schema) => schema.Types.Values.Where(type => !type.IsWrapping).SelectMany(type =>
        type.Fields.Select(field => new SchemaHit(type.Name, field.Name, field.Description))
            .Concat(type.Values.Select(value => new SchemaHit(type.Name, value.Name, value.Description)))
            .Prepend(new SchemaHit(type.Name, null, type.Description)));

    /// <summary>Returns null when a word is missing; inputs repeat the descriptions of their objects, so they come last.</summary>
    private int? RankOf(IReadOnlyList<string> words)
    {
        var (name, told) = (Fold(Member ?? Type), Fold(Description ?? ""));
        if (!words.All(word => name.Contains(word, StringComparison.Ordinal) || told.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var isInput = Type.EndsWith("Input", StringComparison.Ordinal);
        var isNamed = words.All(word => name.Contains(word, StringComparison.Ordinal));
        return (isInput ? 4 : 0) + (isNamed ? 0 : 2) + (Member is null ? 0 : 1);
    }

    private static string Fold(string text) => Nfkc.Of(text).ToLowerInvariant().Replace('\u3000', ' ');
}
