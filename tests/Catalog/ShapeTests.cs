using Gateway.Catalog.Shapes;
using Gateway.Tests.Graph.Zones;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>Shapes: their text, what lies in them, and what remains of them in less detail.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void A_shape_is_read_as_it_was_written()
    {
        var random = new Random(2);
        for (var i = 0; i < 100; i++)
        {
            var shape = RandomShapes.Next(random);
            var text = ShapeText.Write(shape);

            Assert.Equal(text, ShapeText.Write(ShapeText.Read(text)));
            Assert.Equal(shape.Lines.SelectMany(line => line), ShapeText.Read(text).Lines.SelectMany(line => line));
        }
    }

    [Fact]
    public void Its_text_is_the_shortest_that_says_it() => Assert.Equal(
        """{"type":"MultiPolygon","coordinates":[[[[-0.0000001,0],[140,36.5],[139.1234567,-36],[-0.0000001,0]]]]}""",
        ShapeText.Write(MadeShapes.Areas([MadeShapes.Ring((0, -0.0000001), (36.5, 140), (-36, 139.12345671))])));

    [Fact]
    public void A_line_is_told_as_one_and_read_as_one()
    {
        var line = MadeShapes.Line((36, 140), (36.1, 140.2));

        Assert.Equal("""{"type":"MultiLineString","coordinates":[[[140,36],[140.2,36.1]]]}""", ShapeText.Write(line));
        Assert.Equal(ShapeForm.Lines, ShapeText.Read(ShapeText.Write(line)).Form);
    }

    [Theory]
    [InlineData(36.02, 140.02, true)] // between edge and hole
    [InlineData(36.1, 140.1, false)] // in the hole
    [InlineData(36.05, 140.1, true)] // on the edge of the hole
    [InlineData(36, 140.1, true)] // on the outer edge
    [InlineData(36.2, 140.2, true)] // a corner
    [InlineData(36.2000001, 140.2, false)] // a centimetre beyond it
    [InlineData(36.1, 139.9999999, false)]
    public void The_edge_belongs_to_a_shape_and_the_hole_does_not(double latitude, double longitude, bool holds) =>
        Assert.Equal(holds, new Cover(MadeShapes.Frame(36, 140, 0.2)).Holds(Corner.Of(latitude, longitude)));

    [Fact]
    public void Nothing_lies_in_a_line_but_what_lies_on_it()
    {
        var line = new Cover(MadeShapes.Line((36, 140), (36.2, 140.2), (36, 140.4)));

        Assert.True(line.Holds(Corner.Of(36.1, 140.1)));
        Assert.True(line.Holds(Corner.Of(36, 140.4)));
        Assert.False(line.Holds(Corner.Of(36.1, 140.2)));
        Assert.False(line.Holds(Corner.Of(36.1, 140.1000001)));
    }

    [Fact]
    public void What_a_shape_holds_is_what_another_library_says()
    {
        var random = new Random(4);
        for (var i = 0; i < 40; i++)
        {
            var shape = RandomShapes.Next(random);
            var (cover, read) = (new Cover(shape), RandomShapes.Read(shape));
            var points = Enumerable.Range(0, 50).Select(_ => Somewhere(random, cover.Box));
            foreach (var point in shape.Lines.SelectMany(line => line).Concat(points))
            {
                Assert.Equal(read.Covers(RandomShapes.At(point)), cover.Holds(point));
            }
        }
    }

    [Fact]
    public void With_less_detail_a_shape_stays_one_and_no_edge_moves_farther_than_is_allowed()
    {
        var random = new Random(6);
        for (var i = 0; i < 50; i++)
        {
            var shape = RandomShapes.Next(random);
            var simple = Simplification.Of(shape, 200);
            var (before, after) = (RandomShapes.Read(shape), RandomShapes.Read(simple));

            Assert.True(after.IsValid);
            Assert.Equal(shape.Lines.Count(), simple.Lines.Count());
            Assert.Subset(shape.Lines.SelectMany(line => line).ToHashSet(), simple.Lines.SelectMany(line => line).ToHashSet());
            Assert.All(shape.Lines.SelectMany(line => line), corner =>
                Assert.InRange(after.Boundary.Distance(RandomShapes.At(corner)) * 111_320, 0, 260));
            Assert.True(before.NumPoints >= after.NumPoints);
        }
    }

    [Fact]
    public void A_shape_may_be_so_wide_that_all_that_is_reckoned_has_room()
    {
        Assert.True(MadeShapes.Areas([MadeShapes.Square(-30, 100, 60)]).Box().IsOfSize);
        Assert.False(MadeShapes.Areas([MadeShapes.Square(-30, 100, 60.1)]).Box().IsOfSize);
    }

    private static Corner Somewhere(Random random, ShapeBox box) => new(
        random.Next(box.SouthWest.East - 1000, box.NorthEast.East + 1000),
        random.Next(box.SouthWest.North - 1000, box.NorthEast.North + 1000));
}
