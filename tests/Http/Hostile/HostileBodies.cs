using System.Globalization;
using System.Text;
using static Gateway.Tests.Http.Hostile.HostileRequest;

namespace Gateway.Tests.Http.Hostile;

/// <summary>Bodies that are not JSON, not UTF-8, too deep or too large; variables and headers without bounds.</summary>
internal static class HostileBodies
{
    private const string Filtered = "query($w:FacilityFilterInput){facilities(where:$w){totalCount}}";

    private const string Ids = "query($i:[ID!]!){nodes(ids:$i){id}}";

    private static readonly string Valid = """{"query":"query A($n:String){facilities(first:2,where:{name:{contains:$n}}){nodes{id name}}}","operationName":"A","variables":{"n":"園"}}""";

    public static IEnumerable<(string Kind, Func<Random, HostileRequest> Make)> All { get; } =
    [
        ("JSON 100,000 deep", Deep),
        ("keys again and again", chance => Raw($$"""{{{Repeat(chance.Next(10_000, 100_000), _ => chance.Next(3) == 0 ? "\"variables\":{\"a\":1}" : "\"query\":\"{__typename}\"")}},"a":1}""")),
        ("numbers without end", chance => Raw(
            "{\"query\":\"query($a:Int){facilities(first:$a){totalCount}}\",\"variables\":{\"a\":" + (chance.Next(2) == 0 ? "1e" : "-") + new string('9', chance.Next(1000, 1_000_000)) + "}}")),
        ("ids", chance => Of(Ids, new { i = Enumerable.Repeat(Id(chance), chance.Next(51, 20_000)) })),
        ("long ids and cursors", chance => Of("query($a:String,$i:ID!){facilities(after:$a){totalCount} node(id:$i){id}}", new { a = Text(chance), i = Text(chance) })),
        ("values of in", chance => Of(Filtered, new { w = new { name = new { @in = Enumerable.Range(0, chance.Next(900, 20_000)).Select(i => $"v{i}") } } })),
        ("wide filters", chance => Of(Filtered, new { w = Wide(chance.Next(100, 1200)) })),
        ("deep filters", chance => Of(Filtered, new { w = DeepFilter(chance.Next(4, 40), chance.Next(2) == 0) })),
        ("orders", chance => Of("query($o:[FacilitySortInput!]){facilities(order:$o){nodes{id}}}", new
        {
            o = Enumerable.Range(0, chance.Next(500, 3000)).Select(i => new { dataset = new { publisher = new { name = i % 2 == 0 ? "ASC" : "DESC" } } }),
        })),
        ("batches", Batch),
        ("broken UTF-8", chance => new HostileRequest(Broken(chance, () => (byte)chance.Next(0x80, 0x100)))),
        ("control characters", chance => new HostileRequest(Broken(chance, () => (byte)chance.Next(0, 0x20)))),
        ("lone surrogates", chance => Raw(Valid.Replace("園", string.Concat(Enumerable.Repeat(Surrogate(chance), chance.Next(1, 50))), StringComparison.Ordinal)
            .Replace("first:2", chance.Next(2) == 0 ? "first:2" : $"after:\\\"{Surrogate(chance)}\\\"", StringComparison.Ordinal))),
        ("NUL and wildcards", chance => Of(Filtered, new { w = new { name = new { contains = Text(chance, "\0%_\\'\"[]*?;-") } } })),
        ("bytes by chance", chance => new HostileRequest(Bytes(chance, chance.Next(1, 5000)))),
        ("a good request bent", chance => new HostileRequest(Broken(chance, () => (byte)"{}[]\":,$()!0aA \\"[chance.Next(16)]))),
        ("forms", Form),
        ("headers", chance => Raw(Valid) with { Headers = Headers(chance) }),
        ("addresses", chance => Raw(Valid) with { Path = "/graphql/" + Uri.EscapeDataString(Encoding.Latin1.GetString(Bytes(chance, chance.Next(1, 2000)))) }),
    ];

