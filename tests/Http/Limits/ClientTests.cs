using System.Net;
using Gateway.Graph.Messages;
using Gateway.Http.Limits;
using Gateway.Tests.Import.Feeds;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>How a client is identified, what it has left, and what a key is.</summary>
public sealed class ClientTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("0.0.0.1", "::1", false)]
    public void A_client_is_an_address_and_of_IPv6_the_first_64_bits(string one, string other, bool isSame) =>
        Assert.Equal(isSame, ClientId.Of(IPAddress.Parse(one)) == ClientId.Of(IPAddress.Parse(other)));

    [Fact]
    public void A_bucket_gives_what_is_in_it_and_fills_evenly()
    {
        var clock = FakeTime.Create();
        var bucket = new Bucket(Metered.Cost, 100, TimeSpan.FromMinutes(1), clock);

        Assert.Null(bucket.Take(60));
        Assert.Equal((40, 36), bucket.Read());
        Assert.Equal(12, bucket.Take(60)!.Seconds);
        Assert.Equal((40, 36), bucket.Read());

        clock.Advance(TimeSpan.FromSeconds(12));
        Assert.Null(bucket.Take(60));
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((100, 0), bucket.Read());
    }

    [Fact]
    public void More_than_a_whole_minutes_is_never_given_and_that_is_told()
    {
        var bucket = new Bucket(Metered.Cost, 100, TimeSpan.FromMinutes(1), FakeTime.Create());

        Assert.Equal(new Shortfall(Metered.Cost, 101, 100, null), bucket.Take(101));
        Assert.Null(bucket.Take(100));
    }

    [Fact]
    public void What_was_given_elsewhere_is_owed_and_never_more_than_a_minutes()
    {
        var clock = FakeTime.Create();
        var bucket = new Bucket(Metered.Requests, 60, TimeSpan.FromMinutes(1), clock);

        bucket.Deduct(1_000_000);

        Assert.Equal(61, bucket.Take(1)!.Seconds);
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Null(bucket.Take(1));
    }

    [Fact]
    public async Task Refusals_are_told_late_to_who_asks_on_and_to_nobody_else()
    {
        var clock = FakeTime.Create();
        var refusals = new LateRefusals(clock);
        var (greedy, other) = (ClientId.Of(IPAddress.Parse("192.0.2.7")), ClientId.Of(IPAddress.Parse("192.0.2.8")));

        Assert.All(Enumerable.Range(0, LateRefusals.AtOnce), _ => Assert.True(refusals.WaitAsync(greedy, default).IsCompletedSuccessfully));
        using var gone = new CancellationTokenSource();
        var (late, left) = (refusals.WaitAsync(greedy, default), refusals.WaitAsync(greedy, gone.Token));
        Assert.False(late.IsCompleted);
        Assert.True(refusals.WaitAsync(other, default).IsCompletedSuccessfully);

        await gone.CancelAsync();
        await left;
        clock.Advance(LateRefusals.Longest);
        await late;
    }

    [Fact]
    public void A_key_is_known_by_its_check_sum_and_each_is_another()
    {
        var keys = Enumerable.Range(0, 200).Select(_ => ApiKey.Make()).ToList();

        Assert.All(keys, key => Assert.True(ApiKey.IsWellFormed(key)));
        Assert.All(keys, key => Assert.Matches("^gk_[0-9A-Za-z]{38}$", key));
        Assert.Equal(200, keys.Distinct().Count());
    }

    [Fact]
    public void A_key_with_one_letter_wrong_or_two_exchanged_or_cut_off_is_no_key()
    {
        var key = ApiKey.Make();
        for (var place = 3; place < key.Length; place++)
        {
            var wrong = key.ToCharArray();
            wrong[place] = wrong[place] == 'a' ? 'b' : 'a';
            Assert.False(ApiKey.IsWellFormed(new string(wrong)));
            if (place + 1 < key.Length && key[place] != key[place + 1])
            {
                (wrong = key.ToCharArray())[place] = key[place + 1];
                wrong[place + 1] = key[place];
                Assert.False(ApiKey.IsWellFormed(new string(wrong)));
            }
        }

        Assert.False(ApiKey.IsWellFormed(key[..^1]));
        Assert.False(ApiKey.IsWellFormed(key + "0"));
        Assert.False(ApiKey.IsWellFormed("GK_" + key[3..]));
        Assert.False(ApiKey.IsWellFormed("gk_" + new string('鍵', 38)));
        Assert.False(ApiKey.IsWellFormed(""));
    }
}
