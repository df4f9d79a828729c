using System.Text;
using System.Text.Encodings.Web;
using Gateway.Graph.Answers;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Text taken to be plain is text that the encoder of answers would leave unchanged.</summary>
public sealed class PlainTextTests
{
    private static readonly JavaScriptEncoder Encoder = JsonForm.Options.Encoder!;

    [Fact]
    public void No_character_that_is_plain_is_one_that_is_escaped()
    {
        var wrong = Enumerable.Range(0, 0x110000).Where(Rune.IsValid)
            .Where(sign => PlainText.Is(Utf8(sign)) && Encoder.WillEncode(sign));

        Assert.Empty(wrong);
    }

    [Fact]
    public void All_of_one_byte_or_three_that_need_not_be_escaped_are_plain()
    {
        var missed = Enumerable.Range(0, 0x80).Concat(Enumerable.Range(0x800, 0x10000 - 0x800)).Where(Rune.IsValid)
            .Where(sign => !Encoder.WillEncode(sign) && !PlainText.Is(Utf8(sign)));

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("中央公園(東側)、2番", true)]
    [InlineData("ｶﾞｽ・ー々〆ヶ㎡①", true)]
    [InlineData("中央　公園", false)]
    [InlineData("\"公園\"", false)]
    [InlineData("公園\n", false)]
    [InlineData("Café", false)]
    [InlineData("𠮷野家", false)]
    public void What_is_plain(string text, bool isPlain) => Assert.Equal(isPlain, PlainText.Is(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_text_are_left_to_the_encoder()
    {
        var random = new Random(20261129);
        var plain = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var bytes = Pieces(random);
            if (PlainText.Is(bytes))
            {
                plain++;
                Assert.Equal(-1, Encoder.FindFirstCharacterToEncodeUtf8(bytes));
            }
        }

        Assert.InRange(plain, 10_000, 190_000);
    }

    /// <summary>Returns text of several characters, in which one byte may be altered.</summary>
    private static byte[] Pieces(Random random)
    {
        int[] signs = [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(4) switch
        {
            0 => random.Next(0x20, 0x7F),
            1 => random.Next(0x3041, 0x30FF),
            2 => random.Next(0x4E00, 0x9FFF),
            _ => random.Next(0x800, 0xD800),
        })];
        byte[] bytes = [.. signs.SelectMany(Utf8)];
        if (bytes.Length > 0 && random.Next(2) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes[..random.Next(bytes.Length + 1)];
    }

    private static byte[] Utf8(int sign) => Encoding.UTF8.GetBytes(new Rune(sign).ToString());
}
