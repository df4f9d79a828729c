using Gateway.Graph.Files;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>A column heading of a CSV file may be the heading of a published file.</summary>
public sealed class CsvHeadingTests
{
    [Theory]
    [InlineData("=1+1", true, "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", true, "'+cmd|' /C calc'!A0")]
    [InlineData("=1+1", false, "=1+1")]
    [InlineData("品目", true, "品目")]
    [InlineData("-5", true, "-5")]
    public void A_heading_that_a_spreadsheet_would_run_is_text(string heading, bool isGuarded, string expected) =>
        Assert.Equal(expected, CsvGuard.Heading(heading, new FileLimits { GuardsFormulas = isGuarded }));
}
