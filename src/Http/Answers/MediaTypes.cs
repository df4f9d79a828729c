namespace Gateway.Http.Answers;

/// <summary>The media types used in more than one place.</summary>
internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json";

    public const string Json = "application/json";

    public const string Form = "multipart/form-data";
}
