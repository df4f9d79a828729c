using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Records;
using Gateway.Import.Sources;
using Gateway.Tests.Docs;
using NJsonSchema;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>A sources file: what it may contain, and what is reported about its mistakes.</summary>
public sealed class SourceListTests
{
    private static readonly string[] Own = ["id", "url", "path", "ckan", "title", "description", "sourceUrl", "dataset"];

    [Fact]
    public void All_that_can_be_said_is_read()
    {
        var list = Read("""
            {
              "$schema": "x", // a comment
              "defaults": { "licence": "CC BY 4.0", "municipality": "12203", "schedule": "1d" },
              "sources": [
                { "id": "aed", "url": "https://example.jp/a.csv?x=1", "kind": "AED", "encoding": "Shift_JIS", "title": "AED", "schedule": "05:30", },
                { "id": "parks", "path": "in/*.csv", "licence": "PDL1.0", "dropPersonal": true, "publisher": "公園課" },
                { "id": "portal", "ckan": { "url": "https://data.example.jp/x/", "organization": "ichikawa", "query": "aed" } }
              ]
            }
            """);

        Assert.Equal(["aed", "parks", "portal"], list.Entries.Select(e => e.Id));
        Assert.Equal(new SourceEntry
        {
            Id = "aed", Url = new Uri("https://example.jp/a.csv?x=1"), Kind = "AED", Encoding = "Shift_JIS", Title = "AED", Licence = "CC BY 4.0",
            Municipality = "122033", Schedule = new Schedule(TimeSpan.FromDays(1), new TimeOnly(5, 30)),
        }, list.Entries[0]);
        Assert.Equal(("PDL1.0", true, "公園課", Path.GetFullPath("/lists/in/*.csv")), (list.Entries[1].Licence, list.Entries[1].DropPersonal, list.Entries[1].Publisher, list.Entries[1].Path));
        Assert.Equal(new CkanQuery(new Uri("https://data.example.jp/x/"), "ichikawa", "aed"), list.Entries[2].Ckan);
    }

