using System.Text;
using static Gateway.Tests.Http.Hostile.HostileRequest;

namespace Gateway.Tests.Http.Hostile;

/// <summary>Documents that are deep or long, or short and expensive.</summary>
internal static class HostileDocuments
{
    public static IEnumerable<(string Kind, Func<Random, HostileRequest> Make)> All { get; } =
    [
        ("lists 50,000 deep", chance => Of($"{{facilities(where:{{and:{Nest(chance.Next(50_000, 60_000), "[", "", "]")}}}){{totalCount}}}}")),
        ("objects deep", chance => Of($"{{facilities(where:{Nest(chance.Next(10_000, 20_000), "{and:", "{}", "}")}){{totalCount}}}}")),
        ("selections deep", chance => Of(chance.Next(2) == 0
            ? $"{{facilities{Nest(chance.Next(5_000, 10_000), "{nodes{dataset", "{id}", "}}")}}}"
            : $"{{{Nest(chance.Next(10_000, 20_000), "...{", "__typename", "}")}}}")),
        ("types deep", chance => Of($"query($a:{Nest(chance.Next(20_000, 50_000), "[", "Int", "]")}){{__typename}}")),
        ("long", Long),
        ("many names", ManyNames),
        ("many arguments", ManyArguments),
        ("equal fields with long arguments", chance => Of($"{{{Repeat(chance.Next(300, 400), _ => LongFilter(25))}}}")),
        ("fragments of nothing", Fragments),
        ("directives", chance => Of($"{{__typename {Repeat(chance.Next(100, 20_000), i => chance.Next(2) == 0 ? "@include(if:true)" : $"@x{i}")}}}")),
        ("operations", chance => Of(
            Repeat(chance.Next(500, 1000), i => $"query q{i}{{...f0}}") + Repeat(1000, i => $"fragment f{i} on Query{{...f{i + 1}}}") + "fragment f1000 on Query{__typename}")),
        ("introspection", chance => Of($"{{{Repeat(chance.Next(2, 300), i => $"a{i}:__schema{{types{{fields{{type{{fields{{type{{name}}}}}}}}}}}}")}}}")),
        ("pages in pages", chance => Of($"{{facilities(first:50)" + Nest(chance.Next(2, 60), "{nodes{dataset{facilities(first:50)", "{totalCount}", "}}}") + "}")),
    ];

    private static HostileRequest Long(Random chance)
    {
        var filling = new string(chance.Next(3) switch { 0 => ' ', 1 => 'x', _ => '施' }, chance.Next(900_000, 2_000_000));
        return chance.Next(5) switch
        {
            0 => Of("#" + filling + "\n{__typename}"),
            1 => Of("{ __typename # " + filling),
            2 => Of("{a" + filling + "}"),
            3 => Of("{facilities(where:{name:{eq:\"" + filling + "\"}}){totalCount}}"),
            _ => Of("{facilities(where:{name:{eq:\"\"\"" + filling.Replace("xx", "x\n", StringComparison.Ordinal) + "\"\"\"}}){totalCount}}"),
        };
    }

    private static HostileRequest ManyNames(Random chance) => Of(chance.Next(5) switch
    {
        0 => $"{{{Repeat(chance.Next(2000, 50_000), i => $"a{i}:__typename")}}}",
        1 => $"{{{Repeat(chance.Next(500, 2000), i => $"a{i}")}{new string(' ', 200_000)}{Repeat(40, i => $"b{i}")}}}",
        2 => $"{{{Repeat(chance.Next(300, 900), i => $"a{i}:facilities(first:50){{nodes{{id}}}}")}}}",
        3 => $"query({Repeat(chance.Next(1000, 15_000), i => $"$v{i}:Int=1")}){{__typename}}",
        _ => $"{{facilities{{nodes{{{Repeat(1900, i => $"a{i}:name")}}}}}}}",
    });

    private static HostileRequest ManyArguments(Random chance)
    {
        var many = Repeat(chance.Next(5000, 12_000), i => $"a{i % 9000}:1");
        return Of(chance.Next(2) == 0
            ? $"{{a:facilities({many}){{totalCount}} a:facilities({many}){{totalCount}}}}"
            : $"{{a:facilities(where:{{{many}}}){{totalCount}} a:facilities(where:{{{many}}}){{totalCount}}}}");
    }

    private static HostileRequest Fragments(Random chance)
    {
        var count = chance.Next(12, 40);
        var doubling = Repeat(count, i => $"fragment f{i} on Query{{...f{i + 1} ...on Query{{...f{i + 1}}}}}");
        return Of("query{...f0}" + chance.Next(4) switch
        {
            0 => Repeat(count, i => $"fragment f{i} on Query{{{Repeat(count, j => j == i ? "" : $"...f{j}")}}}"),
            1 => doubling + $"fragment f{count} on Query{{__typename}}",
            2 => doubling + $"fragment f{count} on Query{{...nowhere}}",
            _ => doubling + $"fragment f{count} on Query{{...f0}}",
        });
    }

    private static string LongFilter(int values) =>
        $"facilities(where:{{and:[{Repeat(values, i => $"{{name:{{eq:\"x{i}\"}}}}")}]}}){{totalCount}}";

    private static string Nest(int levels, string open, string inner, string close) =>
        new StringBuilder().Insert(0, open, levels).Append(inner).Insert(levels * open.Length + inner.Length, close, levels).ToString();

    private static string Repeat(int times, Func<int, string> make) => string.Join(' ', Enumerable.Range(0, times).Select(make));
}
