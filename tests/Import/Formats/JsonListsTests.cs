using System.Text;
using Gateway.Import.Findings;
using Gateway.Import.Records;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Lists of records in JSON, in the forms in which servers answer: what is read, told beside it, and refused.</summary>
public sealed class JsonListsTests
{
    [Theory]
    [InlineData("""[{"名称":"甲","番号":"1"},{"名称":"乙","番号":2}]""")]
    [InlineData("""{"items":[{"名称":"甲","番号":"1"},{"名称":"乙","番号":2}]}""")]
    [InlineData("""[{"result":{"records":[{"名称":"甲","番号":"1"},{"名称":"乙","番号":2}]}}]""")]
    [InlineData("""[{"status":200,"count":2,"records":[{"名称":"甲","番号":"1"},{"名称":"乙","番号":2}]}]""")]
    [InlineData("""{"@context":{"名称":"x"},"@graph":[{"名称":"甲","番号":"1"},{"名称":"乙","番号":2}]}""")]
    [InlineData("{\"名称\":\"甲\",\"番号\":\"1\"}\r\n{\"名称\":\"乙\",\"番号\":2}\r\n\r\n")]
    [InlineData("\uFEFF \n[\n  {\"名称\":\"甲\",\"番号\":\"1\"},\n  {\"番号\":2,\"名称\":\"乙\"}\n]\n")]
    public void A_list_is_found_in_each_form_of_an_answer(string text) =>
        Assert.Equal(["0: 名称|番号", "1: 甲|1", "2: 乙|2"], ReadTable.Records("a.json", Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_list_of_one_record_is_one_record() =>
        Assert.Equal(["0: 名称", "1: 甲"], ReadTable.Records("a.json", """[{"名称":"甲"}]"""u8.ToArray()));

    [Fact]
    public void A_list_may_be_in_another_encoding() => Assert.Equal(
        ["0: 名称", "1: 見本市役所の本庁舎", "2: 公民館"],
        ReadTable.Records("a.json", TextEncodings.Cp932.GetBytes("""[{"名称":"見本市役所の本庁舎"},{"名称":"公民館"}]""")));

    [Theory]
    [InlineData("""[{"type":"FeatureCollection","features":[FEATURE]}]""")]
    [InlineData("[FEATURE]")]
    [InlineData("FEATURE")]
    public void Features_are_features_also_without_a_collection(string text)
    {
        const string feature = """{"type":"Feature","geometry":{"type":"Point","coordinates":[139.9,36]},"properties":{"名称":"甲"}}""";
        var bytes = Encoding.UTF8.GetBytes(text.Replace("FEATURE", feature, StringComparison.Ordinal));

        Assert.Equal(["0: 名称|緯度|経度", "1: 甲|36|139.9"], ReadTable.Records("a.json", bytes));
    }

    [Fact]
    public void A_name_that_a_record_says_twice_is_kept_twice() =>
        Assert.Equal(["0: 名称|名称*", "1: 甲|乙"], ReadTable.Records("a.json", """[{"名称":"甲","名称":"乙"}]"""u8.ToArray()));

    [Theory]
    [InlineData("""{"items":[{"a":1},{"a":2}],"fields":[{"id":"a"},{"id":"b"},{"id":"c"}]}""", "beside-records (fields)")]
    [InlineData(
        """{"title":"AED","items":[{"a":1},{"a":2}],"other":[{"b":1}],"tags":["x"],"meta":{"licence":"CC"},"none":[],"no":""}""",
        "lists-left-out (other: 1); beside-records (title, tags, meta)")]
    [InlineData("""{"items":[{"a":1},{"a":2}],"inside":{"deep":[{"b":1},{"b":2},{"b":3}]}}""",
        "lists-left-out (inside.deep: 3); beside-records (inside)")]
    [InlineData("""{"total":120,"items":[{"a":1},{"a":2}]}""", "beside-records (total); part-of-list? (2 of 120)")]
    [InlineData("""{"count":"120","next":"https://example.jp/?page=2","results":[{"a":1}]}""",
        "beside-records (count, next); part-of-list? (1 of 120)")]
    [InlineData("""{"count":1,"next":"https://example.jp/?page=2","results":[{"a":1}]}""",
        "beside-records (count, next); part-of-list? (next: https://example.jp/?page=2)")]
    [InlineData("""{"data":[{"a":1}],"meta":{"pagination":{"totalCount":3}}}""", "beside-records (meta); part-of-list? (1 of 3)")]
    [InlineData("""{"count":1,"next":null,"results":[{"a":1}]}""", "beside-records (count)")]
    [InlineData("""{"success":true,"result":{"fields":[{"id":"a"}],"records":[{"a":1}],"_links":{"next":"/?offset=100"},"total":1}}""",
        "beside-records (success, result.fields, result._links, result.total)")]
    [InlineData("""{"type":"FeatureCollection","numberMatched":9,"features":[{"id":7,"geometry":null,"properties":{"a":1}}]}""",
        "beside-records (numberMatched, features.id); part-of-list? (1 of 9)")]
    [InlineData("""{"type":"FeatureCollection","name":"x","bbox":[1,2,3,4],"crs":null,"features":[{"properties":{"a":1}}]}""", "")]
    [InlineData("""{"type":"FeatureCollection","links":[{"rel":"next","href":"/2"}],"features":[{"properties":{"a":1}}]}""",
        "beside-records (links); part-of-list? (next: /2)")]
    public void What_stands_beside_the_records_is_told(string text, string told)
    {
        var notes = ReadTable.All("a.json", Encoding.UTF8.GetBytes(text)).Single().Table.Value!.Notes;

        Assert.Equal(told, string.Join("; ", notes.Select(note => $"{note.Rule.Name} {note.Detail!.English}")));
    }

    [Theory]
    [InlineData("""{"a":[{"x":1}],"b":[{"y":1}]}""", "json-lists", "(a: 1, b: 1)")]
    [InlineData("""{"a":{"list":[{"x":1}]},"b":{"rows":[{"y":1},{"y":2}]}}""", "json-lists", "(a.list: 1, b.rows: 2)")]
    [InlineData("""[{"名称":"甲","写真":[{"url":"1"},{"url":"2"}]}]""", "json-lists", "([ ]: 1, 写真: 2)")]
    [InlineData("""{"meta":{"columns":[{"name":"名称"}]},"data":[["甲"],["乙"]]}""", "json", "records.")]
    [InlineData("""[["名称"],["甲"]]""", "json", "records.")]
    [InlineData("""{"fields":[{"name":"名称"}],"features":[{"attributes":{"名称":"甲"}}]}""", "json", "records.")]
    [InlineData("""{"type":"Topology","objects":{"a":{"geometries":[{"type":"Point","properties":{"名称":"甲"}}]}}}""", "json", "records.")]
    [InlineData("""{"001":{"名称":"甲"},"002":{"名称":"乙"}}""", "json-keyed", "not a list.")]
    [InlineData("""[{"type":"FeatureCollection","features":[]},{"type":"FeatureCollection","features":[]}]""", "json", "records.")]
    [InlineData("""[{"a":1},2]""", "json", "records.")]
    [InlineData("{\"a\":1}\n{\"a\":2", "json", "(line 2)")]
    [InlineData("""{"a":{"b":1}}""", "json", "records.")]
    public void What_is_no_list_or_not_surely_the_one_is_refused_with_what_it_is(string text, string rule, string end)
    {
        var failure = ReadTable.All("a.json", Encoding.UTF8.GetBytes(text)).Single().Table.Failure!;

        Assert.Equal(rule, failure.Rule);
        Assert.EndsWith(end, failure.ToString(), StringComparison.Ordinal);
        Assert.NotNull(FailureAdvice.Of(failure));
    }

    /// <summary>A heading in brackets is none.</summary>
    [Fact]
    public void A_table_whose_first_heading_is_in_brackets_stays_a_table() =>
        Assert.Equal(["1: [名称]|住所", "2: 甲|見本市"], ReadTable.Records("a.csv", Encoding.UTF8.GetBytes("[名称],住所\n甲,見本市\n")));
}
