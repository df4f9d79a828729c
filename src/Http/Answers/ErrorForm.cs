using Gateway.Page;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Answers;

/// <summary>The form in which an address reports errors. It is the same whatever the error is and whatever finds it.</summary>
internal enum ErrorForm
{
    /// <summary><c>{"errors":[…]}</c>, as the graph and programs that read pages and files expect it.</summary>
    GraphQL,

    /// <summary>A problem of RFC 9457, at the addresses of documents.</summary>
    Problem,

    /// <summary>An error of JSON-RPC, where agents call.</summary>
    Call,

    /// <summary>A page, for browsers.</summary>
    Page,
}

/// <summary>Renders an error page.</summary>
/// <param name="status">The status, which tells the sort of error.</param>
/// <param name="message">What is wrong.</param>
internal delegate Task ErrorPage(HttpContext http, int status, string message);

/// <summary>Decides which address has which form of errors.</summary>
internal static class ErrorForms
{
    /// <summary>Where agents call.</summary>
    public const string AgentPath = "/mcp";

    /// <summary>Where the graph is queried.</summary>
    public const string GraphPath = "/graphql";

    public static ErrorForm Of(HttpRequest request) =>
        request.Path.StartsWithSegments(GraphPath) ? ErrorForm.GraphQL
        : request.Path.StartsWithSegments(AgentPath) ? ErrorForm.Call
        : IsOfDocument(request.Path) ? ErrorForm.Problem
        : Negotiation.WantsPage(request.Headers.Accept) ? ErrorForm.Page
        : request.Path.StartsWithSegments(ApiAddress.Path) ? ErrorForm.Problem
        : ErrorForm.GraphQL;

    /// <summary>Whether it is the address of a document itself: beside these there are pages about documents.</summary>
    private static bool IsOfDocument(PathString path) =>
        path.StartsWithSegments(ApiAddress.Path, out var name) && name.HasValue && !path.StartsWithSegments(ApiAddress.About);
}
