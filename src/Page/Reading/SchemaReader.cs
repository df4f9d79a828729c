using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the graph's own schema, as any tool does.</summary>
internal sealed class SchemaReader(AskData ask)
{
    public async Task<SchemaModel> ReadAsync(CancellationToken cancellation)
    {
        var data = await ask(Operations.OfPage("schema"), "Schema", JsonSerializer.SerializeToElement(new { }), cancellation);
        var schema = data.Member("__schema") ?? default;
        var types = schema.Items("types").Select(ReadType)
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToDictionary(type => type.Name, StringComparer.Ordinal);
        var root = schema.Member("queryType")?.Text("name") ?? "";
        var uses = Uses(types.Values).ToLookup(use => use.Named, use => use.Use, StringComparer.Ordinal);
        var model = new SchemaModel(root, types);
        return new SchemaModel(root, types.Values.ToDictionary(
            type => type.Name,
            type => type with { Uses = [.. uses[type.Name]], Example = SchemaExamples.Of(type, model) },
            StringComparer.Ordinal));
    }

    private static SchemaType ReadType(JsonElement type) => new(
        type.Text("name")!,
        type.Text("kind")!,
        DescriptionOf(type),
        [.. type.Items("fields").Concat(type.Items("inputFields")).Select(ReadField)],
        [.. type.Items("enumValues").Select(v => new SchemaValue(v.Text("name")!, DescriptionOf(v), v.Text("deprecationReason")))],
        [.. type.Items("interfaces").Concat(type.Items("possibleTypes")).Select(one => one.Text("name")!)]);

    /// <summary>Drops the code marks, which mean nothing to a reader.</summary>
    private static string? DescriptionOf(JsonElement from) => from.Text("description")?.Replace("`", "", StringComparison.Ordinal);

    private static SchemaField ReadField(JsonElement field)
    {
        var type = field.Member("type") ?? default;
        return new SchemaField(
            field.Text("name")!,
            DescriptionOf(field),
            Written(type),
            NamedTypeOf(type),
            field.Text("defaultValue"),
            field.Text("deprecationReason"),
            [.. field.Items("args").Select(ReadField)]);
    }

    private static string Written(JsonElement type) => type.Text("kind") switch
    {
        "NON_NULL" => Written(type.GetProperty("ofType")) + "!",
        "LIST" => $"[{Written(type.GetProperty("ofType"))}]",
        _ => type.Text("name") ?? "",
    };

    private static string NamedTypeOf(JsonElement type) =>
        type.Member("ofType") is { } inner ? NamedTypeOf(inner) : type.Text("name") ?? "";

    private static IEnumerable<(string Named, SchemaUse Use)> Uses(IEnumerable<SchemaType> types) => types.SelectMany(type => type.Fields
        .SelectMany(field => field.Arguments
            .Select(argument => (argument.NamedType, new SchemaUse(type.Name, $"{type.Name}.{field.Name}({argument.Name}:)")))
            .Prepend((field.NamedType, new SchemaUse(type.Name, $"{type.Name}.{field.Name}")))));
}
