using System.Globalization;
using Gateway.Catalog.Hours;
using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Catalog.Hours;

/// <summary>The rule of a row gives the status that a human reader gives for a minute, or unknown.</summary>
public sealed class OpeningRuleTests
{
    private static string Labelled => Path.Combine(Golden.TestsFolder, "Catalog", "Hours", "labelled.txt");

    [Fact]
    public void Each_labelled_cell_says_what_is_right_of_it()
    {
        var cells = LabelledCell.Of(Labelled).ToList();

        Assert.True(cells.Count >= 100, $"{cells.Count} cells are too few.");
        Assert.Empty(cells.Where(cell => cell.Said != cell.Right).Select(cell => $"{cell.Said}: {cell}"));
    }

    [AskedFact]
    public void No_asked_cell_is_called_open_or_closed_wrongly_and_few_are_unknown_that_a_person_can_tell()
    {
        var cells = LabelledCell.Of(Path.Combine(Asked.Folder!, "hours.tsv")).ToList();

        var wrong = cells.Where(cell => cell.Said != cell.Right && cell.Said != OpenStatus.Unknown);
        Assert.Empty(wrong.Select(cell => $"{cell.Said}: {cell}"));
        Assert.True(cells.Count(cell => cell.Said != cell.Right) <= cells.Count / 20, "Too much is unknown.");
    }

    [Theory]
    [InlineData("\uFFFE9:00～17:00")]
    [InlineData("((((((((((")]
    [InlineData("99:99～88:88 第9月曜 13/45 休館日：")]
    [InlineData("~~~~ 、、、 )(")]
    [InlineData("9:00～")]
    public void A_note_that_makes_no_sense_is_left_over_and_nothing_is_open_or_closed_by_it(string note)
    {
        var rule = HoursReader.Read(new OpeningCells(null, null, null, null, note));

        Assert.NotEmpty(rule.LeftOver);
        Assert.Equal(OpenStatus.Unknown, rule.At(new DateTime(2026, 6, 10, 10, 0, 0)));
    }

    [Theory]
    [InlineData(null, null, "Unknown")]
    [InlineData(false, "なし", "Unknown")]
    [InlineData(false, "終日開放", "Open")]
    [InlineData(true, null, "Open")]
    public void Midnight_to_midnight_is_not_known_unless_it_is_that_of_the_next_day(bool? nextDay, string? note, string status)
    {
        var cells = new OpeningCells(null, "00:00:00", "00:00:00", nextDay, note);

        Assert.Equal(status, HoursReader.Read(cells).At(new DateTime(2026, 6, 10, 10, 0, 0)).ToString());
        Assert.DoesNotContain(cells.Quoted(), text => text.Contains('翌'));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public async Task A_long_note_is_read_in_no_time_or_not_at_all(int times)
    {
        var note = string.Concat(Enumerable.Repeat("第1・第2（祝日の場合は翌日 9時～、", times));

        var cells = new OpeningCells(null, null, null, null, note);
        var reading = Task.Run(() => HoursReader.Read(cells).At(new DateTime(2026, 6, 10, 10, 0, 0)));

        // An algorithm quadratic in the text would take forever.
        await reading.WaitAsync(Waiting.Longest);
    }

    [Theory]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    public void Nothing_is_known_of_the_ends_of_the_calendar(string at)
    {
        var rule = HoursReader.Read(new OpeningCells("""["MONDAY"]""", "09:00:00", "17:00:00", false, "月曜休館（祝日の場合は翌平日）、祝日の翌日"));
        var moment = DateTime.Parse(at, CultureInfo.InvariantCulture);

        Assert.Equal(OpenStatus.Unknown, rule.At(moment));
        Assert.Null(OpeningSchedule.NextChange(rule, moment));
        Assert.Empty(OpeningSchedule.Week(rule, moment));
    }
}
