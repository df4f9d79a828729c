using System.Text;
using Gateway.Import.Records;
using Gateway.Tests.Cases;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import.Records;

/// <summary>Texts in every encoding that Japanese cities use, and texts that only look like one.</summary>
public sealed class EncodingTests
{
    private const string Table = "番号,品目,数\r\n1,りんご,3\r\n2,みかん　大,4\r\n";

    /// <summary>
    /// The table is the index jis0208 of https://encoding.spec.whatwg.org/, one line per lead byte, U+FFFD where there is no character;
    /// made by another program: <c>new TextDecoder('shift_jis', { fatal: true })</c> of Node.js on each pair of bytes; Python's
    /// <c>cp932</c> agrees. User-defined characters (leads F0 to F9) follow a rule and are left out.
    /// </summary>
    [Fact]
    public void The_decoder_equals_the_index_of_the_Encoding_Standard_in_all_places()
    {
        var lines = File.ReadAllLines(Path.Combine(Golden.TestsFolder, "Import", "Records", "jis0208.txt"));
        var places = 0;
        foreach (var line in lines)
        {
            var lead = Convert.FromHexString(line[..2])[0];
            for (var trail = 0x40; trail <= 0xFC; trail += trail == 0x7E ? 2 : 1)
            {
                var isUsers = lead is >= 0xF0 and <= 0xF9;
                var expected = isUsers ? ((char)(0xE000 + places - 8836)).ToString() : line[3..][places % 188].ToString();
                Assert.Equal((lead, trail, expected), (lead, trail, Decoded([lead, (byte)trail])));
                places++;
            }
        }

        Assert.Equal(11_280, places);
    }

    [Theory]
    [InlineData("80")]
    [InlineData("A0")]
    [InlineData("FD")]
    [InlineData("FE")]
    [InlineData("FF")]
    [InlineData("8130")]
    [InlineData("817F")]
    [InlineData("81FD")]
    [InlineData("82")]
    public void What_is_no_character_of_CP932_stops_the_reading(string bytes) =>
        Assert.Equal("\uFFFD", Decoded(Convert.FromHexString(bytes)));

    [Fact]
    public void A_character_may_begin_in_one_piece_and_end_in_the_next()
    {
        var bytes = TextEncodings.Cp932.GetBytes("ABC髙ｱ\n");
        var (decoder, text) = (TextEncodings.Cp932.GetDecoder(), "");
        foreach (var one in bytes)
        {
            var chars = new char[2];
            text += new string(chars, 0, decoder.GetChars([one], chars, flush: false));
        }

        Assert.Equal("ABC髙ｱ\n", text);
    }

    [Theory]
    [InlineData("CP932")]
    [InlineData("EUC-JP")]
    [InlineData("ISO-2022-JP")]
    [InlineData("UTF-8")]
    [InlineData("UTF-16 LE without BOM")]
    [InlineData("UTF-16 BE without BOM")]
    [InlineData("UTF-32 LE without BOM")]
    [InlineData("UTF-32 BE without BOM")]
    public void A_table_is_read_in_every_encoding_without_being_told(string name)
    {
        var found = ReadTable.All("a.csv", Encode(name, Table)).Single();
        Assert.Equal(name, found.Table.Value?.EncodingName);
        Assert.Equal(["1: 番号|品目|数", "2: 1|りんご|3", "3: 2|みかん　大|4"], ReadTable.Records(found, out _));
    }

