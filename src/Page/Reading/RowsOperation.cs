using System.Text;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>
/// Builds the operations that ask for rows of a data set, whose fields follow from the columns of its file. They are generated, not stored,
/// as each data set has different columns.
/// </summary>
internal static class RowsOperation
{
    public const string Name = "Rows";

    /// <summary>Returns the operation that asks for all rows of a data set as a file.</summary>
    /// <param name="paths">Graph paths as stated by the data set; paths unknown to the catalogue are left out.</param>
    /// <param name="onMap">Whether their shapes are wanted too: cells of a sheet could not hold them.</param>
    /// <returns>Null when there is no list of such rows.</returns>
    public static string? OfFile(DataCatalog catalog, string kind, IEnumerable<string> paths, bool onMap = false)
    {
        if (catalog.Kinds.FirstOrDefault(k => k.Name == kind) is not { } known
            || InFile(catalog, catalog.Entity(known)) is not { ListField: { } list } entity)
        {
            return null;
        }

        return $$"""
            query {{Name}}($id: ID!) {
              {{list}}(where: { dataset: { id: { eq: $id } } }, order: [{ source: { line: ASC } }]) {
                nodes { {{SelectionOfFile(catalog, entity, paths, onMap)}} }
              }
            }
            """;
    }

    /// <summary>Returns the entity whose rows a file holds: what recurs on days has rows of its own, which refer to where.</summary>
    public static Entity InFile(DataCatalog catalog, Entity rows) => rows.Members.OfType<Collection>().Select(catalog.Target)
        .FirstOrDefault(target => target.Entry is { Recurs: true }) ?? rows;

    /// <summary>Whether rows have no fields of their own, only their cells.</summary>
    public static bool IsAsPublished(Entity rows) => rows.Members.All(member => member is not Field);

    /// <summary>Returns the selection for a row in a file: the fields of its page except lists of other rows, and whom to credit.</summary>
    /// <inheritdoc cref="OfFile" path="/param"/>
    public static string SelectionOfFile(DataCatalog catalog, Entity entity, IEnumerable<string> paths, bool onMap)
    {
        if (IsAsPublished(entity))
        {
            return $"id source {{ original {{ column value }} }} {Credit(catalog, entity)}";
        }

        var lists = entity.Members.OfType<Collection>().Select(collection => collection.Name).ToHashSet();
        var days = entity.Entry switch
        {
            { Recurs: true } rule => [.. rule.Places, rule.Name!, rule.Day],
            { } entry => new[] { entry.Day, entry.Name, entry.Cancelled }.OfType<string>(),
            null => [],
        };
        var always = entity.Members.OfType<Field>().Where(field => field.IsInAllFiles).Select(field => field.Name);
        var leaves = WholePoints(entity, paths).Prepend("name").Concat(days).Concat(always)
            .Where(path => !lists.Contains(path.Split('.')[0]))
            .SelectMany(path => Leaves(catalog, entity.Members, path.Split('.')))
            .Concat(onMap ? ShapesOf(entity).Select(shape => (string[])[shape]) : []);
        return $"id {Write(leaves)}{Credit(catalog, entity)}";
    }

    /// <summary>Returns the operation that asks for everything one row contains, and for the row as published.</summary>
    /// <param name="paths">The paths its file's columns are read into, beside its own fields.</param>
    public static string OfOne(DataCatalog catalog, Entity entity, IEnumerable<string> paths)
    {
        var own = entity.Members.OfType<Field>().Where(field => field.Via is null).Select(field => field.Name);
        var groups = entity.Members.OfType<Group>().Where(group => group.Members.All(member => member.Role != ColumnRole.SourceOriginal))
            .SelectMany(group => group.Members.OfType<Field>().Select(field => $"{group.Name}.{field.Name}"));
        var leaves = own.Concat(groups).Concat(paths).SelectMany(path => Leaves(catalog, entity.Members, path.Split('.')));
        return $$"""
            query {{Name}}($id: ID!) {
              node(id: $id) {
                ... on {{entity.Name}} {
                  {{Write(leaves.DistinctBy(string.Concat))}}source { fileName line original { column value } }
                }
              }
            }
            """;
    }

    /// <summary>Returns the operation that asks for a row's data set, and what its columns became.</summary>
    public static string DatasetOf(Entity entity) => $$"""
        query {{Name}}($id: ID!) {
          node(id: $id) {
            ... on {{entity.Name}} {
              dataset { id title kind credit creditInEnglish: credit(language: EN) sourceUrl updatedOn columns { name field } }
            }
          }
        }
        """;

    /// <summary>The credit line is in each row, last: so it stays with rows that somebody takes out of the file.</summary>
    private static string Credit(DataCatalog catalog, Entity entity) =>
        (from reference in entity.Members.OfType<Reference>()
         where !reference.Hidden
         from sentence in catalog.Target(reference).Members.OfType<CreditSentence>()
         select $"credit: {reference.Name} {{ text: {sentence.Name} }}").FirstOrDefault() ?? "";

    /// <summary>Adds the other half of a point when one is among the paths: a cell may hold both, but its column leads to one.</summary>
    public static IEnumerable<string> WholePoints(Entity entity, IEnumerable<string> paths)
    {
        var point = entity.Members.Where(member => member.Role is ColumnRole.Latitude or ColumnRole.Longitude)
            .Select(member => member.Name).ToArray();
        return paths.SelectMany(path => point.Contains(path) ? point : [path]).Distinct();
    }

    /// <summary>The fields that are shapes of the rows themselves.</summary>
    public static IEnumerable<string> ShapesOf(Entity entity) =>
        entity.Members.OfType<Outline>().Where(outline => outline.Via is null).Select(outline => outline.Name);

    /// <summary>Returns the leaves at a path: itself, or what is worth showing of its object. Empty when it leads nowhere.</summary>
    private static IEnumerable<string[]> Leaves(DataCatalog catalog, IReadOnlyList<Member> members, string[] path)
    {
        var rest = path[1..];
        var below = members.FirstOrDefault(m => m.Name == path[0]) switch
        {
            Field when rest.Length == 0 => [[]],
            Group group when rest.Length > 0 => Leaves(catalog, group.Members, rest),
            Tuples { KeysVia: null } tuples => tuples.Parts.Select(part => new[] { part.Name }),
            Reference { Hidden: false } reference => Leaves(catalog, catalog.Target(reference).Members, rest.Length > 0 ? rest : ["name"]),
            Collection { IsConnection: false } list => catalog.Target(list).Members.OfType<Field>().Select(field => new[] { field.Name }),
            _ => Enumerable.Empty<string[]>(),
        };
        return below.Select(leaf => (string[])[path[0], .. leaf]);
    }

    /// <summary>Writes leaves as a selection: each field once, with its selections below.</summary>
    private static StringBuilder Write(IEnumerable<string[]> leaves)
    {
        var text = new StringBuilder();
        foreach (var field in leaves.GroupBy(leaf => leaf[0]))
        {
            text.Append(field.Key).Append(' ');
            var below = field.Where(leaf => leaf.Length > 1).Select(leaf => leaf[1..]).ToList();
            if (below.Count > 0)
            {
                text.Append("{ ").Append(Write(below)).Append("} ");
            }
        }

        return text;
    }
}
