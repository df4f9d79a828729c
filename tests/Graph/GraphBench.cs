using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Asking;
using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;

namespace Gateway.Tests.Graph;

/// <summary>The front end over the city's schema, with shortcuts for querying it.</summary>
internal sealed class GraphBench
{
    public static readonly GraphBench City = new(CityCatalog.Create());

    private readonly FrontEnd front;

    public GraphBench(DataCatalog catalog, DocumentLimits? limits = null)
    {
        Schema = SchemaBuilder.Build(catalog, new PageLimits());
        front = new FrontEnd(Schema, limits ?? new DocumentLimits());
    }

    public ISchema Schema { get; }

    public Task<Preparation> PrepareAsync(string query, string? variables = null, string? name = null) =>
        Task.FromResult(front.Prepare(new OperationRequest(query, name, variables is null ? default : JsonDocument.Parse(variables).RootElement)));

    public async Task<PreparedOperation> OperationAsync(string query, string? variables = null, string? name = null)
    {
        var prepared = await PrepareAsync(query, variables, name);
        return prepared.Operation ?? throw new InvalidOperationException(string.Join("\n", prepared.Errors.Select(e => e.Message)));
    }

    public async Task<AskReading> ReadAsync(string query, string? variables = null, string? name = null) =>
        AskReader.Read(await OperationAsync(query, variables, name), Schema);

    /// <summary>Returns what is requested, as one short text: <c>a:facilities(first:=3){nodes{name}}</c>.</summary>
    public async Task<string> AskAsync(string query, string? variables = null, string? name = null) =>
        AskText.Of((await ReadAsync(query, variables, name)).Ask);

    /// <summary>Returns the errors of a refused request, as JSON.</summary>
    public async Task<string> ErrorsAsync(string query, string? variables = null, string? name = null) =>
        ErrorText.Of((await PrepareAsync(query, variables, name)).Errors);
}
