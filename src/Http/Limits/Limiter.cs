using Gateway.Http.Rules;
using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>Everything by which clients are counted, put together as the rules want it.</summary>
/// <param name="Accounts">What clients may ask for.</param>
/// <param name="Keys">Null where there are none.</param>
/// <param name="Watch">Keeps both in step with the database, and forgets.</param>
internal sealed record Limiter(Accounts Accounts, KeyBook? Keys, LimitWatch Watch)
{
    /// <summary>Null where nobody is counted.</summary>
    /// <param name="ledger">What the database remembers of clients; null where it can only be read.</param>
    /// <param name="turns">By which it is asked for clients.</param>
    /// <param name="isShared">Whether other gateways may serve the same clients.</param>
    /// <param name="clock">What time it is.</param>
    /// <param name="beat">How often what lasts shows that it is there.</param>
    public static Limiter? Of(
        LimitRules rules, ClientLedger? ledger, LedgerTurns turns, bool isShared, TimeProvider clock, TimeSpan beat)
    {
        var hasKeys = rules.HasKeys && ledger is not null;
        if (!rules.AreSet && !hasKeys)
        {
            return null;
        }

        var isTold = hasKeys || (isShared && ledger is not null);
        var accounts = new Accounts(rules, isTold, clock, beat);
        var keys = hasKeys ? new KeyBook(ledger!, turns, accounts, clock) : null;
        return new Limiter(accounts, keys, new LimitWatch(isTold ? ledger : null, accounts, keys, isShared, clock));
    }
}
