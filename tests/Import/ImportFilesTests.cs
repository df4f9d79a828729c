using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Which files an import includes.</summary>
public sealed class ImportFilesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public ImportFilesTests()
    {
        Directory.CreateDirectory(folder.File("in"));
        foreach (var name in (string[])["b.csv", "a.XLSX", "c.geojson", "notes.md", "in/d.zip", "in/e.csv", "x*.csv"])
        {
            File.WriteAllText(folder.File(name), "");
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "a.XLSX b.csv c.geojson in/d.zip in/e.csv x*.csv")]
    [InlineData("notes.md", "notes.md")]
    [InlineData("b*.csv", "b.csv")]
    [InlineData("**/*.csv", "b.csv in/e.csv x*.csv")]
    [InlineData("i*/e.csv", "in/e.csv")]
    [InlineData("x*.csv", "x*.csv")]
    public void Files_folders_and_patterns_are_understood(string path, string expected)
    {
        Assert.True(ImportFiles.IsThere(folder.File(path)));
        Assert.Equal(expected, string.Join(' ', ImportFiles.Of([folder.File(path), folder.File(path)]).Select(f => Path.GetRelativePath(folder.Path, f))));
    }

    [Theory]
    [InlineData("nothing.csv")]
    [InlineData("*.pdf")]
    [InlineData("no/*.csv")]
    public void What_is_not_there_is_not_found(string path) => Assert.False(ImportFiles.IsThere(folder.File(path)));

    [Theory]
    [InlineData("""{"systemsData":[{"名称":"見本"}]}""", true)]
    [InlineData("\uFEFF { \"list\" : [ {} ] }", true)]
    [InlineData("""{"name":"map","type":"FeatureCollection","features":[]}""", true)]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE B SYSTEM \"BED0400.DTD\">\n<B DTD_version=\"4.00\"></B>", true)]
    [InlineData("\r\n[\n  {\"名称\":\"見本\"} ]", true)]
    [InlineData("""{"@context":{"名称":"https://example.jp/n"},"@graph":[{"名称":"見本"}]}""", true)]
    [InlineData("""{"title":"AED","total_count":120,"items":[{"名称":"見本"}]}""", true)]
    [InlineData("""{"name":"見本","icons":[{"src":"a.png"}]}""", false)]
    [InlineData("<?xml version=\"1.0\"?><project/>", false)]
    [InlineData("""{"name":"settings","scripts":{"build":"x"}}""", false)]
    [InlineData("""[1,2,3]""", false)]
    [InlineData("", false)]
    public void Of_a_folder_JSON_and_XML_are_taken_that_begin_like_data(string text, bool isTaken)
    {
        Directory.CreateDirectory(folder.File("json"));
        File.WriteAllText(folder.File("json/one.json"), text);

        Assert.Equal(isTaken ? [folder.File("json/one.json")] : [], ImportFiles.Of([folder.File("json")]));
        Assert.Equal(isTaken ? [] : [folder.File("json/one.json")], ImportFiles.LeftOut([folder.File("json")]));
    }

    /// <summary>What Excel saves as Unicode text.</summary>
    [Theory]
    [InlineData("名称\t住所\t電話\r\n市役所\t見本市1\t\r\n", true)]
    [InlineData("お読みください\r\n", false)]
    public void Of_a_folder_texts_in_UTF_16_are_taken_too(string text, bool isTaken)
    {
        Directory.CreateDirectory(folder.File("texts"));
        File.WriteAllText(folder.File("texts/a.txt"), text, System.Text.Encoding.Unicode);
        File.WriteAllText(folder.File("texts/b.txt"), text, System.Text.Encoding.BigEndianUnicode);

        Assert.Equal(isTaken ? 2 : 0, ImportFiles.Of([folder.File("texts")]).Count);
    }

    [Theory]
    [InlineData("名称,住所,電話\n市役所,見本市1,\"0297,1\"\n公民館,見本市2,\n", true)]
    [InlineData("見本市の施設\r\n\r\n名称\t住所\t電話\r\n市役所\t見本市1\t\r\n", true)]
    [InlineData("Permission is hereby granted, free of charge,\nto any person, to copy, use and sell it,\nwithout any warranty.\n", false)]
    [InlineData("名称,住所,電話\n", false)]
    [InlineData("お読みください\n", false)]
    [InlineData("a,b,c\0\n1,2,3\n", false)]
    [InlineData("", false)]
    public void Of_a_folder_texts_are_taken_that_begin_like_a_table(string text, bool isTaken)
    {
        var file = folder.File("texts/one.TXT");
        Directory.CreateDirectory(folder.File("texts"));
        File.WriteAllText(file, text);

        Assert.Equal(isTaken ? [file] : [], ImportFiles.Of([folder.File("texts")]));
        Assert.Equal(isTaken ? [] : [file], ImportFiles.LeftOut([folder.File("texts")]));
    }

    [Fact]
    public void The_start_of_a_long_text_is_enough()
    {
        Directory.CreateDirectory(folder.File("texts"));
        File.WriteAllText(folder.File("texts/long.txt"), string.Concat(Enumerable.Repeat("見本,見本市本町,1\n", 1000)));

        Assert.Equal([folder.File("texts/long.txt")], ImportFiles.Of([folder.File("texts")]));
    }

    [Fact]
    public void The_texts_of_an_unpacked_timetable_are_no_tables_of_their_own()
    {
        Directory.CreateDirectory(folder.File("bus"));
        foreach (var name in (string[])["stops", "routes", "trips", "stop_times", "further"])
        {
            File.WriteAllText(folder.File($"bus/{name}.txt"), "a,b,c\n1,2,3\n");
        }

        Assert.Empty(ImportFiles.Of([folder.File("bus")]));
        Assert.Equal(5, ImportFiles.LeftOut([folder.File("bus")]).Count);
    }

    [Fact]
    public void What_a_folder_holds_beside_tables_is_told() =>
        Assert.Equal([folder.File("notes.md")], ImportFiles.LeftOut([folder.Path]));
}
