using Gateway.Page;
using Gateway.Tests.Http.Hostile;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Whatever an address contains, a page is drawn or refused with a reason.</summary>
public sealed class HostileTextTests(SampleSite sample) : IClassFixture<SampleSite>
{
    /// <summary>The query parameters whose text pages look for in the data.</summary>
    private static readonly string[] Words =
    [
        "q", "near", "city", "area", "stop", "school", "kind", "age", "day", "month", "at", "in", "after", "before",
        "name.contains", "capacity.from", "during.to",
    ];

    public static TheoryData<string> Kinds => [.. HostileTexts.All.Select(one => one.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_text_in_an_address_is_a_fault_of_the_gateway(string kind)
    {
        var text = HostileTexts.All.Single(one => one.Kind == kind).Text;
        var names = new[] { text, "999997", "facilities", "school-district" };
        foreach (var route in sample.Site.Pages.Select(page => page.Route))
        {
            var isNamed = route.Contains("{name}", StringComparison.Ordinal);
            foreach (var path in isNamed ? names.Select(name => route.Replace("{name}", name, StringComparison.Ordinal)) : [route])
            {
                await CheckAsync(path);
                foreach (var word in path.Contains(text, StringComparison.Ordinal) ? [] : Words)
                {
                    await CheckAsync($"{path}?{word}={text}");
                }
            }
        }
    }

    private async Task CheckAsync(string address)
    {
        var shown = address.Length > 60 ? address[..60] : address;
        var answer = await Record.ExceptionAsync(async () => Check(await sample.GoAsync(address), shown));
        Assert.True(answer is null, $"{shown}: {answer}");
    }

    private static void Check(PageAnswer answer, string address) =>
        Assert.True(answer.Status is 200 or 400 or 404 or 302 or 301 or 303, $"{address} has status {answer.Status}.");
}
