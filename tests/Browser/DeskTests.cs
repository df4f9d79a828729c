using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>The pages of the desk in a real browser: check, workshop, guide, reference, errors, terms and the plain form.</summary>
public sealed class DeskTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Paths =>
    [
        "/check", "/workshop", "/guide", "/guide/near", "/guide/limits", "/reference", "/reference?q=小児", "/reference/Facility", "/errors",
        "/api", "/api/about/places-on-this-map",
        "/terms", "/ask", "/ask?query=%7B%20nothing%20%7D", "/keys",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_keeps_anybody_out_and_no_page_is_too_tall_or_too_wide(string path)
    {
        foreach (var reading in Reading.All)
        {
            var visit = await chromium.ReaderAsync(reading);
            await visit.Page.GotoAsync(path);
            await visit.AssertUsableAsync($"{Visit.NameOf("desk", path)}-{reading}", reading.LooksAtColours);
            Assert.Empty(visit.Outside);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_checked_with_and_without_scripts_and_the_table_can_be_taken_along(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(390, japanese: true, scripts: scripts);
        await visit.GoAsync("/check");
        await visit.Page.Locator("#check-file").SetInputFilesAsync(new FilePayload
        {
            Name = "koen.csv",
            MimeType = "text/csv",
            Buffer = "名称,住所,緯度,経度\n中央公園,見本県見本市本町1番,139.96,36.04\n南公園,見本県見本市緑町2番,36.05,139.97\n"u8.ToArray(),
        });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "チェックする", Exact = true }).ClickAsync();

        await visit.Page.GetByText("まず直すところ").WaitForAsync();
        await visit.Page.GetByText("緯度と経度が逆のため").First.WaitForAsync();
        await visit.PictureAsync($"desk-check-result-390-ja{(scripts ? "" : "-without-script")}");
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, Visit.Tallest);
        Assert.True(!scripts || (await visit.ViolationsAsync()).Length == 0);
        var taken = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByText("CSVで保存").ClickAsync());
        Assert.Equal("check.csv", taken.SuggestedFilename);
        Assert.Contains("coordinates-swapped", await File.ReadAllTextAsync((await taken.PathAsync())!), StringComparison.Ordinal);
        visit.AssertNoErrorsOrOutsideRequests();
    }

    [Fact]
    public async Task Several_files_are_told_one_by_one_on_a_page_that_stays_short()
    {
        await using var visit = await chromium.VisitAsync(390, japanese: true);
        await visit.GoAsync("/check");
        await visit.Page.Locator("#check-file").SetInputFilesAsync(
        [
            .. new[] { "koen", "aed", "toshokan", "hinanjo" }.Select(name => new FilePayload
            {
                Name = name + ".csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(
                    "名称,住所,緯度,経度,開始時間,電話番号\n" + string.Concat(Enumerable.Range(1, 30).Select(i => Faulty(name, i)))),
            }),
        ]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "チェックする", Exact = true }).ClickAsync();

        await visit.Page.GetByText("まず直すところ").WaitForAsync();
        var open = await visit.Page.EvaluateAsync<bool[]>("[...document.querySelectorAll('details.one-file')].map(file => file.open)");
        Assert.Equal([true, false, false, false], open);
        await visit.AssertUsableAsync("desk-check-several-390-ja");
        visit.AssertNoErrorsOrOutsideRequests();

        static string Faulty(string name, int i)
        {
            var (north, east) = i % 2 == 0 ? ("139.96", "36.04") : ("36.04", "139.96");
            return $"{(i % 7 == 0 ? "" : name + i)},見本県見本市本町{i}番,{north},{east},{i + 20}時,０２９７\n";
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_wrong_in_a_row_is_reported_from_its_page_with_and_without_scripts(bool scripts)
    {
        await using var visit = await chromium.VisitAsync(390, japanese: true, scripts: scripts);
        await visit.GoAsync("/places");
        await visit.Page.Locator("main a[href^='/places/']").First.ClickAsync();
        await visit.Page.GetByText("この情報の誤りを知らせる").ClickAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "送る", Exact = true }).ClickAsync();
        await visit.Page.GetByText("入力内容を確認してください").WaitForAsync();
        await visit.PictureAsync($"desk-report-problem-390-ja{(scripts ? "" : "-without-script")}");
        Assert.True(!scripts || (await visit.ViolationsAsync()).Length == 0);
        await visit.Page.GetByLabel("場所・住所が違う").CheckAsync();
        await visit.Page.Locator("#report-text").FillAsync("南側の入口に移りました。");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "送る", Exact = true }).ClickAsync();

        await visit.Page.GetByText("受け付けました").WaitForAsync();
        await visit.PictureAsync($"desk-report-taken-390-ja{(scripts ? "" : "-without-script")}");
        Assert.True(!scripts || (await visit.ViolationsAsync()).Length == 0);
    }

    [Fact]
    public async Task A_key_is_made_shown_once_and_revoked()
    {
        await using var visit = await chromium.VisitAsync(390);
        await visit.GoAsync("/keys");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Create a key", Exact = true }).ClickAsync();
        var key = await visit.Page.Locator(".notice code").InnerTextAsync();
        Assert.Empty(await visit.ViolationsAsync());
        await visit.PictureAsync("desk-keys-made-390-en");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await visit.Page.Locator("#key").FillAsync(key);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show usage", Exact = true }).ClickAsync();
        await visit.Page.GetByText("This key has not been used yet.").WaitForAsync();
        await visit.Page.Locator("#key").FillAsync(key);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Revoke key", Exact = true }).ClickAsync();

        await visit.Page.GetByText("The key has been revoked").WaitForAsync();
        visit.AssertNoErrorsOrOutsideRequests();
    }

    [Fact]
    public async Task Nothing_chosen_is_told_above_with_a_link_to_the_field()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.GoAsync("/check");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();

        await visit.Page.GetByText("There is a problem").WaitForAsync();
        Assert.StartsWith("Error: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await visit.ViolationsAsync());
    }

    [Fact]
    public async Task A_question_is_written_on_a_phone_without_scripts_and_answered()
    {
        await using var visit = await chromium.VisitAsync(390, scripts: false);
        await visit.GoAsync("/ask");

        await visit.Page.Locator("#ask-query").FillAsync("{ facilities(first: 1) { totalCount } }");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true }).ClickAsync();

        await visit.Page.GetByText(new Regex("\"totalCount\": [1-9]")).WaitForAsync();
    }
}