    [Theory]
    [InlineData("UTF-32 LE")]
    [InlineData("UTF-32 BE")]
    public void A_mark_of_four_bytes_is_one(string name)
    {
        var encoding = new UTF32Encoding(bigEndian: name.EndsWith("BE", StringComparison.Ordinal), byteOrderMark: true);
        var found = ReadTable.All("a.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(Table)]).Single();
        Assert.Equal(name, found.Table.Value?.EncodingName);
        Assert.Equal("1: 番号|品目|数", ReadTable.Records(found, out _)[0]);
    }

    /// <summary>The standard has two codes for them; programs other than those on Windows use the other one.</summary>
    [Fact]
    public void Names_in_the_rows_of_NEC_are_read() =>
        Assert.Equal(["1: 髙島屋|﨑|ⅲ"],
            ReadTable.Records("a.csv", [0xEE, 0xE0, 0x93, 0x87, 0x89, 0xAE, 0x2C, 0xED, 0x95, 0x2C, 0xEE, 0xF1, 0x0A]));

    [Fact]
    public void Half_width_katakana_alone_are_no_EUC()
    {
        var found = ReadTable.All("a.csv", TextEncodings.Cp932.GetBytes("ｼｾﾂ,ﾊﾞｼｮ\nｶｲｶﾝ,ﾎﾝﾏﾁ\n")).Single();
        Assert.Equal("CP932", found.Table.Value?.EncodingName);
        Assert.Equal(["1: ｼｾﾂ|ﾊﾞｼｮ", "2: ｶｲｶﾝ|ﾎﾝﾏﾁ"], ReadTable.Records(found, out _));
    }

    [Fact]
    public void A_short_text_of_EUC_is_no_half_width_katakana() =>
        Assert.Equal(["1: あ|い", "2: か|き"],
            ReadTable.Records("a.csv", [0xA4, 0xA2, 0x2C, 0xA4, 0xA4, 0x0A, 0xA4, 0xAB, 0x2C, 0xA4, 0xAD, 0x0A]));

    [Fact]
    public void Words_that_can_be_read_in_two_encodings_are_left_to_who_knows()
    {
        // ｱﾝｲﾝ,･ｱｱﾝｱﾝｱﾝｱﾝ in CP932; in EUC-JP kanji, with one ケ among them.
        byte[] bytes = [0xB1, 0xDD, 0xB2, 0xDD, 0x2C, 0xA5, 0xB1, 0xB1, 0xDD, 0xB1, 0xDD, 0xB1, 0xDD, 0xB1, 0xDD, 0x0A];
        Assert.Equal("encoding-unclear", ReadTable.Failure("a.csv", bytes));
    }

    [Theory]
    [InlineData("1252", "UTF-8")]
    [InlineData("28591", "UTF-8")]
    [InlineData("932", "UTF-8")]
    [InlineData("28591", "CP932")]
    public void A_text_that_was_read_wrongly_before_it_was_published_is_refused(string readAs, string was)
    {
        var page = int.Parse(readAs, null);
        var wrong = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        var text = wrong.GetString(Encode(was, "名称,住所\n本館,見本町\n別館,本町\n"));
        var failure = ReadTable.All("a.csv", Encoding.UTF8.GetBytes(text)).Single().Table.Failure;
        Assert.Equal("garbled", failure?.Rule);
    }

    [Fact]
    public void So_is_one_with_half_width_katakana_where_its_bytes_were_UTF_8()
    {
        var text = Encoding.Latin1.GetString("名称,名称_カナ\n本館,ﾎﾝｶﾝ\n別館,ﾍﾞｯｶﾝ\n"u8);

        Assert.Equal("garbled", ReadTable.Failure("a.csv", Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("Café,Zürich\nÀ la carte,naïve\n")]
    [InlineData("名称,Café\n本館,ÉTÉ\n")]
    public void Accents_are_no_sign_of_it(string text) =>
        Assert.Null(ReadTable.All("a.csv", Encoding.UTF8.GetBytes(text)).Single().Table.Failure);

    [Fact]
    public void An_escape_that_is_none_of_ISO_2022_JP_is_refused() =>
        Assert.Equal("encoding", ReadTable.Failure("a.csv", "\u001b$BHV9f\u001b(B,x\n\u001bZ,y\n"u8.ToArray()));

    private static byte[] Encode(string name, string text) => name switch
    {
        "UTF-16 LE without BOM" => Encoding.Unicode.GetBytes(text),
        "UTF-16 BE without BOM" => Encoding.BigEndianUnicode.GetBytes(text),
        "UTF-32 LE without BOM" => Encoding.UTF32.GetBytes(text),
        "UTF-32 BE without BOM" => new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text),
        _ => TextEncodings.ByName(name)!.Encoding.GetBytes(text),
    };

    private static string Decoded(byte[] bytes)
    {
        try
        {
            return TextEncodings.Cp932.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return "\uFFFD";
        }
    }
}
