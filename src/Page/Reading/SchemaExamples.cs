using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Makes a question that illustrates a type: from a root list, with the plain fields of its rows.</summary>
internal static class SchemaExamples
{
    private const int MostFields = 8;

    /// <summary>A scalar, but too large to show.</summary>
    private const string Shape = "GeoJson";

    /// <summary>Returns null when no root field leads to the type without values that only the reader knows.</summary>
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

    /// <summary>A root list of such rows, or of rows that have a field of this type.</summary>
    private static string? Through(SchemaField root, SchemaType type, IReadOnlyList<string> fields, SchemaModel schema)
    {
        if (!schema.Types.TryGetValue(root.NamedType, out var list) || list.Fields.FirstOrDefault(f => f.Name == "nodes") is not { } nodes)
        {
            return null;
        }

        if (nodes.NamedType == type.Name)
        {
            return Write(root.Name, fields);
        }

        var inner = schema.Types[nodes.NamedType].Fields.FirstOrDefault(field =>
            field.NamedType == type.Name && !field.Arguments.Any(argument => argument.IsRequired));
        return inner is null ? null : Write(root.Name, [$"{inner.Name} {{", .. fields.Select(field => "  " + field), "}"]);
    }

    private static string Write(string root, IEnumerable<string> lines) =>
        $"{{\n  {root}(first: 2) {{\n    nodes {{\n{string.Concat(lines.Select(line => $"      {line}\n"))}    }}\n  }}\n}}";

    private static IReadOnlyList<string> Plain(SchemaType type, SchemaModel schema) =>
    [
        .. type.Fields.Where(field => field.Deprecated is null && !field.Arguments.Any(argument => argument.IsRequired)
                && schema.Types.TryGetValue(field.NamedType, out var named) && named.Kind is "SCALAR" or "ENUM" && named.Name != Shape)
            .Select(field => field.Name).Take(MostFields),
    ];
}
