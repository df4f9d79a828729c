namespace Gateway.Graph.Messages;

/// <summary>What became of an operation.</summary>
internal enum AnswerKind
{
    /// <summary>It ran; there may be errors of single fields beside the data.</summary>
    Executed,

    /// <summary>Its document cannot be parsed.</summary>
    SyntaxError,

    /// <summary>It was refused before it ran (validation, variables), or took too long: there is no data.</summary>
    RequestError,

    /// <summary>The form that was asked for cannot hold what the operation asks for; nothing was read.</summary>
    NotAcceptable,

    /// <summary>
    /// It is of a kind that this way of asking does not allow (a mutation by GET, a subscription where one answer is wanted).
    /// </summary>
    NotAllowed,

    /// <summary>The gateway is at fault.</summary>
    Failed,

    /// <summary>There is no data to read at this moment.</summary>
    Unavailable,

    /// <summary>Too much is asked at once: it was not read, and may be asked again.</summary>
    Busy,

    /// <summary>The client asks for more than it may in a minute: it was not read, and may be asked again later.</summary>
    Limited,

    /// <summary>It is a subscription: its answers come one by one.</summary>
    Subscribed,
}
