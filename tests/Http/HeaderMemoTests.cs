using Gateway.Http.Requests;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Parsed headers are cached, whichever client sends them.</summary>
public sealed class HeaderMemoTests
{
    [Fact]
    public void However_many_were_sent_before_what_comes_again_is_read_once()
    {
        var read = 0;
        var memo = new HeaderMemo<int>(header =>
        {
            read++;
            return header.ToString().Length;
        });
        for (var number = 0; number < 1_000; number++)
        {
            memo.Read($"a client of its own {number}");
        }

        var before = read;
        Assert.Equal([6, 6, 6], new[] { memo.Read("usual!"), memo.Read("usual!"), memo.Read("usual!") });

        Assert.Equal(before + 1, read);
    }
}
