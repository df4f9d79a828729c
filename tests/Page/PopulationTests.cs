using System.Text.Json;
using Gateway.Page.Drawing;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Population as the pictures show it: each inhabitant once, and unpublished is not zero.</summary>
public sealed class PopulationTests
{
    private static readonly DateOnly Day = new(2026, 4, 1);

    [Fact]
    public void Areas_are_added_up_group_by_group()
    {
        var ages = Ages(
            Row("d", "a", 30, Group(0, 4, 1, 2), Group(85, null, 3, 4)), Row("d", "b", 70, Group(0, 4, 10, 20), Group(85, null, 30, 40)));

        Assert.Equal(100, ages.Total);
        Assert.Equal([new AgeBand(0, 4, 11, 22, 33), new AgeBand(85, null, 33, 44, 77)], ages.Bands);
    }

    [Fact]
    public void A_row_for_the_whole_city_is_not_added_to_its_areas()
    {
        var ages = Ages(Row("d", "a", 30, Group(0, 4, 1, 2)), Row("d", null, 100, Group(0, 4, 40, 60)));

        Assert.Equal((100, 40L), (ages.Total, ages.Bands.Single().Male));
    }

    [Fact]
    public void A_row_for_the_whole_city_without_ages_gives_way_to_the_areas()
    {
        var ages = Ages(Row("d", "a", 3, Group(0, 4, 1, 2)), Row("d", null, 100));

        Assert.Equal(1, ages.Bands.Single().Male);
    }

    [Fact]
    public void Two_data_sets_of_one_survey_do_not_double_the_city()
    {
        var ages = Ages(Row("d", "a", 30, Group(0, 4, 10, 20)), Row("e", "a", 25, Group(0, 4, 10, 15)));

        Assert.Equal((30, 20L), (ages.Total, ages.Bands.Single().Female));
    }

    [Fact]
    public void Figures_that_are_not_published_are_missing_and_counted()
    {
        var ages = Ages(Row("d", "a", 30, Group(0, 4, 1, 2)), Row("d", "b", 2, Group(0, 4, null, null), Group(5, 9, null, null)));

        Assert.Equal(2, ages.Missing);
        Assert.Equal([new AgeBand(0, 4, 1, 2, 3), new AgeBand(5, 9, null, null, null)], ages.Bands);
    }

    [Fact]
    public void The_pyramid_has_the_oldest_on_top_and_one_scale_for_both_sides()
    {
        var drawing = PyramidDrawing.Of(new AgePicture(Day, 100, [new(0, 4, 50, 100, 150), new(5, 9, 25, null, 25), new(null, null, 9, 9, 18)], 0))!;

        Assert.Equal([5, 0], drawing.Bars.Select(bar => bar.Band.From!.Value));
        Assert.Equal(drawing.Bars[1].Female, 2 * drawing.Bars[1].Male, 6);
        Assert.Equal(0, drawing.Bars[0].Female);
        Assert.True(drawing.Bars.Max(bar => bar.Female) <= PyramidDrawing.Middle - PyramidDrawing.Gap);
        Assert.All(drawing.Ticks, tick => Assert.True(tick.Value is > 0 and <= 100));
    }

    [Fact]
    public void Nothing_is_drawn_where_nothing_is_published() =>
        Assert.Null(PyramidDrawing.Of(new AgePicture(Day, 100, [new(0, 4, null, null, 100)], 1)));

    [Theory]
    [InlineData(29_253, 29_222)]
    [InlineData(100, 100)]
    [InlineData(0, 1)]
    [InlineData(492_489, 120_000)]
    public void The_trend_stands_between_its_lines(long first, long last)
    {
        var drawing = TrendDrawing.Of([new SurveyTotal(Day, first), new SurveyTotal(Day.AddYears(1), last)])!;

        Assert.InRange(drawing.Lines.Count, 4, 8);
        Assert.All(drawing.Dots, dot => Assert.InRange(dot.Y, drawing.Lines[^1].Y, drawing.Lines[0].Y));
        Assert.Equal(drawing.Lines.Count, drawing.Lines.Select(line => line.Value).Distinct().Count());
    }

    [Fact]
    public void One_survey_is_no_trend() => Assert.Null(TrendDrawing.Of([new SurveyTotal(Day, 5)]));

    private static AgePicture Ages(params string[] rows) =>
        PopulationReader.AgesOf(Day, [.. rows.Select(row => JsonDocument.Parse(row).RootElement)]);

    private static string Row(string dataset, string? area, int total, params object[] groups) => JsonSerializer.Serialize(new
    {
        dataset = new { id = dataset },
        area = area is null ? null : new { id = area },
        total,
        ageGroups = groups,
    });

    private static object Group(int from, int? to, int? male, int? female) =>
        new { ageFrom = from, ageTo = to, male, female, total = male + female };
}
