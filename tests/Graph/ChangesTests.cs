using System.Buffers.Text;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.City;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>A client that keeps a copy through <c>changes</c> has today's rows, whatever happens to it and to the data meanwhile.</summary>
[Trait("Database", "any")]
public sealed class ChangesTests : StoreTest
{
    private static readonly string[] Towns = ["999113", "999121", "999130"];

    private readonly SetClock clock = new(new DateTimeOffset(2026, 6, 10, 10, 0, 0, TimeSpan.FromHours(9)));
    private readonly CityStore store;
    private readonly Executor executor;

    public ChangesTests()
    {
        store = Database.Open(Catalog, new CityStoreRules { Clock = clock, KeepDeletions = TimeSpan.FromDays(10) });
        executor = new Executor(store, new PageLimits(), new DocumentLimits());
    }

    public override void Dispose()
    {
        store.Dispose();
        base.Dispose();
    }

    [Fact]
    public void The_whole_comes_first_and_then_only_what_changed()
    {
        LoadSome();
        var copy = Copy();
        Assert.True(copy.Read(2));
        copy.ReadAll();
        Assert.Equal((7, 1), (copy.Rows.Count, copy.Snapshots));

        Assert.Equal("""{"isSnapshot":false,"beginsSnapshot":false,"hasMore":false,"items":[]}""", PageOf(copy.Token!));
        Put(Facility("f1", "新しい名前", ("municipality_id", "999113")));
        Assert.Equal(
            """{"isSnapshot":false,"beginsSnapshot":false,"hasMore":false,"items":[{"operation":"UPSERT","type":"DATASET","version":2},"""
            + """{"operation":"UPSERT","type":"FACILITY","version":2}]}""",
            PageOf(copy.Token!));
        Assert.Equal((7, 1), (copy.ReadAll().Rows.Count, copy.Snapshots));
        Same(copy);
    }

    [Fact]
    public void A_row_that_moves_away_is_deleted_where_it_was_and_nowhere_else()
    {
        LoadSome();
        var (all, from, to) = (Copy().ReadAll(), CopyOf("999113").ReadAll(), CopyOf("999121").ReadAll());
        Put(Facility("f1", "一", ("municipality_id", "999121")));

        Assert.Equal(["DELETE FACILITY"], Operations(from.Token!, "municipality: \"999113\"", "FACILITY"));
        Assert.Equal(["UPSERT FACILITY"], Operations(to.Token!, "municipality: \"999121\"", "FACILITY"));
        Assert.Equal(["UPSERT FACILITY"], Operations(all.Token!, "first: 100", "FACILITY"));

        // And back again: for a client that did not look meanwhile, the row never left.
        Put(Facility("f1", "一", ("municipality_id", "999113")));
        Assert.Equal(["UPSERT FACILITY"], Operations(from.Token!, "municipality: \"999113\"", "FACILITY"));
        Assert.Equal(["DELETE FACILITY"], Operations(to.Token!, "municipality: \"999121\"", "FACILITY"));
        Same(from.ReadAll(), "municipality: \"999113\", ");
        Same(to.ReadAll(), "municipality: \"999121\", ");
    }

    [Fact]
    public void A_row_that_was_removed_and_comes_back_elsewhere_is_gone_where_it_was()
    {
        LoadSome();
        var from = CopyOf("999113").ReadAll();
        Remove("f1");
        Put(Facility("f1", "一", ("municipality_id", "999121")));
        Assert.Equal(["DELETE FACILITY"], Operations(from.Token!, "municipality: \"999113\"", "FACILITY"));
        Same(from.ReadAll(), "municipality: \"999113\", ");
    }

