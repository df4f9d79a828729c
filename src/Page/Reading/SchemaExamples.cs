using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Makes a question that shows a type: from a list at the root, with the plain fields of its rows.</summary>
internal static class SchemaExamples
{
    private const int MostFields = 8;

    /// <summary>A scalar to look at, but a large one.</summary>
    private const string Shape = "GeoJson";

    /// <summary>Null where no field of the root leads to it without values that only the asker knows.</summary>
    public static string? Of(SchemaType type, SchemaModel schema)
    {
        var fields = Plain(type, schema);
        if (type.Kind != "OBJECT" || type.Name == schema.Root || fields.Count == 0)
        {
            return null;
        }

        return schema.Roots.Where(root => !root.Arguments.Any(argument => argument.IsRequired))
            .Select(root => Through(root, type, fields, schema)).FirstOrDefault(example => example is not null);
    }

    /// <summary>A list of such rows at the root, or rows that have one of it.</summary>
    private static string? Through(SchemaField root, SchemaType type, IReadOnlyList<string> fields, SchemaModel schema)
    {
        if (!schema.Types.TryGetValue(root.Named, out var list) || list.Fields.FirstOrDefault(f => f.Name == "nodes") is not { } nodes)
        {
            return null;
        }

        if (nodes.Named == type.Name)
        {
            return Write(root.Name, fields);
        }

        var inner = schema.Types[nodes.Named].Fields.FirstOrDefault(field =>
            field.Named == type.Name && !field.Arguments.Any(argument => argument.IsRequired));
        return inner is null ? null : Write(root.Name, [$"{inner.Name} {{", .. fields.Select(field => "  " + field), "}"]);
    }

    private static string Write(string root, IEnumerable<string> lines) =>
        $"{{\n  {root}(first: 2) {{\n    nodes {{\n{string.Concat(lines.Select(line => $"      {line}\n"))}    }}\n  }}\n}}";

    private static IReadOnlyList<string> Plain(SchemaType type, SchemaModel schema) =>
    [
        .. type.Fields.Where(field => field.Deprecated is null && !field.Arguments.Any(argument => argument.IsRequired)
                && schema.Types.TryGetValue(field.Named, out var named) && named.Kind is "SCALAR" or "ENUM" && named.Name != Shape)
            .Select(field => field.Name).Take(MostFields),
    ];
}
