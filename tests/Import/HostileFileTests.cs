using System.Text;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Surveying;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Files that are broken, huge or hostile get a clear failure, quickly and in little memory.</summary>
public sealed class HostileFileTests
{
    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n";

    [Fact]
    public void A_line_that_never_ends_is_refused() => Assert.Equal("record-size", Fail(Header + "999997,1," + new string('a', 3 << 20)));

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_refused_with_its_line()
    {
        var failure = Survey(Header + "999997,1,あ,い,う\n999997,2,\"開いた,い,う\n999997,3,あ,い,う\n").Failure;
        Assert.Equal(("quote-open", 3), (failure?.Rule, failure?.Line));
        Assert.Equal("record-size", Fail(Header + "999997,1,\"" + string.Concat(Enumerable.Repeat("あ,い,う\n", 200_000))));
    }

    [Fact]
    public void A_record_of_a_hundred_thousand_cells_is_refused() => Assert.Equal("columns", Fail(Header + new string(',', 100_000) + "\n"));

    [Fact]
    public void A_byte_that_is_no_character_is_named_with_its_line()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Header + "999997,1,あ,い,う\n999997,2,"), 0xE8, 0xA6, 0xFF, 0xFD, 0xFF, (byte)'\n'];
        var failure = Intake.Read(ImportSource.Bytes("x.csv", text)).Failure;
        Assert.Equal("encoding", failure?.Rule);
        Assert.Contains("not UTF-8 from line 3", failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_character_at_the_border_of_two_pieces_is_seen()
    {
        // The reader takes chunks of 64 KiB: the two bytes of あ in CP932 are split between two.
        var head = Encoding.ASCII.GetBytes("a,b,c\n" + new string('x', (1 << 16) - 7));
        var whole = Intake.Read(ImportSource.Bytes("x.csv", [.. head, 0x82, 0xA0, (byte)'\n']));
        Assert.Equal("CP932", whole.Value?.EncodingName);
        Assert.Equal("encoding", Intake.Read(ImportSource.Bytes("x.csv", [.. head, 0x82])).Failure?.Rule);
    }

    [Theory]
    [InlineData(1 << 16)]
    [InlineData((1 << 16) - 1)]
    [InlineData((1 << 17) + 1)]
    public void A_file_of_any_length_is_read_to_its_end(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)'a');
        Assert.Equal(length, Intake.Read(ImportSource.Bytes("x.csv", bytes)).Value?.Length);
    }

    private static string? Fail(string text) => Survey(text).Failure?.Rule;

    private static Attempt<Survey> Survey(string text) =>
        new Surveyor(new HeadingBook(CityCatalog.Create())).Survey(Intake.Read(ImportSource.Bytes("x.csv", Encoding.UTF8.GetBytes(text))).Value!, new ImportOptions());
}
