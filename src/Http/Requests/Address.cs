using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Requests;

/// <summary>Where the gateway stands, as the client sees it.</summary>
internal static class Address
{
    /// <summary>The path of the GraphQL endpoint.</summary>
    public const string GraphQL = ErrorForms.GraphPath;

    /// <summary>Scheme, host and base path, without a slash at the end.</summary>
    public static string Of(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}";
}
