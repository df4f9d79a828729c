using System.Collections.Concurrent;
using Gateway.Catalog;
using Gateway.Http.Answers;
using Gateway.Store;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Limits;

/// <summary>
/// The API keys of clients. Recently used ones are cached; others are looked up once, and a key that does not exist is not looked up again
/// for a moment.
/// </summary>
internal sealed class KeyBook(ClientLedger ledger, LedgerQueues queues, Accounts accounts, TimeProvider clock)
{
    private const int Most = 50_000;

    /// <summary>How many keys are looked up for one address per minute: each is a query to the database.</summary>
    private const int TriesPerMinute = 60;

    /// <summary>How many days of a key's usage are shown.</summary>
    private const int Days = 30;

    /// <summary>How many days the usage of a key is kept, and the fact that it was revoked.</summary>
    private const int DaysKept = 60;

    /// <summary>How many days a key stays valid unused: a client that asks once a year still has it.</summary>
    private const int DaysUnused = 400;

    /// <summary>The same for a key never used: creating keys for nothing must not fill the database.</summary>
    private const int DaysNeverUsed = 30;

    private static readonly TimeSpan RememberUnknown = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Account> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> unknown = new(StringComparer.Ordinal);
    private readonly Quota tries = new(TriesPerMinute, TimeSpan.FromMinutes(1), clock);

    public static WireError Mistyped { get; } = new(
        StatusCodes.Status401Unauthorized,
        "The API key is mistyped or cut off. Send it exactly as shown (gk_ and 38 letters and digits), or send no key.",
        "API_KEY_MISTYPED");

    public static WireError UnknownKey { get; } = new(
        StatusCodes.Status401Unauthorized,
        "The API key was not issued here, has been revoked, or has expired because it was not used. Create a new key at /keys, or send "
            + "no key.",
        "API_KEY_UNKNOWN");

    /// <summary>Today's date in Japan.</summary>
    public string Today => DayOf(0);

    /// <summary>Returns the account of a key, or why it has none.</summary>
    /// <param name="address">Where it is sent from.</param>
    /// <exception cref="DatabaseFailure">It cannot be looked up.</exception>
    public ValueTask<(Account? Account, WireError? Error)> FindAsync(string key, ClientId address) =>
        known.TryGetValue(key, out var account) && !account.IsRevoked && account.TryTouch() ? new((account, null))
        : !ApiKey.IsWellFormed(key) ? new((null, Mistyped))
        : IsUnknown(key) ? new((null, UnknownKey))
        : tries.Take(address) is { } seconds ? new((null, TooManyTries(seconds)))
        : new(LookUpAsync(key));

    /// <summary>Creates a key, which is shown once and never again.</summary>
    /// <exception cref="DatabaseFailure">It cannot be stored.</exception>
    public async Task<string> MakeAsync()
    {
        var key = ApiKey.Make();
        await queues.WriteAsync(() =>
        {
            ledger.AddKey(ApiKey.HashOf(key), Today);
            return true;
        });
        return key;
    }

    /// <returns>False if it is unknown, or was revoked before.</returns>
    /// <exception cref="DatabaseFailure">It cannot be revoked.</exception>
    public async Task<bool> RevokeAsync(string key)
    {
        var hash = ApiKey.HashOf(key);
        var isRevoked = await queues.WriteAsync(() => ledger.Revoke(hash, Today));
        MarkRevoked(hash);
        return isRevoked;
    }

    /// <summary>Returns the usage of a key in the last days, as far as it has been written to the database.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read.</exception>
    public Task<IReadOnlyList<DayUsage>> UsageAsync(string hash) =>
        queues.ReadAsync(() => ledger.UsageOf(hash, DayOf(1 - Days)));

    /// <summary>Removes cached keys whose accounts are forgotten.</summary>
    public void Sweep()
    {
        foreach (var (key, account) in known)
        {
            if (account.IsForgotten)
            {
                known.TryRemove(KeyValuePair.Create(key, account));
            }
        }
    }

    /// <summary>Deletes from the database old usage, and keys that are unused or were revoked.</summary>
    /// <exception cref="DatabaseFailure">It cannot be written.</exception>
    public void Forget()
    {
        ledger.ForgetUsage(DayOf(-DaysKept));
        ledger.ForgetKeys(DayOf(-DaysUnused), DayOf(-DaysNeverUsed), DayOf(-DaysKept));
    }

    /// <summary>Notes that a key was revoked, here or at another gateway.</summary>
    public void MarkRevoked(string hash) => accounts.OfKey(hash).IsRevoked = true;

    private static WireError TooManyTries(int seconds) => new(
        StatusCodes.Status429TooManyRequests,
        $"Too many keys were tried from your address. Try again in {seconds} seconds.",
        "RATE_LIMITED")
    {
        RetryAfter = seconds,
    };

    private async Task<(Account? Account, WireError? Error)> LookUpAsync(string key)
    {
        var hash = ApiKey.HashOf(key);
        var isGood = await queues.ReadAsync(() => ledger.IsGood(hash));

        // It may have been revoked since the database was read, or a standby that is queried may not know it yet.
        if (!isGood || accounts.OfKey(hash) is not { IsRevoked: false } account)
        {
            Remember(unknown, key, clock.GetTimestamp());
            return (null, UnknownKey);
        }

        Remember(known, key, account);
        return (account, null);
    }

    private bool IsUnknown(string key) =>
        unknown.TryGetValue(key, out var since) && clock.GetElapsedTime(since) < RememberUnknown;

    private static void Remember<T>(ConcurrentDictionary<string, T> book, string key, T what)
    {
        if (book.Count >= Most)
        {
            book.Clear();
        }

        book[key] = what;
    }

    private string DayOf(int days) => DayText.Of(JapanTime.DayOf(clock.GetUtcNow()).AddDays(days));
}