    [Theory]
    [InlineData("[]", "1: a sources file is one JSON object")]
    [InlineData("{ \"sources\": [", "1: this is not JSON")]
    [InlineData("{ \"sources\": [] } x", "1: this is not JSON")]
    [InlineData("", "1: this is not JSON")]
    [InlineData("{ \"sources\": [\n{ \"id\": \"\\ud800\" } ] }", "2: this is not JSON: a text is not UTF-8, or contains half a character")]
    [InlineData("{ \"sources\": [] }", "1: /sources: there is no list of sources")]
    [InlineData("{}", "1: there is no list of sources")]
    [InlineData("{ \"source\": [] }", "1: /source: there is no property \"source\"; there are: $schema, defaults, sources")]
    [InlineData("{ \"sources\": [ 5 ] }", "1: /sources/0: this must be an object")]
    [InlineData("{\n\"sources\": [\n{ \"id\": \"a\",\n\"uri\": \"https://x.jp/\" } ] }", "4: /sources/0/uri: there is no property \"uri\"; there are: id, path, url,")]
    [InlineData("{ \"sources\": [ { \"url\": \"https://x.jp/\" } ] }", "1: /sources/0: the source has no \"id\"")]
    [InlineData("{ \"sources\": [ { \"id\": \"a/b\", \"url\": \"https://x.jp/\" } ] }", "1: /sources/0/id: \"a/b\" does not fit: write 1 to 64 letters")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"url\": \"https://x.jp/\" },\n { \"id\": \"A\", \"path\": \"x\" } ] }", "2: /sources/1: another source also has the id \"A\"")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\" } ] }", "1: /sources/0: write one of \"url\", \"path\" and \"ckan\"")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"url\": \"https://x.jp/\", \"path\": \"x\" } ] }", "1: /sources/0: write one of \"url\", \"path\" and \"ckan\"")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"url\": \"ftp://x.jp/\" } ] }", "1: /sources/0/url: \"ftp://x.jp/\" does not fit: write an address that begins with http")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"url\": \"https://me:word@x.jp/\" } ] }", "does not fit")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"municipality\": 122033 } ] }", "1: /sources/0/municipality: 122033 does not fit: write the code of a local government")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"municipality\": \"122034\" } ] }", "/sources/0/municipality: \"122034\" does not fit")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"kind\": \"AEDS\" } ] }", "/sources/0/kind: \"AEDS\" does not fit: write one of PUBLIC_FACILITY,")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"encoding\": \"EUC-KR\" } ] }", "/sources/0/encoding: \"EUC-KR\" does not fit: write one of UTF-8, CP932,")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"schedule\": \"hourly\" } ] }", "/sources/0/schedule: \"hourly\" does not fit: write an interval from 1s to 366d")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"dropPersonal\": \"yes\" } ] }", "/sources/0/dropPersonal: \"yes\" does not fit: write true or false")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"path\": \"y\" } ] }", "/sources/0/path: \"path\" is written twice")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"forceMunicipality\": true } ] }", "/sources/0: \"forceMunicipality\" needs \"municipality\"")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"ckan\": { \"url\": \"https://x.jp\" } } ] }", "/sources/0/ckan: write \"organization\"")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"ckan\": { \"query\": \"x\" } } ] }", "/sources/0/ckan: write the portal's address as \"url\"")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"ckan\": { \"url\": \"https://x.jp\", \"organisation\": \"x\" } } ] }", "/sources/0/ckan/organisation: there is no property \"organisation\"; there are: url, organization, query")]
    [InlineData("{ \"sources\": [ { \"id\": \"a\", \"ckan\": \"https://x.jp\" } ] }", "/sources/0/ckan: \"https://x.jp\" does not fit")]
    [InlineData("{ \"defaults\": { \"id\": \"a\" }, \"sources\": [ { \"id\": \"a\", \"path\": \"x\" } ] }", "/defaults/id: there is no property \"id\"; there are: municipality,")]
    public void A_mistake_is_told_with_its_place_and_what_to_write(string text, string told)
    {
        var mistakes = Assert.Throws<SourceListException>(() => Read(text));
        Assert.Contains(mistakes.Lines, line => line.StartsWith("/lists/sources.json:", StringComparison.Ordinal) && line.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_in_another_encoding_is_told()
    {
        var text = TextEncodings.Cp932.GetBytes("{ \"sources\": [ { \"id\": \"a\", \"path\": \"x\", \"title\": \"施設一覧\" } ] }");
        var mistakes = Assert.Throws<SourceListException>(() => SourceList.Read("/lists/sources.json", text, CityCatalog.Create()));
        Assert.Equal("/lists/sources.json: it is not UTF-8: save it as UTF-8", Assert.Single(mistakes.Lines));
    }

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        Assert.Equal(3, Assert.Throws<SourceListException>(() => Read("{ \"sources\": [ { \"id\": 5, \"kind\": \"X\" }, { \"id\": \"b\" } ] }")).Mistakes.Count);

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var told = Assert.Throws<SourceListException>(() => SourceList.Read("/lists/none.json", CityCatalog.Create())).Message;
        Assert.StartsWith("/lists/none.json: it cannot be read:", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_has_every_property_that_is_read_and_no_other()
    {
        var schema = await SchemaAsync();
        var properties = EntryProperty.Of("/", CityCatalog.Create());
        var source = schema.Definitions["source"];

        Assert.Equal(SourceList.Members.Order(), schema.Properties.Keys.Order());
        Assert.Equal(properties.Select(p => p.Name).Order(), source.Properties.Keys.Order());
        Assert.Equal(properties.Where(p => !p.IsOwn).Select(p => p.Name).Order(), schema.Properties["defaults"].ActualSchema.Properties.Keys.Order());
        Assert.Equal(EntryReader.CkanMembers.Order(), source.Properties["ckan"].ActualSchema.Properties.Keys.Order());
        Assert.Equal(Own.Order(), properties.Where(p => p.IsOwn).Select(p => p.Name).Order());
        Assert.Equal(CityCatalog.Create().Kinds.Select(k => k.Name).Order(), schema.Definitions["kind"].Enumeration.Cast<string>().Order());
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("ckan")]
    public async Task The_examples_of_the_page_fit_the_schema_and_are_read(string mark)
    {
        var example = WrittenPage.Of(".github/IMPORTING.md").Block(mark, "json");

        Assert.Empty((await SchemaAsync()).Validate(example));
        Assert.NotEmpty(Read(example).Entries);
    }

    [Theory]
    [InlineData("{ \"id\": \"a\", \"url\": \"https://x.jp/\", \"schedule\": \"PT1H30M\" }", true)]
    [InlineData("{ \"id\": \"a\", \"ckan\": { \"url\": \"https://x.jp\", \"query\": \"aed\" } }", true)]
    [InlineData("{ \"id\": \"a\", \"url\": \"https://x.jp/\", \"schedule\": \"hourly\" }", false)]
    [InlineData("{ \"id\": \"a\", \"url\": \"https://x.jp/\", \"path\": \"x\" }", false)]
    [InlineData("{ \"id\": \"a\", \"url\": \"ftp://x.jp/\" }", false)]
    [InlineData("{ \"id\": \"a\", \"path\": \"x\", \"colour\": \"red\" }", false)]
    [InlineData("{ \"path\": \"x\" }", false)]
    public async Task Schema_and_reader_agree(string source, bool isGood)
    {
        var text = $"{{ \"sources\": [ {source} ] }}";

        Assert.Equal(isGood, (await SchemaAsync()).Validate(text).Count == 0);
        Assert.Equal(isGood, Record.Exception(() => Read(text)) is null);
    }

    [Fact]
    public async Task The_schema_is_JSON_that_its_own_kind_of_reader_reads()
    {
        using var json = JsonDocument.Parse(Sources.Read("schema/sources.schema.json"));
        Assert.Equal("http://json-schema.org/draft-07/schema#", json.RootElement.GetProperty("$schema").GetString());
        Assert.NotNull(await SchemaAsync());
    }

    private static Task<JsonSchema> SchemaAsync() => JsonSchema.FromJsonAsync(Sources.Read("schema/sources.schema.json"));

    private static SourceList Read(string text) =>
        SourceList.Read("/lists/sources.json", Encoding.UTF8.GetBytes(text), CityCatalog.Create());
}
