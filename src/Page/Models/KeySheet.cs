namespace Gateway.Page.Models;

/// <summary>What stands on the page of keys.</summary>
public sealed record KeySheet
{
    /// <summary>A key that was made now.</summary>
    public string? Made { get; init; }

    /// <summary>A key was revoked now.</summary>
    public bool IsRevoked { get; init; }

    /// <summary>What was asked with a key, by day; null where nobody wants to see it.</summary>
    public IReadOnlyList<UsageLine>? Usage { get; init; }

    public KeyProblem? Problem { get; init; }

    /// <summary>The key as the reader gave it, where something is wrong with it.</summary>
    public string Given { get; init; } = "";
}

/// <summary>What was asked with a key on a day.</summary>
public sealed record UsageLine(string Day, long Requests, double Cost, long Refused);

/// <summary>How much a client may ask for in a minute; 0 = as much as it likes.</summary>
public sealed record LimitTerms(int Requests, int Cost, int KeyRequests, int KeyCost, bool HasKeys)
{
    /// <summary>Whether anybody is limited at all.</summary>
    public bool AreSet => Requests > 0 || Cost > 0 || KeyRequests > 0 || KeyCost > 0;
}

/// <summary>Why something about a key could not be done.</summary>
public enum KeyProblem
{
    /// <summary>The form stood on a page of another host.</summary>
    Foreign,

    Unreadable,

    /// <summary>Somebody made too many today.</summary>
    TooMany,

    /// <summary>Too many keys were tried from this address.</summary>
    TooManyTried,

    Mistyped,

    /// <summary>It was never made here, or is revoked.</summary>
    Unknown,

    /// <summary>The database cannot be written at this moment.</summary>
    Away,
}
