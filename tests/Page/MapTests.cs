using Gateway.Page.Drawing;
using Gateway.Page.Models;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The map: which part of the earth it shows, and what it contains.</summary>
public sealed class MapTests
{
    private static readonly (double, double, long)[] Town =
        [.. Enumerable.Range(0, 100).Select(i => (36 + (i % 10 * 0.01), 140 + (i / 10 * 0.01), 1L))];

    [Fact]
    public void The_window_holds_all_places_of_a_town_with_little_around()
    {
        var frame = new MapFrame(MapFrame.Around(Town));

        Assert.All(Town, place => Assert.True(frame.Contains(place.Item1, place.Item2)));
        Assert.InRange(frame.Window.North - frame.Window.South, 0.09, 0.12);
    }

    [Fact]
    public void A_mistaken_coordinate_does_not_make_the_town_a_dot()
    {
        var window = MapFrame.Around([.. Town, (26.2, 127.7, 1), (43.1, 141.3, 1)]);

        Assert.InRange(window.North - window.South, 0.09, 0.12);
    }

    [Fact]
    public void Two_cities_far_apart_are_both_shown()
    {
        var frame = new MapFrame(MapFrame.Around([.. Town, .. Town.Select(p => (p.Item1 - 2, p.Item2 - 6, 1L))]));

        Assert.True(frame.Contains(36, 140) && frame.Contains(34, 134));
    }

    [Fact]
    public void A_single_place_stands_in_the_middle_of_its_surroundings()
    {
        var frame = new MapFrame(MapFrame.Around([(36, 140, 1)]));

        Assert.Equal((320, 240), (Math.Round(frame.X(140)), Math.Round(frame.Y(36))));
        Assert.InRange(frame.Window.North - frame.Window.South, 0.01, 0.02);
    }

    [Theory]
    [InlineData(379.6591, "379.66")]
    [InlineData(380, "380")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(-0.001, "0")]
    public void A_coordinate_is_written_with_two_digits_at_most(double value, string written) => Assert.Equal(written, value.Svg());

    /// <summary>A degree of longitude is shorter than one of latitude: a square on the ground is a square on the map.</summary>
    [Fact]
    public void Distances_are_the_same_both_ways()
    {
        var frame = new MapFrame(MapFrame.Around(Town));
        var kilometre = 1 / 111.32;

        var north = frame.Y(36) - frame.Y(36 + kilometre);
        var east = frame.X(140 + (kilometre / Math.Cos(36 * Math.PI / 180))) - frame.X(140);

        Assert.InRange(east / north, 0.995, 1.005);
        var (length, text) = frame.ScaleBar();
        Assert.Equal("2 km", text);
        Assert.InRange(length / (2 * north), 0.995, 1.005);
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.3)]
    [InlineData(20)]
    public void The_names_of_the_lines_have_room_beside_each_other(double size)
    {
        var frame = new MapFrame(MapFrame.Around([(30, 130, 1), (30 + size, 130 + size, 1)]));

        var meridians = frame.Lines().Where(line => !line.IsParallel).ToList();
        Assert.InRange(meridians.Count, 1, 5);
        Assert.All(meridians.Zip(meridians.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At > 100));
        Assert.Equal(meridians.Count, meridians.Select(line => line.Text).Distinct().Count());
    }

    [Fact]
    public void Places_outside_and_places_nowhere_are_counted()
    {
        static MapPoint Point((double, double, long) at) => new("", "場所", "AED", at.Item1, at.Item2, null);
        var points = Town.Append((26.2, 127.7, 1)).Select(Point).ToList();
        var window = MapFrame.Around([.. points.Select(p => (p.Latitude, p.Longitude, 1L))]);

        var drawing = MapDrawing.Of(new Spread(110, 101, points, [], window), _ => 0, [])!;

        Assert.Equal((1, 9, 100), (drawing.Outside, drawing.WithoutPlace, drawing.Layers.Single().Dots.Count));
        Assert.Equal(101, drawing.Layers.Single().Count);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => Assert.Null(MapDrawing.Of(new Spread(5, 0, [], []), _ => 0, []));

    [Fact]
    public void Cells_of_several_categories_are_one_square_shaded_by_rank()
    {
        var grid = new MapGrid(36, 140, 0.01, 0.01, 10, 10);
        Cell[] cells = [new(36, 140, "AED", 1), new(36, 140, "CHILDCARE", 2), .. Enumerable.Range(1, 9).Select(i => new Cell(36, 140 + (i * 0.01), "AED", i * 100))];

        var drawing = MapDrawing.Of(new Spread(4503, 4503, [], cells, grid.Window, grid), category => category == "AED" ? 1 : 0, [])!;

        Assert.Equal(10, drawing.Cells.Count);
        Assert.Equal((3, 0), (drawing.Cells[0].Count, drawing.Cells[0].Shade));
        Assert.Equal((900, 4), (drawing.Cells[^1].Count, drawing.Cells[^1].Shade));
        Assert.Equal(["CHILDCARE", "AED"], drawing.Layers.Select(layer => layer.Category));
        Assert.Equal(0, drawing.Outside);
    }

    [Fact]
    public void A_grid_zooms_in_to_where_the_places_are_and_then_stops()
    {
        var near = MapGrid.Japan.Closer([new Cell(35, 139, "AED", 500)])!;

        Assert.True(near.Rows * near.Columns < 2000);
        Assert.InRange(near.Window.North - near.Window.South, 1, 1.5);
        Assert.Null(near.Closer([new Cell(near.South, near.West, "AED", 500), new Cell(near.Window.North - near.CellHeight, near.Window.East - near.CellWidth, "AED", 500)]));
    }
}
