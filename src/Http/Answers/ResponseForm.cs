namespace Gateway.Http;

/// <summary>The forms an answer can be sent in.</summary>
internal enum ResponseForm
{
    /// <summary><c>application/graphql-response+json</c>: the status tells what became of the operation.</summary>
    GraphQL,

    /// <summary><c>application/json</c>, for older clients: the status is 200 whenever the request was understood.</summary>
    Json,

    /// <summary><c>multipart/mixed</c>: one part for each answer.</summary>
    Multipart,

    /// <summary><c>text/event-stream</c>: one event for each answer (graphql-sse, distinct connections).</summary>
    EventStream,

    /// <summary><c>application/graphql-response+jsonl</c>: one line for each answer.</summary>
    GraphQLLines,

    /// <summary><c>application/jsonl</c>: the same under the general name.</summary>
    JsonLines,
}

/// <summary>The media types of <see cref="ResponseForm"/>.</summary>
internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json";

    public const string Json = "application/json";

    public const string Form = "multipart/form-data";

    /// <summary>What the parts of a multipart answer are.</summary>
    public const string Part = Json + "; charset=utf-8";

    public static IReadOnlyList<ResponseForm> All { get; } = Enum.GetValues<ResponseForm>();

    public static string MediaType(this ResponseForm form) => form switch
    {
        ResponseForm.GraphQL => GraphQL,
        ResponseForm.Json => Json,
        ResponseForm.Multipart => "multipart/mixed",
        ResponseForm.EventStream => "text/event-stream",
        ResponseForm.GraphQLLines => "application/graphql-response+jsonl",
        _ => "application/jsonl",
    };

    public static string ContentType(this ResponseForm form) =>
        form.MediaType() + (form == ResponseForm.Multipart ? "; boundary=\"-\"" : "; charset=utf-8");

    /// <summary>Whether several answers fit into it, each as soon as it is there.</summary>
    public static bool IsStream(this ResponseForm form) => form >= ResponseForm.Multipart;

    public static bool IsLines(this ResponseForm form) => form >= ResponseForm.GraphQLLines;
}
