namespace Gateway.Graph.Messages;

/// <summary>What became of an operation.</summary>
internal enum AnswerKind
{
    /// <summary>It ran; single fields may have errors beside the data.</summary>
    Executed,

    /// <summary>Its document cannot be parsed.</summary>
    SyntaxError,

    /// <summary>It was refused before it ran (validation, variables), or timed out: there is no data.</summary>
    RequestError,

    /// <summary>The requested form cannot hold what the operation asks for; nothing was read.</summary>
    NotAcceptable,

    /// <summary>Its kind is not allowed for this sort of request (a mutation by GET, a subscription where one answer is wanted).</summary>
    NotAllowed,

    /// <summary>The gateway is at fault.</summary>
    Failed,

    /// <summary>There is no data to read at the moment.</summary>
    Unavailable,

    /// <summary>Too much is running at once: nothing was read, and the client may retry.</summary>
    Busy,

    /// <summary>The client is over its limit per minute: nothing was read, and it may retry later.</summary>
    Limited,

    /// <summary>It is a subscription: its answers come one by one.</summary>
    Subscribed,
}
