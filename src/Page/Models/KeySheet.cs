namespace Gateway.Page.Models;

/// <summary>The content of the page of keys.</summary>
public sealed record KeySheet
{
    /// <summary>The key that was just made.</summary>
    public string? CreatedKey { get; init; }

    /// <summary>Whether a key was just revoked.</summary>
    public bool IsRevoked { get; init; }

    /// <summary>What was asked with a key, by day; null when that is not shown.</summary>
    public IReadOnlyList<UsageLine>? Usage { get; init; }

    public KeyProblem? Problem { get; init; }

    /// <summary>The key as the reader entered it, if something is wrong with it.</summary>
    public string EnteredKey { get; init; } = "";
}

/// <summary>What was asked with a key on a day.</summary>
public sealed record UsageLine(string Day, long Requests, double Cost, long Refused);

/// <summary>How much a client may ask for in a minute; 0 = unlimited.</summary>
public sealed record LimitTerms(int Requests, int Cost, int KeyRequests, int KeyCost, bool HasKeys)
{
    /// <summary>Whether there are any limits at all.</summary>
    public bool AreSet => Requests > 0 || Cost > 0 || KeyRequests > 0 || KeyCost > 0;
}

/// <summary>Why something could not be done with a key.</summary>
public enum KeyProblem
{
    /// <summary>The form was submitted from a page of another host.</summary>
    CrossOrigin,

    Unreadable,

    /// <summary>Too many keys were made from this address today.</summary>
    TooMany,

    /// <summary>Too many keys were tried from this address.</summary>
    TooManyAttempts,

    Mistyped,

    /// <summary>It was never made here, or is revoked.</summary>
    Unknown,

    /// <summary>The database cannot be written at the moment.</summary>
    Unavailable,
}
