using Gateway.Graph.Contracts;
using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Requests;
using Gateway.Http.Running;
using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Rest;

/// <summary>
/// Serves each trusted document at an address of its own, <c>/api/NAME?word=value</c>, for clients that know nothing of GraphQL. It runs
/// like any operation, and is answered without an envelope or, when something is wrong, with a problem (RFC 9457).
/// </summary>
internal sealed class RestEndpoint(
    Func<IReadOnlyList<DocumentContract>> contracts, IReadOnlyList<ResponseForm> forms, ResponseCache cache, Exchange exchange)
{
    private const string Methods = "GET, HEAD, OPTIONS";

    private readonly IReadOnlyList<ResponseForm> forms = [ResponseForm.Data, .. forms.Where(form => form.IsFile)];

    public Task HandleAsync(HttpContext http)
    {
        if (!MethodRefusal.IsReadMethod(http))
        {
            return MethodRefusal.WriteAsync(http, Methods);
        }

        var name = http.Request.RouteValues["name"]?.ToString() ?? "";
        return contracts().FirstOrDefault(one => one.Name == name) is { } contract
            ? AnswerAsync(http, contract)
            : ResponseWriter.WriteAsync(
                http, new WireError(404, $"There is no {ApiAddress.Path}/{name}.{Nearest(name)} See {ApiAddress.Path} for the list."));
    }

    private async Task AnswerAsync(HttpContext http, DocumentContract contract)
    {
        var format = contract.Find(RestQuery.Format) is null ? http.Request.Query[RestQuery.Format].ToString() : "";
        var (accepted, refused) = format.Length > 0
            ? Negotiation.Choose(format, forms)
            : Negotiation.Read(http.Request.Headers.Accept, forms);
        if (accepted is null)
        {
            await ResponseWriter.WriteAsync(http, refused!);
            return;
        }

        var lookup = cache.LookupOf(http, new Received(null as DocumentKey), accepted.Single, default);
        if (lookup is not null && await cache.AnswerAsync(http, lookup))
        {
            return;
        }

        var query = RestQuery.Read(contract, http.Request.Query);
        await (query.Error is { } error
            ? ResponseWriter.WriteAsync(http, error)
            : exchange.AnswerAsync(http, RequestOf(contract, query), accepted, lookup));
    }

    private static OperationRequest RequestOf(DocumentContract contract, RestQuery query) => new(null, null, query.Variables)
    {
        Key = new DocumentKey(contract.Name),
        QueriesOnly = true,
        FileName = contract.Name,
    };

    private string Nearest(string name) =>
        NameSuggestion.Nearest(name, contracts().Select(one => one.Name)) is { } near ? $" Did you mean {ApiAddress.Path}/{near}?" : "";
}
