using System.Collections.Concurrent;
using Gateway.Catalog;
using Gateway.Http.Answers;
using Gateway.Store;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Limits;

/// <summary>
/// The keys of clients. Those that were used lately are known here; another is looked up once, and one that is not there is not looked for
/// again for a moment.
/// </summary>
internal sealed class KeyBook(ClientLedger ledger, LedgerTurns turns, Accounts accounts, TimeProvider clock)
{
    private const int Most = 50_000;

    /// <summary>How many keys are looked up for one address in a minute: each is a question to the database.</summary>
    private const int TriesOfMinute = 60;

    /// <summary>How many days are told of what was asked with a key.</summary>
    private const int Days = 30;

    /// <summary>How many days it is kept what was asked with a key, and that it was revoked.</summary>
    private const int DaysKept = 60;

    /// <summary>How many days a key is good that nobody uses: what asks once a year finds it again.</summary>
    private const int DaysUnused = 400;

    /// <summary>The same of one that was never used: whoever makes keys for nothing must not fill the database.</summary>
    private const int DaysNeverUsed = 30;

    private static readonly TimeSpan RememberUnknown = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Account> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> unknown = new(StringComparer.Ordinal);
    private readonly Ration tries = new(TriesOfMinute, TimeSpan.FromMinutes(1), clock);

    public static WireError Mistyped { get; } = new(
        StatusCodes.Status401Unauthorized,
        "The API key is not whole: it is mistyped or cut off. Send it as it was shown, gk_ and 38 letters and digits, or send none.",
        "API_KEY_MISTYPED");

    public static WireError NotGood { get; } = new(
        StatusCodes.Status401Unauthorized,
        "The API key is not known here, was revoked, or ended because nobody used it. Get another at /keys, or send none.",
        "API_KEY_UNKNOWN");

    /// <summary>The day it is, in Japan.</summary>
    public string Today => DayOf(0);

    /// <summary>The account of a key, or why it has none.</summary>
    /// <param name="address">Where it is sent from.</param>
    /// <exception cref="DatabaseFailure">It cannot be looked up.</exception>
    public ValueTask<(Account? Account, WireError? Error)> FindAsync(string key, ClientId address) =>
        known.TryGetValue(key, out var account) && !account.IsClosed && account.TrySee() ? new((account, null))
        : !ApiKey.IsWhole(key) ? new((null, Mistyped))
        : IsUnknown(key) ? new((null, NotGood))
        : tries.Take(address) is { } seconds ? new((null, TooManyTries(seconds)))
        : new(LookUpAsync(key));

    /// <summary>A new key, which is shown once and never again.</summary>
    /// <exception cref="DatabaseFailure">It cannot be kept.</exception>
    public async Task<string> MakeAsync()
    {
        var key = ApiKey.Make();
        await turns.WriteAsync(() =>
        {
            ledger.AddKey(ApiKey.HashOf(key), Today);
            return true;
        });
        return key;
    }

    /// <returns>False where it is not known, or was revoked before.</returns>
    /// <exception cref="DatabaseFailure">It cannot be revoked.</exception>
    public async Task<bool> RevokeAsync(string key)
    {
        var hash = ApiKey.HashOf(key);
        var isRevoked = await turns.WriteAsync(() => ledger.Revoke(hash, Today));
        Close(hash);
        return isRevoked;
    }

    /// <summary>What was asked with a key in the last days, as far as it was told to the database.</summary>
    /// <exception cref="DatabaseFailure">It cannot be read.</exception>
    public Task<IReadOnlyList<DayUsage>> UsageAsync(string hash) =>
        turns.ReadAsync(() => ledger.UsageOf(hash, DayOf(1 - Days)));

    /// <summary>Forgets the keys here whose accounts are forgotten.</summary>
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

    /// <summary>Forgets in the database what was asked long ago, and keys that are not used or were revoked.</summary>
    /// <exception cref="DatabaseFailure">It cannot be written.</exception>
    public void Forget()
    {
        ledger.ForgetUsage(DayOf(-DaysKept));
        ledger.ForgetKeys(DayOf(-DaysUnused), DayOf(-DaysNeverUsed), DayOf(-DaysKept));
    }

    /// <summary>A key was revoked, here or at another gateway.</summary>
    public void Close(string hash) => accounts.OfKey(hash).IsClosed = true;

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
        var isGood = await turns.ReadAsync(() => ledger.IsGood(hash));

        // It may have been revoked since the database was read, or a standby that is asked may not know it yet.
        if (!isGood || accounts.OfKey(hash) is not { IsClosed: false } account)
        {
            Remember(unknown, key, clock.GetTimestamp());
            return (null, NotGood);
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