    [Fact]
    public void A_token_that_is_older_than_the_deletions_that_are_kept_begins_the_whole_again()
    {
        LoadSome();
        var (old, young) = (Copy().ReadAll(), Copy().ReadAll());
        clock.Now += TimeSpan.FromDays(2);
        Remove("f1");
        clock.Now += TimeSpan.FromDays(9);
        Put(Facility("f9", "九"));
        Assert.NotEmpty(Query("select 1 from departure"));
        Assert.Equal(1, young.ReadAll().Snapshots);
        clock.Now += TimeSpan.FromDays(9);
        Put(Facility("f8", "八"));

        Assert.Empty(Query("select 1 from departure"));
        Assert.Equal((2, 1), (old.ReadAll().Snapshots, young.ReadAll().Snapshots));
        Same(old);
        Same(young);
    }

    [Fact]
    public void A_token_of_another_history_begins_the_whole_again()
    {
        LoadSome();
        Put(Facility("f9", "九"));
        var copy = Copy().ReadAll();

        // As if a backup from before the last load had been restored and then loaded into.
        Execute("delete from data_version where number = 2");
        Execute("delete from facility where id = 'f9'");
        Execute("update facility set version = 1 where version = 2");
        Execute("update dataset set version = 1 where version = 2");
        clock.Now += TimeSpan.FromMinutes(1);
        Put(Facility("f7", "七"));
        Assert.Equal(2, copy.ReadAll().Snapshots);
        Same(copy);
    }

    [Fact]
    public void What_cannot_be_told_is_refused_with_a_code()
    {
        LoadSome();
        var token = Copy().ReadAll().Token;
        (string Arguments, string? Code)[] refused =
        [
            ("since: \"\"", "TOKEN_UNKNOWN"), ("since: \"abc\"", "TOKEN_UNKNOWN"), ("since: \"é\"", "TOKEN_UNKNOWN"),
            ($"since: \"{token}\", types: [EVENT]", "TOKEN_OF_OTHER_ARGUMENTS"),
            ($"since: \"{token}\", municipality: \"999113\"", "TOKEN_OF_OTHER_ARGUMENTS"),
            ("first: 1001", "HC0051"), ("first: -1", "HC0079"),
            ("municipality: \"12\"", null), ("dataset: \"RXZlbnQ6MQ==\"", null), ("dataset: \"?\"", null),
        ];
        Assert.All(refused, one =>
        {
            var answer = Answer($"{{ changes({one.Arguments}) {{ token }} }}");
            var error = answer.GetProperty("errors")[0];
            Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
            Assert.Equal(one.Code, CodeOf(error));
        });
    }

