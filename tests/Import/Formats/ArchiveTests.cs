using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Records;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Zip archives: each member that is a table becomes one, and a zip bomb is refused before it is unpacked.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public void Each_table_inside_is_one_of_its_own()
    {
        var bytes = Zip.OfBytes(
            ("a/122033_aed.csv", "x,y\n1,2\n"u8.ToArray()),
            ("__MACOSX/a/._122033_aed.csv", "?"u8.ToArray()),
            ("読み方.pdf", "%PDF"u8.ToArray()),
            ("表.xlsx", new MadeWorkbook().Table("一", "p,q").Table("二", "r,s").ToBytes()));
        var tables = ReadTable.All("all.zip", bytes);

        Assert.Equal(["all.zip/a/122033_aed.csv", "all.zip/表.xlsx [一]", "all.zip/表.xlsx [二]"], tables.Select(t => t.Name));
        Assert.Equal(["122033_aed.csv", "表 一.xlsx", "表 二.xlsx"], tables.Select(t => t.Table.Value!.Hint));
        Assert.Equal(["122033_aed", "表 一", "表 二"], tables.Select(t => t.Table.Value!.Part));
        Assert.Equal(["1: x|y", "2: 1|2"], ReadTable.Records(tables[0], out _));
        Assert.Equal(["1: r|s"], ReadTable.Records(tables[2], out _));
    }

    [Fact]
    public void A_text_inside_that_is_a_table_is_taken_and_what_holds_none_is_told_with_the_first_table()
    {
        var tables = ReadTable.All("all.zip", Zip.Of(
            ("Thumbs.db", "?"), ("__MACOSX/a.pdf", "?"), ("a.pdf", "%PDF"), ("aed.csv", "x,y\n1,2\n"),
            ("sub/", ""), ("sub/toilet.txt", "名称,住所,電話\n市役所,見本市1,1\n"), ("sub/お読みください.txt", "これは見本です。\n")));

        Assert.Equal(["all.zip/aed.csv", "all.zip/sub/toilet.txt"], tables.Select(t => t.Name));
        Assert.Equal(["2: 市役所|見本市1|1"], ReadTable.Records(tables[1], out _).Skip(1));
        Assert.Equal(
            ["Files in the archive that contain no table were left out. (a.pdf, sub/お読みください.txt)"],
            tables[0].Table.Value!.Notes.Select(note => note.Message));
        Assert.Empty(tables[1].Table.Value!.Notes);
    }

    [Fact]
    public void Of_a_timetable_what_is_no_table_is_told_and_what_is_only_a_header_is_not()
    {
        var tables = ReadTable.All("bus.zip", Zip.Of(
            ("stops.txt", "stop_id,stop_name\n1,a\n"), ("routes.txt", "route_id\n1\n"), ("trips.txt", "trip_id\n1\n"),
            ("stop_times.txt", "trip_id,stop_id\n1,1\n"), ("frequencies.txt", "trip_id,start_time\n"),
            ("案内.txt", "名称,住所,電話\n市役所,見本市1,1\n")));

        Assert.Equal(4, tables.Count);
        Assert.Contains("(案内.txt)", tables[0].Table.Value!.Notes.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_files_without_a_table_the_first_are_named()
    {
        var pictures = Enumerable.Range(1, 12).Select(i => ($"{i:00}.png", "?"));
        var notes = ReadTable.All("a.zip", Zip.Of([("a.csv", "x,y\n1,2\n"), .. pictures])).Single().Table.Value!.Notes;

        Assert.EndsWith("10.png and 2 more)", notes.Single().Message, StringComparison.Ordinal);
        Assert.EndsWith("10.png、ほか2件）", notes.Single().Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_may_be_written_in_CP932()
    {
        var name = TextEncodings.Cp932.GetString(TextEncodings.Cp932.GetBytes("避難場所.csv"));
        // The class that writes archives marks names as UTF-8 unless given another encoding.
        Assert.Equal("a.zip/" + name, ReadTable.All("a.zip", Zip.OfBytes(TextEncodings.Cp932, (name, "x,y"u8.ToArray()))).Single().Name);
    }

    [Fact]
    public void A_member_that_cannot_be_read_leaves_the_others_alone()
    {
        var tables = ReadTable.All(
            "a.zip", Zip.OfBytes(("1.csv", ""u8.ToArray()), ("2.xlsx", "PK\u0003\u0004"u8.ToArray()), ("3.csv", "x,y"u8.ToArray())));
        Assert.Equal(["empty", "damaged", null], tables.Select(t => t.Table.Failure?.Rule));
    }

    [Fact]
    public void Archives_that_burst_are_refused()
    {
        var bomb = Zip.OfBytes(("a.csv", new byte[10 << 20]));
        Assert.Equal("archive-ratio", ReadTable.Failure("a.zip", bomb));
        Assert.Equal("archive-size", ReadTable.Failure("a.zip", bomb, new IntakeLimits { ArchiveUnpacked = 9 << 20 }));
        Assert.Equal(
            "archive-members", ReadTable.Failure("a.zip", Zip.Of(("1.csv", "x"), ("2.csv", "x")), new IntakeLimits { ArchiveMembers = 1 }));
        Assert.Equal("archive-nested", ReadTable.Failure("a.zip", Zip.OfBytes(("a.csv", Zip.Of(("b.csv", "x,y"))))));
    }

    [Fact]
    public void A_member_that_is_longer_than_it_says_or_broken_is_refused()
    {
        var bytes = Zip.OfBytes(("a.csv", Encoding.ASCII.GetBytes(string.Join('\n', Enumerable.Range(0, 5_000)))));
        // First the size that the central directory states, then a byte of the compressed data.
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var lying = (byte[])bytes.Clone();
        lying[directory + 24] = 9;
        lying[directory + 25] = 0;
        Assert.Equal("damaged", ReadTable.Failure("a.zip", lying));
        var broken = (byte[])bytes.Clone();
        broken[directory / 2] ^= 0xFF;
        Assert.Equal("damaged", ReadTable.Failure("a.zip", broken));
        Assert.Equal("damaged", ReadTable.Failure("a.zip", bytes[..^30]));
    }

    [Fact]
    public void Other_documents_and_empty_archives_are_told_apart()
    {
        Assert.Equal("office", ReadTable.Failure("a.csv", Zip.Of(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"))));
        Assert.Equal("office", ReadTable.Failure("a.csv", Zip.Of(("mimetype", "application/vnd.oasis.opendocument.text"))));
        Assert.Equal("archive-empty", ReadTable.Failure("a.zip", Zip.Of(("readme.md", "x"))));
        Assert.Equal("archive-empty", ReadTable.Failure("a.zip", Zip.Of()));
    }

    [Fact]
    public void An_archive_without_a_table_says_what_it_holds_and_what_can_be_read()
    {
        var failure = ReadTable.All("a.zip", Zip.Of(("地図/全図.pdf", "%PDF"), ("見本.png", "?"))).Single().Table.Failure!;

        Assert.Equal("The archive contains no table. (地図/全図.pdf, 見本.png)", failure.ToString());
        Assert.Equal("ZIPファイルの中に表形式のファイルがありません。（地図/全図.pdf、見本.png）", FailureWords.Japanese(failure));
        Assert.All(["CSV", ".ods", "GeoJSON", "KML"], form => Assert.All(
            [FailureAdvice.Of(failure)!.English, FailureAdvice.Of(failure)!.Japanese],
            advice => Assert.Contains(form, advice, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1.csv", "2.csv", "2.csv")]
    [InlineData("1.csv", "2.xlsx", "1.csv")]
    public void What_an_archive_holds_beside_its_tables_is_told_also_when_tables_cannot_be_read(string first, string second, string teller)
    {
        var tables = ReadTable.All("a.zip", Zip.Of(("0.csv", ""), (first, first == teller ? "x,y\n1,2\n" : ""),
            (second, second == teller ? "x,y\n1,2\n" : "PK\u0003\u0004"), ("図.png", "?")));

        Assert.Equal(
            [teller],
            tables.Where(t => (t.Table.Value?.Notes.Select(n => n.Message) ?? [t.Table.Failure!.ToString()])
                .Any(text => text.Contains("(図.png)", StringComparison.Ordinal))).Select(t => Path.GetFileName(t.Name)));
        Assert.Equal(["図.png"], tables.SelectMany(t => t.Table.Value?.LeftOut ?? []));
    }

    [Fact]
    public void What_an_archive_holds_is_told_with_the_last_failure_when_no_table_can_be_read()
    {
        var tables = ReadTable.All("a.zip", Zip.Of(("1.csv", ""), ("2.csv", ""), ("図.png", "?")));

        Assert.Equal(["The file is empty.", "The file is empty. Files in the archive that contain no table were left out. (図.png)"],
            tables.Select(t => t.Table.Failure!.ToString()));
        Assert.EndsWith("対象外です。（図.png）", FailureWords.Japanese(tables[1].Table.Failure!), StringComparison.Ordinal);
    }
}
