namespace Gateway.Http.Rules;

/// <summary>What a request may contain.</summary>
internal sealed record RequestRules
{
    /// <summary>Whether operations may be sent as a list. Several sets of variables are always allowed, as in HotChocolate.</summary>
    public bool Lists { get; init; } = true;

    /// <summary>The most operations one request may run.</summary>
    public int BatchLimit { get; init; } = 50;

    /// <summary>The members of the extension <c>persistedQuery</c> that may hold the hash of a document.</summary>
    public IReadOnlyList<string> Hashes { get; init; } = ["sha256Hash", "md5Hash"];

    /// <summary>Whether the address of a persisted operation must end in the name of the operation.</summary>
    public bool RouteNeedsName { get; init; }
}
