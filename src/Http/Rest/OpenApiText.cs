using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Gateway.Http.Answers;
using Gateway.Page;
using Microsoft.OpenApi;

namespace Gateway.Http.Rest;

/// <summary>The REST addresses as OpenAPI 3.1: each trusted document with what it takes and gives.</summary>
internal sealed class OpenApiText
{
    private const string Key = "key";

    private const string Problem = "Problem";

    private readonly OpenApiDocument document;
    private readonly OpenApiSchemas schemas;
    private readonly IReadOnlyList<ResponseForm> files;

    private OpenApiText(string address, string version, IReadOnlyList<ResponseForm> files)
    {
        this.files = files;
        document = new OpenApiDocument
        {
            Info = InfoOf(address, version),
            Servers = [new OpenApiServer { Url = address }],
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

    private static OpenApiSecurityScheme KeyScheme => new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        Description = "A key is never needed; where the gateway gives out keys, one has limits of its own.",
    };

    private static OpenApiInfo InfoOf(string address, string version) => new()
    {
        Title = "Open data of cities",
        Version = version,
        Description = "The trusted documents of this gateway, each at an address of its own. What a city did not publish is null, "
            + "never guessed. Whom to name for the data is told by the credits of an answer.\n\n"
            + "自治体オープンデータの登録済みの問い合わせを、それぞれ1つのアドレスで提供します。公表されていない値は null です。",
        License = new OpenApiLicense { Name = "As each data set says (credits, licence)", Url = new Uri(address + "/datasets") },
    };

    /// <param name="contracts">What there is.</param>
    /// <param name="examples">Documents with variables that find something in the data that is here.</param>
    /// <param name="address">Where the gateway stands, as the client sees it.</param>
    /// <param name="version">Of the program.</param>
    /// <param name="files">The forms of files that an answer may be had in.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Task<string> WriteAsync(
        IEnumerable<DocumentContract> contracts,
        IReadOnlyList<Example> examples,
        string address,
        string version,
        IReadOnlyList<ResponseForm> files,
        CancellationToken cancellation)
    {
        var text = new OpenApiText(address, version, files);
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
                Summary = contract.Words.Title,
                Description = $"{contract.Words.JapaneseTitle}\n\n{contract.Words.Text}".Trim(),
                Parameters =
                [
                    .. contract.Parameters.Select(one => ParameterOf(one, example)),
                    .. contract.Find(RestQuery.Format) is null ? [FormatParameter()] : Array.Empty<IOpenApiParameter>(),
                ],
                Responses = new OpenApiResponses
                {
                    ["200"] = Answer(contract),
                    ["400"] = Refusal("A parameter is wrong or missing, or the answer could not be given; the problem says which and why."),
                    ["406"] = Refusal("The answer cannot be had in this form."),
                    ["429"] = Refusal("The client asked for more than it may in a minute: ask again after `Retry-After` seconds."),
                    ["503"] = Refusal(
                        "Too much is asked at once, or the data cannot be read: ask again after `Retry-After` seconds."),
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
            Description = parameter.Text ?? "It " + ParameterValue.Expected(shape) + ".",
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
        Description = "In which form the answer is wanted; it counts before `Accept`. A file holds the rows of the one list of the answer.",
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. files.Prepend(ResponseForm.Data).Select(form => (JsonNode)form.Extension!)],
            Default = ResponseForm.Data.Extension,
        },
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

        return new OpenApiResponse { Description = "The answer. `ETag` says of which data it is.", Content = content };
    }

    private OpenApiResponse Refusal(string text) => new()
    {
        Description = text,
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [ErrorWriter.ProblemType] = new OpenApiMediaType { Schema = schemas.Component(Problem, ProblemSchema) },
        },
    };

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "What is wrong (RFC 9457).",
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("The page that explains errors of this code; about:blank where the code is the status."),
            ["title"] = Text("The name of the status."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "The status." },
            ["detail"] = Text("What is wrong, and what would be right."),
            ["parameter"] = Text("The parameter that is wrong, where it is one."),
        },
        Required = new HashSet<string>(["type", "title", "status", "detail"]),
    };

    private static OpenApiSchema Text(string text) => new() { Type = JsonSchemaType.String, Description = text };
}
