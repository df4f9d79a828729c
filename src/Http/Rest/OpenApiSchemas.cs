using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Microsoft.OpenApi;

namespace Gateway.Http.Rest;

/// <summary>Converts shapes to schemas of OpenAPI 3.1: enumerations and flat objects as components, the rest inline.</summary>
internal sealed class OpenApiSchemas(OpenApiDocument document)
{
    private const string TimePattern = "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$";

    private const string MomentPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$";

    public IOpenApiSchema Of(Shape shape, string? text = null) => shape switch
    {
        EnumShape names => Nullable(Component(names.Name, () => Names(names)), shape.IsNullable, text),
        InputShape { IsFlat: true } input => Nullable(Component(input.Name, () => Flat(input)), shape.IsNullable, text),
        InputShape input => Typed(JsonSchemaType.Object, shape, $"{text} An object of the type {input.Name} of the graph.".Trim()),
        ListShape list => With(Typed(JsonSchemaType.Array, shape, text), schema => schema.Items = Of(list.Item)),
        TypeNameShape names => With(
            Typed(JsonSchemaType.String, shape, text), schema => schema.Enum = [.. names.Names.Select(name => (JsonNode)name)]),
        UnionShape union => Union(union, text),
        ObjectShape answered => Object(answered, text),
        ScalarShape scalar => Scalar(scalar, text),
        _ => new OpenApiSchema(),
    };

    /// <summary>Returns a reference to a shared schema, which is made on first use.</summary>
    public OpenApiSchemaReference Component(string name, Func<IOpenApiSchema> make)
    {
        if (document.Components!.Schemas!.TryAdd(name, new OpenApiSchema()))
        {
            document.Components.Schemas![name] = make();
        }

        return new OpenApiSchemaReference(name, document);
    }

    private static OpenApiSchema Names(EnumShape names) => new()
    {
        Type = JsonSchemaType.String,
        Description = string.Join(
            "\n",
            names.Values.Where(one => one.Text is not null).Select(one => $"- `{one.Name}`: {one.Text}").Prepend(names.Text ?? "")),
        Enum = [.. names.Values.Select(value => (JsonNode)value.Name)],
    };

    private OpenApiSchema Flat(InputShape input) => new()
    {
        Type = JsonSchemaType.Object,
        Description = input.Text,
        Properties = input.ReadMembers().ToDictionary(one => one.Name, one => Of(one.Shape, one.Text)),
        Required = input.ReadMembers().Where(one => !one.IsOptional).Select(one => one.Name).ToHashSet(),
        AdditionalPropertiesAllowed = false,
    };

    private OpenApiSchema Object(ObjectShape answered, string? text) => With(Typed(JsonSchemaType.Object, answered, text), schema =>
    {
        schema.Properties = answered.Members.ToDictionary(one => one.Name, one => Of(one.Shape, one.Text));
        schema.Required = answered.Members.Where(one => !one.IsOptional).Select(one => one.Name).ToHashSet();
    });

    private OpenApiSchema Union(UnionShape union, string? text)
    {
        var kinds = union.Kinds.Select(kind => Of(kind));
        return new() { Description = text, AnyOf = [.. kinds, .. union.IsNullable ? [Null] : Array.Empty<IOpenApiSchema>()] };
    }

    private static OpenApiSchema Null => new() { Type = JsonSchemaType.Null };

    /// <summary>Puts null and a description beside a reference, since the schema it points at is shared.</summary>
    private static IOpenApiSchema Nullable(OpenApiSchemaReference named, bool isNullable, string? text) =>
        isNullable ? new OpenApiSchema { Description = text, OneOf = [named, Null] }
        : string.IsNullOrEmpty(text) ? named
        : new OpenApiSchema { Description = text, AllOf = [named] };

    private static OpenApiSchema Scalar(ScalarShape scalar, string? text) => scalar.Name switch
    {
        "Int" => With(Typed(JsonSchemaType.Integer, scalar, text), schema => schema.Format = "int32"),
        "Long" => With(Typed(JsonSchemaType.Integer, scalar, text), schema => schema.Format = "int64"),
        "Float" => With(Typed(JsonSchemaType.Number, scalar, text), schema => schema.Format = "double"),
        "Boolean" => Typed(JsonSchemaType.Boolean, scalar, text),
        "LocalDate" => With(Typed(JsonSchemaType.String, scalar, text), schema => schema.Format = "date"),
        "LocalTime" => With(Typed(JsonSchemaType.String, scalar, text), schema => schema.Pattern = TimePattern),
        "LocalDateTime" => With(Typed(JsonSchemaType.String, scalar, text), schema => schema.Pattern = MomentPattern),
        "DateTime" => With(Typed(JsonSchemaType.String, scalar, text), schema => schema.Format = "date-time"),
        "URL" => With(Typed(JsonSchemaType.String, scalar, text), schema => schema.Format = "uri"),
        "String" or "ID" => Typed(JsonSchemaType.String, scalar, text),
        _ => new OpenApiSchema { Description = text },
    };

    private static OpenApiSchema Typed(JsonSchemaType type, Shape shape, string? text) =>
        new() { Type = shape.IsNullable ? type | JsonSchemaType.Null : type, Description = text };

    private static OpenApiSchema With(OpenApiSchema schema, Action<OpenApiSchema> change)
    {
        change(schema);
        return schema;
    }
}
