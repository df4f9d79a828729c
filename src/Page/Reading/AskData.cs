using System.Text.Json;

namespace Gateway.Page.Reading;

/// <summary>Runs an operation of a document and returns its <c>data</c>. The pages have no other way to the city's data.</summary>
/// <param name="document">The text of the document.</param>
/// <param name="operation">The operation to run.</param>
/// <param name="variables">A JSON object.</param>
internal delegate Task<JsonElement> AskData(string document, string operation, JsonElement variables, CancellationToken cancellation);
