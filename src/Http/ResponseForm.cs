namespace Gateway.Http;

/// <summary>The forms an answer can be sent in. Streams (server-sent events, multipart) will be more of them.</summary>
internal enum ResponseForm
{
    /// <summary><c>application/graphql-response+json</c>: the status tells what became of the operation.</summary>
    GraphQL,

    /// <summary><c>application/json</c>, for older clients: the status is 200 whenever the request was understood.</summary>
    Json,
}

/// <summary>The media types of <see cref="ResponseForm"/>.</summary>
internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json";

    public const string Json = "application/json";

    public static string ContentType(this ResponseForm form) => (form == ResponseForm.Json ? Json : GraphQL) + "; charset=utf-8";
}
