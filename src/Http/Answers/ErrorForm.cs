using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Answers;

/// <summary>In which form an address says what is wrong. It is one form, whoever finds it out and whatever it is.</summary>
internal enum ErrorForm
{
    /// <summary><c>{"errors":[…]}</c>, as the graph and programs that read pages and files expect it.</summary>
    GraphQL,

    /// <summary>A problem of RFC 9457: at the addresses of documents.</summary>
    Problem,

    /// <summary>An error of JSON-RPC: where agents call.</summary>
    Call,

    /// <summary>A page, for whoever looks with a browser.</summary>
    Page,
}

/// <summary>Draws a page that says what is wrong.</summary>
/// <param name="status">The status, which says what sort of fault it is.</param>
/// <param name="message">What is wrong.</param>
internal delegate Task ErrorPage(HttpContext http, int status, string message);

/// <summary>Which address has which form of errors.</summary>
internal static class ErrorForms
{
    /// <summary>Where agents call.</summary>
    public const string AgentPath = "/mcp";

    /// <summary>Where the graph is asked.</summary>
    public const string GraphPath = "/graphql";

    public static ErrorForm Of(HttpRequest request) =>
        request.Path.StartsWithSegments(GraphPath) ? ErrorForm.GraphQL
        : request.Path.StartsWithSegments(AgentPath) ? ErrorForm.Call
        : IsOfDocument(request.Path) ? ErrorForm.Problem
        : Negotiation.WantsPage(request.Headers.Accept) ? ErrorForm.Page
        : request.Path.StartsWithSegments(ApiAddress.Path) ? ErrorForm.Problem
        : ErrorForm.GraphQL;

    /// <summary>Beside these there are pages about documents.</summary>
    private static bool IsOfDocument(PathString path) =>
        path.StartsWithSegments(ApiAddress.Path, out var name) && name.HasValue && !path.StartsWithSegments(ApiAddress.About);
}
