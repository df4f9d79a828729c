using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Requests;

/// <summary>The address of the gateway, as the client sees it.</summary>
internal static class Address
{
    /// <summary>The path of the GraphQL endpoint.</summary>
    public const string GraphQL = ErrorForms.GraphPath;

    /// <summary>Returns scheme, host and base path, without a trailing slash.</summary>
    public static string Of(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}";
}
