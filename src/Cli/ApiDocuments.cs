using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Graph.Contracts;
using Gateway.Http.Rest;
using Gateway.Page.Models;

namespace Gateway.Cli;

/// <summary>Converts the contracts of trusted documents for the pages, which know nothing of the graph.</summary>
internal static class ApiDocuments
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<ApiDocument> Of(IReadOnlyList<DocumentContract> contracts) => [.. contracts.Select(Of)];

    private static ApiDocument Of(DocumentContract contract) => new(
        contract.Name,
        contract.Words.Title,
        contract.Words.JapaneseTitle,
        contract.Words.Text,
        contract.Words.JapaneseText,
        contract.Text,
        [.. contract.Parameters.Select(Of)]);

    private static ApiParameter Of(Parameter parameter) => new(
        parameter.Name,
        NameOf(parameter.Shape),
        OpenApiWords.JapaneseForm(parameter.Shape),
        parameter.IsRequired,
        parameter.Shape is ListShape,
        parameter.Text,
        parameter.Default is { } value ? JsonSerializer.Serialize(value, Readable) : null);

    private static string NameOf(Shape shape) => shape switch
    {
        ListShape list => NameOf(list.Item),
        EnumShape names => names.Name,
        InputShape input => input.Name,
        ScalarShape scalar => scalar.Name,
        _ => "",
    };
}
