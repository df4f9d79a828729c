using System.Collections.Concurrent;
using System.Globalization;
using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>
/// The accounts of all clients. An account that has all it may have is forgotten; when there are too many at once, newcomers share one.
/// </summary>
/// <param name="rules">What a client may ask for.</param>
/// <param name="recordsUsage">Whether usage is recorded for <see cref="Drain"/>.</param>
/// <param name="clock">What time it is.</param>
/// <param name="beat">How often long-lived connections show that they are there.</param>
internal sealed class Accounts(LimitRules rules, bool recordsUsage, TimeProvider clock, TimeSpan beat)
{
    private const int Most = 200_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long an address is remembered that asks nothing; one with something open keeps its account, lest it get another.
    /// </summary>
    private readonly TimeSpan addressRetention = Longer(Window, 3 * beat);

    /// <summary>The same for a key.</summary>
    private readonly TimeSpan keyRetention = Longer(TimeSpan.FromHours(1), 3 * beat);

    private readonly ConcurrentDictionary<ClientId, Account> all = new();
    private readonly ConcurrentQueue<Account> noted = new();
    private int count;

    /// <summary>Whether a client without a key is limited at all.</summary>
    public bool LimitsAddresses => rules.Requests > 0 || rules.Cost > 0;

    public Account Of(ClientId id) => Of(id, null);

    /// <param name="hash">The hash of the key.</param>
    public Account OfKey(string hash)
    {
        var id = new ClientId(ClientKind.Key, ulong.Parse(hash.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return Of(id, hash);
    }

    /// <summary>Returns the account by the name it has among gateways; null if there is none of that form.</summary>
    public Account? OfName(string name) => name.Split(' ') is not [var kind, var number] ? null
        : kind == nameof(ClientKind.Key) ? OfKey(number)
        : Enum.TryParse<ClientKind>(kind, out var known) && ulong.TryParse(number, CultureInfo.InvariantCulture, out var value)
            ? Of(new ClientId(known, value))
            : null;

    public static string NameOf(Account account) =>
        string.Create(CultureInfo.InvariantCulture, $"{account.Id.Kind} {account.Key ?? (object)account.Id.Number}");

    /// <summary>Returns what was asked since the last call, by client.</summary>
    public List<(Account Account, Usage Usage)> Drain()
    {
        var asked = new List<(Account, Usage)>();
        while (noted.TryDequeue(out var account))
        {
            asked.Add((account, account.Drain()));
        }

        return asked;
    }

    /// <summary>Forgets the accounts that hold nothing worth remembering; that a key is valid is remembered for longer.</summary>
    public void Sweep()
    {
        foreach (var (id, account) in all)
        {
            if (account.TryForget(account.Key is null ? addressRetention : keyRetention))
            {
                Remove(id, account);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private Account Of(ClientId id, string? key) => all.TryGetValue(id, out var known) && known.TryTouch() ? known : Open(id, key);

    private Account Open(ClientId id, string? key)
    {
        if (Volatile.Read(ref count) >= Most && id != ClientId.Unknown && key is null)
        {
            return Of(ClientId.Unknown);
        }

        var isKey = key is not null;
        var own = new Account(
            id,
            key,
            BucketOf(Metered.Requests, isKey && rules.KeyRequests > 0 ? rules.KeyRequests : rules.Requests),
            BucketOf(Metered.Cost, isKey && rules.KeyCost > 0 ? rules.KeyCost : rules.Cost),
            clock,
            recordsUsage ? noted.Enqueue : null);
        Account existing;
        while ((existing = all.GetOrAdd(id, own)) != own)
        {
            if (existing.TryTouch())
            {
                return existing;
            }

            Remove(id, existing);
        }

        Interlocked.Increment(ref count);
        return own;
    }

    private void Remove(ClientId id, Account forgotten)
    {
        if (all.TryRemove(KeyValuePair.Create(id, forgotten)))
        {
            Interlocked.Decrement(ref count);
        }
    }

    private Bucket? BucketOf(Metered what, int limit) => limit > 0 ? new Bucket(what, limit, Window, clock) : null;
}
