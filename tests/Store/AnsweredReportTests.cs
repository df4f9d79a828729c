using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Answers to reports about a row are read like data, because they are shown on a page.</summary>
[Trait("Database", "any")]
public sealed class AnsweredReportTests : StoreTest
{
    [Fact]
    public async Task The_five_newest_answers_of_a_row_are_read()
    {
        using var store = Database.Open(Catalog, TestRules());
        var start = DateTimeOffset.UnixEpoch;
        for (var i = 0; i < 8; i++)
        {
            store.Reports.Add(ReportOf($"n{i}", i == 7 ? "other" : "row"));
            store.Reports.Answer($"n{i}", i == 0 ? "" : $"answer {i}", start.AddDays(i));
        }

        var answered = await store.AnsweredAsync("row", CancellationToken.None);

        Assert.Equal(["answer 6", "answer 5", "answer 4", "answer 3", "answer 2"], answered.Select(report => report.Answer));
        Assert.Equal((start.AddDays(6), "Gone"), (answered[0].AnsweredAt!.Value, answered[0].Kind));
        Assert.Equal([["名称", "公園"]], answered[0].Original);
        Assert.Empty(await store.AnsweredAsync("nothing\0", CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_is_opened_for_it_beside_what_reads_data()
    {
        On("sqlite");
        using var store = Database.Open(Catalog, TestRules());
        store.Reports.Add(ReportOf("n1", "row"));
        store.Reports.Answer("n1", "answer", DateTimeOffset.UnixEpoch);
        await store.AnsweredAsync("row", CancellationToken.None);

        File.Move(Path, Path + ".away");

        Assert.Throws<DatabaseFailure>(() => store.Reports.Count(closed: false));
        Assert.Single(await store.AnsweredAsync("row", CancellationToken.None));
    }

    [Fact]
    public void An_answer_keeps_its_time_until_it_is_changed_or_taken_back()
    {
        using var store = Database.Open(Catalog, TestRules());
        var start = DateTimeOffset.UnixEpoch;
        store.Reports.Add(ReportOf("n1", "row"));

        Assert.Equal(start, Answered("answer", 0));
        Assert.Equal(start, Answered("answer", 1));
        Assert.Equal(start.AddDays(2), Answered("other", 2));
        Assert.Null(Answered("", 3));
        Assert.Null(Answered("", 4));
        Assert.Equal(start.AddDays(5), Answered("other", 5));

        DateTimeOffset? Answered(string answer, int day)
        {
            store.Reports.Answer("n1", answer, start.AddDays(day));
            return Assert.Single(store.Reports.All()).AnsweredAt;
        }
    }

    private static Report ReportOf(string number, string row) => new(number, row, "Gone", "閉館", DateTimeOffset.UnixEpoch)
    {
        Path = "/places/x",
        Dataset = "d",
        DatasetTitle = "見本",
        Original = [["名称", "公園"]],
    };
}
