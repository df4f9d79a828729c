using System.Text;
using CsCheck;
using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Plan;

/// <summary>Global ids: one form is written, every form HotChocolate accepts is read, and no text makes them throw.</summary>
public sealed class GlobalIdTests
{
    [Theory]
    [InlineData("Facility", "1", "RmFjaWxpdHk6MQ==")]
    [InlineData("Brand", "11", "QnJhbmQ6MTE=")]
    public void An_id_is_base64_of_type_and_key(string type, string key, string id) => Assert.Equal(id, GlobalId.Format(type, key));

    [Theory]
    [InlineData("RmFjaWxpdHk6MQ==")]
    [InlineData("RmFjaWxpdHk6MQ")]
    [InlineData("RmFjaWxpdHk6MQ= ")]
    [InlineData("RmFjaWxpdHk6MQ== ")]
    [InlineData("RmFjaWxpdHkKaTE=")]
    public void Missing_padding_space_and_the_older_form_are_read(string id)
    {
        Assert.True(GlobalId.TryParse(id, out var type, out var key));
        Assert.Equal(("Facility", "1"), (type, key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("!!!")]
    [InlineData("YWJj")]
    [InlineData("RmFjaWxpdHk6MQ%3D%3D")]
    [InlineData("OjE=")]
    [InlineData("RmFjaWxpdHk6")]
    [InlineData("RmFjaWxpdHkKaQ==")]
    [InlineData("////////")]
    public void What_is_no_id_is_refused(string text) => Assert.False(GlobalId.TryParse(text, out _, out _));

    [Fact]
    public void A_key_may_hold_the_mark_itself()
    {
        Assert.True(GlobalId.TryParse(GlobalId.Format("Dataset", "a:b\nc"), out var type, out var key));
        Assert.Equal(("Dataset", "a:b\nc"), (type, key));
    }

    [Fact]
    public void An_id_too_long_to_be_one_is_refused() =>
        Assert.False(GlobalId.TryParse(Convert.ToBase64String(Encoding.UTF8.GetBytes("Facility:" + new string('x', 2000))), out _, out _));

    [Fact]
    public void What_was_written_is_read_back() => Gen.String[Gen.Char, 1, 200]
        .Where(key => key.Length > 0 && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(key)) == key)
        .Sample(key =>
            GlobalId.TryParse(GlobalId.Format("Facility", key), out var type, out var back) && type == "Facility" && back == key);

    [Fact]
    public void No_text_makes_it_throw() => Gen.String.Sample(text => { _ = GlobalId.TryParse(text, out _, out _); });
}