    private static HostileRequest Deep(Random chance)
    {
        var (open, inner, close) = chance.Next(2) == 0 ? ("[", "", "]") : ("{\"a\":", "1", "}");
        var deep = Times(100_000, open) + inner + Times(chance.Next(3) == 0 ? 0 : 100_000, close);
        return Raw(chance.Next(4) switch
        {
            0 => deep,
            1 => "{\"query\":\"{__typename}\",\"variables\":" + deep + "}",
            2 => "{\"query\":\"{__typename}\",\"extensions\":{\"a\":" + deep + "}}",
            _ => "{\"query\":\"{__typename}\",\"other\":" + deep + "}",
        });
    }

    private static string Times(int times, string text) => new StringBuilder().Insert(0, text, times).ToString();

    private static HostileRequest Batch(Random chance)
    {
        var count = chance.Next(2, 50_000);
        return chance.Next(3) switch
        {
            0 => Raw("[" + Repeat(count, _ => """{"query":"{__typename}"}""") + "]"),
            1 => Raw("""{"query":"query($n:Int){facilities(first:$n){totalCount}}","variables":[""" + Repeat(count, i => $$"""{"n":{{i % 60}}}""") + "]}"),
            _ => Raw("[" + Repeat(50, _ => """{"query":"{facilities(first:50){nodes{id events(first:50){nodes{id facility{name}}}}}}"}""") + "]"),
        };
    }

    private static HostileRequest Form(Random chance)
    {
        var fields = string.Concat(Enumerable.Range(0, chance.Next(0, 5000)).Select(i => $"--x\r\ncontent-disposition: form-data; name=\"a{i}\"\r\n\r\n{i}\r\n"));
        var operations = chance.Next(2) == 0 ? $"--x\r\ncontent-disposition: form-data; name=\"operations\"\r\n\r\n{Valid}\r\n" : "";
        return Raw(fields + operations + (chance.Next(2) == 0 ? "--x--" : "--")) with
        {
            ContentType = "multipart/form-data; boundary=" + (chance.Next(4) == 0 ? new string('b', 5000) : "x"),
            Headers = [("graphql-preflight", "1")],
        };
    }

    private static (string Name, string Value)[] Headers(Random chance) => chance.Next(4) switch
    {
        0 => [.. Enumerable.Range(0, chance.Next(50, 300)).Select(i => ($"x-{i}", new string('y', chance.Next(0, 300))))],
        1 => [("accept", string.Join(',', Enumerable.Range(0, chance.Next(100, 1500)).Select(i => $"a/b{i};q=0.{i % 10}")))],
        2 => [("accept", Uri.EscapeDataString(Encoding.Latin1.GetString(Bytes(chance, 300)))), ("graphql-cost", new string('v', 3000))],
        _ => [("content-encoding", "gzip, br, deflate"), ("accept-encoding", new string('b', chance.Next(1, 20_000)))],
    };

    private static object Wide(int parts) => new { or = Enumerable.Range(0, parts).Select(i => new { name = new { contains = i.ToString(CultureInfo.InvariantCulture) } }) };

    private static object DeepFilter(int levels, bool inLists)
    {
        object filter = new { name = new { eq = "x" } };
        for (var i = 0; i < levels; i++)
        {
            filter = inLists ? new { dataset = new { facilities = new { some = filter } } } : new { and = new[] { filter, filter } };
            if (!inLists && i > 12)
            {
                break;
            }
        }

        return filter;
    }

    private static byte[] Broken(Random chance, Func<byte> make)
    {
        var body = Encoding.UTF8.GetBytes(Valid);
        for (var i = chance.Next(1, 12); i > 0; i--)
        {
            body[chance.Next(body.Length)] = make();
        }

        return body;
    }

    private static byte[] Bytes(Random chance, int length)
    {
        var bytes = new byte[length];
        chance.NextBytes(bytes);
        return bytes;
    }

    private static string Surrogate(Random chance) => $"\\u{chance.Next(0xD800, 0xE000):x4}";

    private static string Id(Random chance) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"Facility:{chance.Next()}"));

    private static string Text(Random chance, string letters = "QUFB=:/+-_ %'\\\"") =>
        string.Create(chance.Next(1, 200_000), (chance, letters), static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = from.letters[from.chance.Next(from.letters.Length)];
            }
        });

    private static string Repeat(int times, Func<int, string> make) => string.Join(',', Enumerable.Range(0, times).Select(make));
}
