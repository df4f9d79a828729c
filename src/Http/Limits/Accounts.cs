using System.Collections.Concurrent;
using System.Globalization;
using Gateway.Graph.Messages;
using Gateway.Http.Rules;
using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>
/// The accounts of all clients. One that has all it may have is forgotten; where there are too many at once, those that come then share
/// one.
/// </summary>
/// <param name="rules">What a client may ask for.</param>
/// <param name="isTold">Whether somebody wants to know what was asked.</param>
/// <param name="clock">What time it is.</param>
/// <param name="beat">How often what lasts shows that it is there.</param>
internal sealed class Accounts(LimitRules rules, bool isTold, TimeProvider clock, TimeSpan beat)
{
    private const int Most = 200_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long an address is remembered that asks nothing; whoever has something open keeps its account, lest it get another.
    /// </summary>
    private readonly TimeSpan keeps = Longer(Window, 3 * beat);

    /// <summary>The same of a key.</summary>
    private readonly TimeSpan keepsKeys = Longer(TimeSpan.FromHours(1), 3 * beat);

    private readonly ConcurrentDictionary<ClientId, Account> all = new();
    private readonly ConcurrentQueue<Account> noted = new();
    private int count;

    /// <summary>Whether a client without a key is limited at all.</summary>
    public bool LimitAddresses => rules.Requests > 0 || rules.Cost > 0;

    public Account Of(ClientId id) => Of(id, null);

    /// <param name="hash">Of the key.</param>
    public Account OfKey(string hash)
    {
        var id = new ClientId(ClientKind.Key, ulong.Parse(hash.AsSpan(0, 16), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return Of(id, hash);
    }

    /// <summary>The account by the name it has among gateways; null where the name is none.</summary>
    public Account? Named(string name) => name.Split(' ') is not [var kind, var number] ? null
        : kind == nameof(ClientKind.Key) ? OfKey(number)
        : Enum.TryParse<ClientKind>(kind, out var known) && ulong.TryParse(number, CultureInfo.InvariantCulture, out var value)
            ? Of(new ClientId(known, value))
            : null;

    public static string NameOf(Account account) =>
        string.Create(CultureInfo.InvariantCulture, $"{account.Id.Kind} {account.Key ?? (object)account.Id.Number}");

    /// <summary>What was asked since this was asked last, by client.</summary>
    public List<(Account Account, Usage Usage)> Drain()
    {
        var asked = new List<(Account, Usage)>();
        while (noted.TryDequeue(out var account))
        {
            asked.Add((account, account.Drain()));
        }

        return asked;
    }

    /// <summary>Forgets those of whom there is nothing to remember; of a key it is remembered for a while that it is one.</summary>
    public void Sweep()
    {
        foreach (var (id, account) in all)
        {
            if (account.TryForget(account.Key is null ? keeps : keepsKeys))
            {
                Remove(id, account);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private Account Of(ClientId id, string? key) => all.TryGetValue(id, out var known) && known.TrySee() ? known : Open(id, key);

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
            isTold ? noted.Enqueue : null);
        Account kept;
        while ((kept = all.GetOrAdd(id, own)) != own)
        {
            if (kept.TrySee())
            {
                return kept;
            }

            Remove(id, kept);
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
