using Gateway.Http.Rules;
using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>Everything that counts and limits clients, assembled by the rules.</summary>
/// <param name="Accounts">What clients may ask for.</param>
/// <param name="Keys">The API keys; null if there are none.</param>
/// <param name="Sync">Synchronizes both with the database, and forgets.</param>
internal sealed record Limiter(Accounts Accounts, KeyBook? Keys, LimitSync Sync)
{
    /// <summary>Creates a limiter; null when nobody is counted.</summary>
    /// <param name="ledger">What the database stores about clients; null if it is read-only.</param>
    /// <param name="queues">Queues what is asked of the database for clients.</param>
    /// <param name="isShared">Whether other gateways may serve the same clients.</param>
    /// <param name="clock">What time it is.</param>
    /// <param name="beat">How often long-lived connections show that they are there.</param>
    public static Limiter? Of(
        LimitRules rules, ClientLedger? ledger, LedgerQueues queues, bool isShared, TimeProvider clock, TimeSpan beat)
    {
        var hasKeys = rules.HasKeys && ledger is not null;
        if (!rules.AreSet && !hasKeys)
        {
            return null;
        }

        var recordsUsage = hasKeys || (isShared && ledger is not null);
        var accounts = new Accounts(rules, recordsUsage, clock, beat);
        var keys = hasKeys ? new KeyBook(ledger!, queues, accounts, clock) : null;
        return new Limiter(accounts, keys, new LimitSync(recordsUsage ? ledger : null, accounts, keys, isShared, clock));
    }
}
