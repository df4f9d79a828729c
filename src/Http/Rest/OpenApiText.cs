using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Gateway.Http.Answers;
using Gateway.Page;
using Microsoft.OpenApi;

namespace Gateway.Http.Rest;

/// <summary>The REST addresses as OpenAPI 3.1 in one language: each trusted document with its parameters and its result.</summary>
internal sealed class OpenApiText
{
    private const string Key = "key";

    private const string Problem = "Problem";

    /// <summary>The placeholder for the address of the gateway: that differs by client, and all else is the same.</summary>
    private const string PlaceholderAddress = "https://gateway.invalid";

    private readonly OpenApiDocument document;
    private readonly OpenApiSchemas schemas;
    private readonly IReadOnlyList<ResponseForm> files;
    private readonly OpenApiWords words;

    private OpenApiText(string version, IReadOnlyList<ResponseForm> files, OpenApiWords words)
    {
        (this.files, this.words) = (files, words);
        document = new OpenApiDocument
        {
            Info = InfoOf(version),
            Servers = [new OpenApiServer { Url = PlaceholderAddress }],
            Paths = [],
            Components = new OpenApiComponents
            {
                Schemas = new Dictionary<string, IOpenApiSchema>(),
                SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { [Key] = KeyScheme },
            },
        };
        schemas = new OpenApiSchemas(document);
        document.Security = [[], new() { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
    }

    private OpenApiSecurityScheme KeyScheme => new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        Description = words.Key,
    };

    private OpenApiInfo InfoOf(string version) => new()
    {
        Title = words.Title,
        Version = version,
        Description = $"{words.Lead}\n\n{words.Other(PlaceholderAddress + ApiAddress.OpenApi)}",
        License = new OpenApiLicense { Name = words.Licence, Url = new Uri(PlaceholderAddress + "/datasets") },
    };

    /// <summary>Returns the description for clients that see the gateway at an address.</summary>
    /// <param name="text">What <see cref="WriteAsync"/> wrote.</param>
    /// <param name="address">The address of the gateway, as the client sees it.</param>
    public static string WithAddress(string text, string address) =>
        text.Replace(PlaceholderAddress, JsonEncodedText.Encode(address).ToString(), StringComparison.Ordinal);

    /// <summary>Writes the description, whatever the address of the gateway.</summary>
    /// <param name="contracts">The trusted documents.</param>
    /// <param name="examples">Documents with variables that find something in the present data.</param>
    /// <param name="version">The version of the program.</param>
    /// <param name="files">The file forms that an answer is available in.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    public static Task<string> WriteAsync(
        IEnumerable<DocumentContract> contracts,
        IReadOnlyList<Example> examples,
        string version,
        IReadOnlyList<ResponseForm> files,
        Language language,
        CancellationToken cancellation)
    {
        var text = new OpenApiText(version, files, new OpenApiWords(language));
        foreach (var contract in contracts)
        {
            using var values = JsonDocument.Parse(examples.FirstOrDefault(one => one.Name == contract.Name)?.Variables ?? "{}");
            text.document.Paths.Add($"{ApiAddress.Path}/{contract.Name}", text.PathOf(contract, values.RootElement));
        }

        return text.document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation);
    }

    private OpenApiPathItem PathOf(DocumentContract contract, JsonElement example) => new()
    {
        Operations = new Dictionary<HttpMethod, OpenApiOperation>
        {
            [HttpMethod.Get] = new()
            {
                OperationId = contract.Operation,
                Summary = words.Summary(contract.Words),
                Description = words.Description(contract.Words),
                Parameters =
                [
                    .. contract.Parameters.Select(one => ParameterOf(one, example)),
                    .. contract.Find(RestQuery.Format) is null ? [FormatParameter()] : Array.Empty<IOpenApiParameter>(),
                ],
                Responses = new OpenApiResponses
                {
                    ["200"] = Answer(contract),
                    ["400"] = Refusal(words.Wrong),
                    ["401"] = Refusal(words.BadKey),
                    ["406"] = Refusal(words.NotInThisForm),
                    ["429"] = Refusal(words.TooMuch),
                    ["503"] = Refusal(words.Busy),
                },
            },
        },
    };

    private OpenApiParameter ParameterOf(Parameter parameter, JsonElement example)
    {
        var shape = parameter.Shape;
        var isText = shape is InputShape { IsFlat: false };
        var schema = WithDefault(schemas.Of(shape), parameter.Default);
        var described = new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = words.Parameter(parameter),
            Schema = isText ? null : schema,
            Content = isText
                ? new Dictionary<string, IOpenApiMediaType> { [MediaTypes.Json] = new OpenApiMediaType { Schema = schema } }
                : null,
            Style = isText ? null : shape is InputShape ? ParameterStyle.DeepObject : ParameterStyle.Form,
        };
        if (!isText)
        {
            described.Explode = true;
            described.Example = example.TryGetProperty(parameter.Name, out var value) ? JsonNode.Parse(value.GetRawText()) : null;
        }

        return described;
    }

    private static IOpenApiSchema WithDefault(IOpenApiSchema schema, JsonElement? value)
    {
        if (value is not { } known)
        {
            return schema;
        }

        var own = schema as OpenApiSchema ?? new OpenApiSchema { AllOf = [schema] };
        own.Default = JsonNode.Parse(known.GetRawText());
        return own;
    }

    private OpenApiParameter FormatParameter() => new()
    {
        Name = RestQuery.Format,
        In = ParameterLocation.Query,
        Description = words.Format,
        Schema = schemas.Component("AnswerFormat", () => new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = words.Format,
            Enum = [.. files.Prepend(ResponseForm.Data).Select(form => (JsonNode)form.Extension!)],
            Default = ResponseForm.Data.Extension,
        }),
    };

    private OpenApiResponse Answer(DocumentContract contract)
    {
        var content = new Dictionary<string, IOpenApiMediaType>
        {
            [MediaTypes.Json] = new OpenApiMediaType
            {
                Schema = schemas.Component(contract.Operation + "Answer", () => schemas.Of(contract.Result)),
            },
        };
        foreach (var form in files)
        {
            content.Add(form.MediaType, new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        }

        return new OpenApiResponse { Description = words.Answer, Content = content };
    }

    private OpenApiResponse Refusal(string text) => new()
    {
        Description = text,
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [ErrorWriter.ProblemType] = new OpenApiMediaType { Schema = schemas.Component(Problem, ProblemSchema) },
        },
    };

    private OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = words.Problem,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text(words.ProblemType),
            ["title"] = Text(words.ProblemTitle),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = words.ProblemStatus },
            ["detail"] = Text(words.ProblemDetail),
            ["parameter"] = Text(words.ProblemParameter),
        },
        Required = new HashSet<string>(["type", "title", "status", "detail"]),
    };

    private static OpenApiSchema Text(string text) => new() { Type = JsonSchemaType.String, Description = text };
}