    [Fact]
    public void A_token_that_was_cut_or_changed_is_unknown()
    {
        LoadSome();
        var token = Copy().ReadAll().Token!;
        Assert.NotNull(ChangeToken.Read(token));
        for (var i = 0; i < token.Length; i++)
        {
            Assert.Null(ChangeToken.Read(token[..i]));
            Assert.Null(ChangeToken.Read(token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..]));
        }
    }

    /// <summary>Anyone who knows the checksum can forge a token: no row after it may be skipped silently.</summary>
    [Fact]
    public void A_token_of_versions_that_there_cannot_have_been_is_unknown()
    {
        LoadSome();
        var token = ChangeToken.Read(Copy().ReadAll().Token!)!;
        Assert.Equal("""{"isSnapshot":false,"beginsSnapshot":false,"hasMore":false,"items":[]}""", PageOf(token.ToString()));
        ChangeToken[] madeUp =
        [
            token with { Version = token.Newest + 1 }, token with { Version = long.MaxValue }, token with { Version = -2 },
            token with { Base = token.Newest + 1 }, token with { Base = long.MaxValue }, token with { Base = long.MinValue },
            token with { Newest = -2 }, token with { Newest = long.MinValue }, token with { Newest = token.Newest - 1 },
        ];
        string[] texts =
        [
            .. madeUp.Select(one => one.ToString()),
            .. ((string[])["99999999999999999999", "one", ""])
                .Select(newest => Said($"{token.Asked:x}\n1\n1\n~\n{newest}\n{token.MadeAt}\n")),
        ];
        Assert.All(texts, text =>
            Assert.Equal("TOKEN_UNKNOWN", CodeOf(Answer($"{{ changes(since: \"{text}\") {{ token }} }}").GetProperty("errors")[0])));

        // A history that went further than this one: the snapshot begins again.
        var further = token with { Newest = long.MaxValue };
        Assert.True(Ask($"{{ changes(since: \"{further}\") {{ beginsSnapshot }} }}")
            .GetProperty("changes").GetProperty("beginsSnapshot").GetBoolean());

        static string Said(string text)
        {
            var sum = XxHash32.HashToUInt32(Encoding.UTF8.GetBytes("changes" + text)).ToString("x8", CultureInfo.InvariantCulture);
            return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(sum + text));
        }
    }

    [Fact]
    public async Task The_change_of_one_row_is_less_than_two_kilobytes()
    {
        LoadSome();
        var token = Copy().ReadAll().Token;
        Put(Facility(
            "f1", "名前", ("municipality_id", "999113"), ("address", "見本県見本野市見本町1-2-3"), ("latitude", 36.0), ("longitude", 140.0)));
        var answer = await executor.ExecuteAsync(
            ServedCity.RequestOf($$"""
                { changes(since: "{{token}}") { token hasMore isSnapshot beginsSnapshot items { operation id type version changedAt node {
                  ... on Facility { name nameKana kindLabel address latitude longitude municipality { code name } }
                  ... on Dataset { title } } } } }
                """, null), CancellationToken.None);
        Assert.Contains("見本町1-2-3", Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
        Assert.True(answer.Json.Length < 2048, $"{answer.Json.Length} bytes");
    }

    [Fact]
    public void A_copy_of_an_empty_database_learns_of_all_that_comes()
    {
        var copy = Copy().ReadAll();
        Assert.Empty(copy.Rows);
        LoadSome();
        Same(copy.ReadAll());
    }

    /// <summary>The short run; <c>GATEWAY_CHANGES</c> sets the kills and imports of a long one: <c>1000/200</c>.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("municipality: \"999113\", ")]
    [InlineData("types: [FACILITY, AREA], ")]
    [InlineData("dataset: \"RGF0YXNldDpkMQ==\", ")]
    public async Task A_client_that_is_killed_at_random_while_imports_run_ends_with_the_rows_of_today(string arguments)
    {
        var (kills, imports) = Environment.GetEnvironmentVariable("GATEWAY_CHANGES")?.Split('/') is [var many, var loads]
            ? (int.Parse(many, CultureInfo.InvariantCulture), int.Parse(loads, CultureInfo.InvariantCulture)) : (30, 20);
        var random = new Random(20261126 + arguments.Length);
        LoadSome();
        var copy = new CopyOfCity(Ask, arguments);
        var writing = Task.Run(() => Load(new Random(7), imports));
        while (kills > 0 || !writing.IsCompleted)
        {
            var isKilled = random.Next(3) > 0;
            kills -= isKilled ? 1 : 0;
            copy.Read(random.Next(1, 8), isKilled ? random.Next(0, 8) : null);
        }

        await writing;
        Same(copy.ReadAll(7), arguments);
        Assert.Equal(arguments.Length == 0, copy.Rows.Count == CountAll());
    }

    [Fact]
    public async Task A_subscription_tells_that_something_changed_and_its_token_brings_it()
    {
        LoadSome();
        using var over = new CancellationTokenSource(Waiting.Longest);
        var opened = await executor.ExecuteAsync(
            ServedCity.RequestOf("subscription { onChanges(types: [FACILITY]) { token count } }", null), over.Token);
        await using var events = opened.Events!.GetAsyncEnumerator(over.Token);
        Put(Municipality("999130"));
        Put(Facility("f3", "三"), Facility("f4", "四"));

        Assert.True(await events.MoveNextAsync());
        var told = JsonDocument.Parse(events.Current.Json).RootElement.GetProperty("data").GetProperty("onChanges");
        Assert.Equal(2, told.GetProperty("count").GetInt32());
        Assert.Equal(
            ["UPSERT FACILITY", "UPSERT FACILITY"],
            Operations(told.GetProperty("token").GetString()!, "types: [FACILITY]", "FACILITY"));
    }

    private void Load(Random random, int imports)
    {
        for (var i = 0; i < imports; i++)
        {
            clock.Now += TimeSpan.FromSeconds(1);
            switch (random.Next(6))
            {
                case 0:
                    Remove($"f{random.Next(12)}");
                    break;
                case 1:
                    RemoveDataset($"d{random.Next(1, 4)}");
                    break;
                default:
                    var dataset = $"d{random.Next(1, 4)}";
                    var rows = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Any(random, dataset, i));
                    Put([Row("Dataset", dataset, ("title", $"題{i}")), .. rows]);
                    break;
            }
        }
    }

    /// <summary>Returns a place anywhere, with a key that starts with its data set, except for d1.</summary>
    private LoadRow Any(Random random, string dataset, int name)
    {
        var key = $"{(dataset == "d1" ? "" : dataset)}f{random.Next(12)}";
        return Facility(key, $"名{name}", ("dataset_id", dataset), ("municipality_id", Towns[random.Next(3)]));
    }

    private void LoadSome() => Put(
        [
            .. Towns.Take(2).Select(Municipality), Row("Dataset", "d1", ("title", "題")),
            Facility("f1", "一", ("municipality_id", "999113")), Facility("f2", "二", ("municipality_id", "999121")),
            Row("Area", "a1", ("municipality_id", "999113"), ("name", "町")),
            Row("Population", "p1", ("dataset_id", "d0"), ("municipality_id", "999113"), ("area_id", "a1"), ("survey_date", "2026-01-01")),
        ]);

    private void Put(params LoadRow[] rows)
    {
        using var loader = store.BeginLoad();
        foreach (var row in rows)
        {
            loader.Put(row);
        }

        loader.Commit();
    }

    private void Remove(string key)
    {
        using var loader = store.BeginLoad();
        var (facility, dataset) = (Catalog.Entity("Facility"), Catalog.Entity("Facility").Column("dataset_id"));
        foreach (var row in loader.FindAll(facility, dataset, "d1").Where(row => (string)row[0]! != key))
        {
            loader.Put(new LoadRow(facility, row));
        }

        loader.RemoveUnseen(facility, "d1");
        loader.Commit();
    }

    private void RemoveDataset(string key)
    {
        using var loader = store.BeginLoad();
        loader.RemoveDataset(key);
        loader.Commit();
    }

    private long CountAll() => new[] { "facility", "dataset", "municipality", "area", "population" }
        .Sum(table => long.Parse(Query($"select count(*) from {table}")[0], CultureInfo.InvariantCulture));

    private static string? CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var members) && members.TryGetProperty("code", out var code) ? code.GetString() : null;

    private void Same(CopyOfCity copy, string arguments = "") => Assert.Equal(new CopyOfCity(Ask, arguments).ReadAll().Rows, copy.Rows);

    private CopyOfCity Copy() => new(Ask, "");

    private CopyOfCity CopyOf(string municipality) => new(Ask, $"municipality: \"{municipality}\", ");

    private string PageOf(string token) =>
        Ask($"{{ changes(since: \"{token}\") {{ isSnapshot beginsSnapshot hasMore items {{ operation type version }} }} }}")
            .GetProperty("changes").GetRawText();

    private string[] Operations(string token, string arguments, string type) =>
    [
        .. Ask($"{{ changes(since: \"{token}\", {arguments}) {{ items {{ operation type }} }} }}")
            .GetProperty("changes").GetProperty("items").EnumerateArray()
            .Select(item => $"{item.GetProperty("operation").GetString()} {item.GetProperty("type").GetString()}")
            .Where(text => text.EndsWith(type, StringComparison.Ordinal)),
    ];

    private JsonElement Ask(string query)
    {
        var answer = Answer(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    private JsonElement Answer(string query) => JsonDocument.Parse(
        executor.ExecuteAsync(ServedCity.RequestOf(query, null), CancellationToken.None).GetAwaiter().GetResult().Json).RootElement;
}
