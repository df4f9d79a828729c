using System.Globalization;
using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>A moment is converted to Japan time, whatever its time zone and wherever this machine is.</summary>
public sealed class JapanTimeTests
{
    [Theory]
    [InlineData("2026-11-24T09:00", "2026-11-24T09:00:00")]
    [InlineData("2026-11-24T09:00:30", "2026-11-24T09:00:30")]
    [InlineData("2026-11-24T09:00:30.123", "2026-11-24T09:00:30")]
    [InlineData("2026-11-24T09:00:00+09:00", "2026-11-24T09:00:00")]
    [InlineData("2026-11-24T09:00Z", "2026-11-24T18:00:00")]
    [InlineData("2026-11-24T20:00:00.000Z", "2026-11-25T05:00:00")]
    [InlineData("2026-11-24T09:00:00-05:00", "2026-11-24T23:00:00")]
    [InlineData("2026-11-24", null)]
    [InlineData("09:00", null)]
    [InlineData("2026-02-30T09:00", null)]
    [InlineData("9999-12-31T23:59:59Z", null)]
    [InlineData("now", null)]
    [InlineData("", null)]
    public void A_text_is_read_as_what_clocks_in_Japan_show(string text, string? shown) =>
        Assert.Equal(shown, JapanTime.Read(text)?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
}
