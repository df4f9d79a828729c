using System.Text.Json;
using Gateway.Catalog.Hours;
using Gateway.Catalog.Licences;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Everything read for an operation, before it is written in any form.</summary>
/// <param name="Keys">All response keys of the root, including meta fields.</param>
/// <param name="Bound">The plan with its values.</param>
/// <param name="Results">The rows that were read.</param>
/// <param name="Meta">The values of meta fields.</param>
internal sealed record AnswerData(
    IReadOnlyList<string> Keys, BoundOperation Bound, ReadResults Results, IReadOnlyDictionary<string, JsonElement> Meta)
{
    /// <summary>The rules that decide when places are open.</summary>
    public required OpeningRules Openings { get; init; }

    /// <summary>What the response carries beside the data; null = nothing, as for most.</summary>
    public ResponseExtensions? Extensions { get; init; }
}

/// <summary>What the response carries beside the data, as <c>extensions</c>.</summary>
/// <param name="Cost">What the operation costs; null unless the client asked to know.</param>
/// <param name="Receipt">Whether a document sent to be kept was kept; null when none was sent.</param>
internal sealed record ResponseExtensions(OperationCost? Cost, HashReceipt? Receipt = null)
{
    /// <summary>The data version that was read; null unless the client asked to know.</summary>
    public long? DataVersion { get; init; }

    /// <summary>Whom to credit for the data; null unless the client asked to know.</summary>
    public IReadOnlyList<Credit>? Credits { get; init; }

    public void WriteTo(Utf8JsonWriter json)
    {
        if (Cost is null && Receipt is null && DataVersion is null && Credits is null)
        {
            return;
        }

        json.WriteStartObject("extensions"u8);
        Cost?.WriteTo(json);
        if (Receipt is not null)
        {
            json.WritePropertyName("persistedQuery"u8);
            Receipt.WriteTo(json);
        }

        if (DataVersion is { } version)
        {
            json.WriteNumber("dataVersion"u8, version);
        }

        if (Credits is not null)
        {
            CreditWriter.WriteAll(json, Credits);
        }

        json.WriteEndObject();
    }
}
