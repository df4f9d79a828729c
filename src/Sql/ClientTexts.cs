using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL for client data: keys as hashes, the usage of each key by day and, where several gateways share a database, what each client
/// requested within the current minute.
/// </summary>
internal static class ClientTexts
{
    /// <summary>A key, the days it was made, revoked and last used, and the clock time it was made or revoked.</summary>
    public static readonly IReadOnlyList<Column> Keys =
    [
        Text("hash"), Text("made_on"), Text("revoked_on") with { Nullable = true }, Whole("changed"),
        Text("used_on") with { Nullable = true },
    ];

    /// <summary>The usage of a key on a day.</summary>
    public static readonly IReadOnlyList<Column> Usage = [Text("hash"), Text("day"), Whole("requests"), Real("cost"), Whole("refused")];

    /// <summary>The requests of a client to one gateway in a minute.</summary>
    public static readonly IReadOnlyList<Column> Spending =
        [Text("client"), Whole("minute"), Text("gateway"), Whole("requests"), Real("cost"), Whole("changed")];

    /// <summary>
    /// The keys as the operator's graph exposes them: each by the start of its hash, which identifies it but grants nothing.
    /// </summary>
    public const string CreateKeys = """
        create view client_key as
        select substr(k.hash, 1, 16) as id, substr(k.hash, 1, 16) as fingerprint, k.made_on as made_on, k.revoked_on as revoked_on,
            cast(coalesce((select sum(u.requests) from key_usage u where u.hash = k.hash), 0) as bigint) as requests,
            cast(coalesce((select sum(u.cost) from key_usage u where u.hash = k.hash), 0) as double precision) as cost,
            cast(coalesce((select sum(u.refused) from key_usage u where u.hash = k.hash), 0) as bigint) as refused
        from api_key k;
        """;

    /// <summary>The usage of each key by day.</summary>
    public const string CreateUses = """
        create view key_use as
        select cast(substr(u.hash, 1, 16) || ' ' || u.day as text) as id, u.day as day, u.requests as requests, u.cost as cost,
            u.refused as refused, substr(u.hash, 1, 16) as key_id
        from key_usage u;
        """;

    public const string DropViews = "drop view key_use; drop view client_key;";

    /// <summary>Given: hash, day.</summary>
    public static Phrase AddKey(Dialect dialect) =>
        $"insert into api_key (hash, made_on, changed) values ({Given(1)}, {Given(2)}, {dialect.Seconds}) on conflict (hash) do nothing";

    /// <summary>Changes one row, or none when the key is revoked or was never made. Given: day, hash.</summary>
    public static Phrase RevokeKey(Dialect dialect) => $"""
        update api_key set revoked_on = {Given(1)}, changed = {dialect.Seconds} where hash = {Given(2)} and revoked_on is null
        """;

    /// <summary>Given: hash.</summary>
    public static readonly Phrase IsGood = $"select 1 from api_key where hash = {Given(1)} and revoked_on is null";

    /// <summary>Selects the keys revoked within the last seconds. Given: seconds.</summary>
    public static Phrase Revoked(Dialect dialect) =>
        $"select hash from api_key where changed >= {dialect.Seconds} - {Given(1)} and revoked_on is not null";

    /// <summary>Given: the columns.</summary>
    public static readonly Phrase AddUsage = $"""
        insert into key_usage ({LoadTexts.List(Usage)}) values ({LoadTexts.Marks(1, Usage.Count)})
        on conflict (hash, day) do update set requests = key_usage.requests + excluded.requests, cost = key_usage.cost + excluded.cost,
        refused = key_usage.refused + excluded.refused
        """;

    /// <summary>Records the use of a key, once a day. Given: day, hash.</summary>
    public static readonly Phrase Use =
        $"update api_key set used_on = {Given(1)} where hash = {Given(2)} and (used_on is null or used_on < {Given(1)})";

    /// <summary>Deletes unused keys. Given: the first day to keep of keys that were used, never used, and revoked.</summary>
    public static readonly Phrase ForgetKeys = $"""
        delete from api_key where used_on < {Given(1)} or (used_on is null and made_on < {Given(2)}) or revoked_on < {Given(3)}
        """;

    /// <summary>Fills in what was not recorded for keys before: they count as used at least when they were made.</summary>
    public const string FillUsed = """
        update api_key set used_on = coalesce((select max(u.day) from key_usage u where u.hash = api_key.hash), made_on);
        """;

    /// <summary>Selects usage by day. Given: hash, the first day.</summary>
    public static readonly Phrase UsageOf =
        $"select day, requests, cost, refused from key_usage where hash = {Given(1)} and day >= {Given(2)} order by day";

    /// <summary>Given: the first day to keep.</summary>
    public static readonly Phrase ForgetUsage = $"delete from key_usage where day < {Given(1)}";

    /// <summary>Given: client, gateway, requests, cost.</summary>
    public static Phrase Spend(Dialect dialect) => $"""
        insert into spending (client, minute, gateway, requests, cost, changed)
        values ({Given(1)}, {dialect.Seconds} / 60, {Given(2)}, {Given(3)}, {Given(4)}, {dialect.Seconds})
        on conflict (client, minute, gateway) do update set requests = spending.requests + excluded.requests,
        cost = spending.cost + excluded.cost, changed = excluded.changed
        """;

    /// <summary>Selects what other gateways reported within the last seconds. Given: this gateway, seconds.</summary>
    public static Phrase SpentElsewhere(Dialect dialect) => $"""
        select client, minute, gateway, requests, cost from spending
        where gateway <> {Given(1)} and changed >= {dialect.Seconds} - {Given(2)}
        """;

    /// <summary>Given: seconds.</summary>
    public static Phrase ForgetSpending(Dialect dialect) => $"delete from spending where changed < {dialect.Seconds} - {Given(1)}";

    private static Parameter Given(int number) => LoadTexts.Given(number);

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);

    private static Column Real(string name) => new(name, new FieldType(Scalar.Float), Nullable: false);
}
