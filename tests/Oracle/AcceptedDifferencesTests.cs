using Xunit;

namespace Gateway.Tests.Oracle;

/// <summary>A difference is accepted while it exists, and no longer.</summary>
public sealed class AcceptedDifferencesTests
{
    private static readonly string[] Pairs = ["1-get-head", "2-get-put", "3-sdl-head"];

    [Theory]
    [InlineData("status: 404 → 200", "better")]
    [InlineData("status: 404 → 500", null)]
    public void A_pair_is_accepted_when_each_of_its_differences_is(string difference, string? named) => Assert.Equal(
        named,
        AcceptedDifferences.Of(["better | 1-get-head | status: * → 200 | HEAD is GET.", "not offered | *-get-* | body: * | Words."])
            .ClassOf("1-get-head", [new Difference(difference), new Difference("body:  → x")]));

    [Fact]
    public void A_pair_that_came_right_and_a_line_without_a_difference_are_told()
    {
        var accepted = AcceptedDifferences.Of(
        [
            "better | 1-get-head, 3-sdl-head | status: * | Of two pairs one came right.",
            "better | *-get-* | body: * ; status: 404 → 200 | No pair needs the first of two.",
            "better | 9-elsewhere | body: * | The pair is not there.",
        ]);

        accepted.ClassOf("1-get-head", [new Difference("status: 404 → 200")]);
        accepted.ClassOf("2-get-put", [new Difference("status: 404 → 200")]);

        Assert.Equal(["3-sdl-head | status: *", "*-get-* | body: *"], accepted.Unused(Pairs));
    }

    [Theory]
    [InlineData("better | 1-get-head | status: *")]
    [InlineData("better | 1-get-head | status: * | ")]
    [InlineData("because | 1-get-head | status: * | HEAD is GET.")]
    public void A_line_without_a_reason_or_a_known_class_is_none(string line) =>
        Assert.Throws<FormatException>(() => AcceptedDifferences.Of([line]));
}
