using Gateway.Http.Agents;
using Xunit;

namespace Gateway.Tests.Http.Agents;

/// <summary>The date of the data, as given to agents.</summary>
public sealed class AgentCreditTests
{
    [Theory]
    [InlineData("2026-04-01", "2026-11-29T20:00:00.0000000Z", "data of 2026-04-01")]
    [InlineData(null, "2026-11-29T20:00:00.0000000Z", "date of the data unknown, read 2026-11-30")]
    [InlineData(null, "2026-11-29T14:59:59.9999999Z", "date of the data unknown, read 2026-11-29")]
    [InlineData(null, null, "date of the data unknown")]
    public void The_day_on_which_a_file_was_read_is_that_in_Japan(string? date, string? readAt, string text) =>
        Assert.Equal(text, new AgentCredit("aed", "見本市", null, null, date, readAt).DateText);
}
