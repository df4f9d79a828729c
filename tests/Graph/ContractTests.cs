using Gateway.Graph.Contracts;
using Gateway.Graph.Documents;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>The inputs and outputs of a trusted document are read from it and from the schema.</summary>
public sealed class ContractTests(ServedCity city) : IClassFixture<ServedCity>
{
    [Fact]
    public void Its_first_comment_is_its_titles_and_its_use()
    {
        var words = Read("# Some places\n# いくつかの施設\n#\n# For an app\n# that shows them.\nquery Q { __typename }").Words;

        Assert.Equal(new DocumentWords("Some places", "いくつかの施設", "For an app that shows them.", ""), words);
    }

    [Theory]
    [InlineData("# For 図書, としょかん or ﾄｼｮｶﾝ.\n#\n# As it is typed.\n#\n# 入力の途中でも\n# `search` で探せます。")]
    [InlineData("# 入力の途中でも\n# `search` で探せます。\n#\n# For 図書, としょかん or ﾄｼｮｶﾝ.\n#\n#\n# As it is typed.\n#")]
    public void A_paragraph_in_Japanese_is_for_those_who_read_it(string comment)
    {
        var words = Read($"# A box\n# 検索窓\n#\n{comment}\nquery Q {{ __typename }}").Words;

        Assert.Equal(("For 図書, としょかん or ﾄｼｮｶﾝ. As it is typed.", "入力の途中でも`search` で探せます。"), (words.Text, words.JapaneseText));
    }

    [Fact]
    public void A_document_without_a_comment_is_called_by_its_name()
    {
        var contract = Read("{ __typename }");

        Assert.Equal(("test", new DocumentWords("test", "test", "", "")), (contract.Operation, contract.Words));
    }

    [Theory]
    [InlineData("$n: Int", false, null)]
    [InlineData("$n: Int = 3", false, "3")]
    [InlineData("$n: Int! = 3", false, "3")]
    [InlineData("$n: Int!", true, null)]
    public void A_parameter_is_needed_where_null_cannot_be_and_nothing_stands_for_it(string declared, bool isRequired, string? value)
    {
        var parameter = Read($"query Q({declared}) {{ facilities(first: $n) {{ totalCount }} }}").Parameters.Single();

        Assert.Equal((isRequired, value), (parameter.IsRequired, parameter.Default?.GetRawText()));
        Assert.Equal("Returns the first _n_ elements from the list.", parameter.Text);
    }

    [Fact]
    public void A_parameter_within_a_filter_is_described_by_the_field_that_it_filters()
    {
        var parameter = Read("query Q($d: LocalDate) { events(where: { startDate: { gte: $d } }) { totalCount } }").Parameters.Single();

        Assert.Contains("開始日", parameter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_come_by_their_answered_names_through_fragments_and_may_be_left_out_where_a_directive_says_so()
    {
        var result = Read(
            "query Q($s: Boolean!) { all: facilities { ...P nodes { id phone @skip(if: $s) } } } "
            + "fragment P on FacilitiesConnection { count: totalCount nodes { name } }").Result;

        var all = Assert.IsType<ObjectShape>(Assert.Single(result.Members).Shape);
        Assert.True(all.IsNullable);
        Assert.Equal(["count", "nodes"], all.Members.Select(member => member.Name));
        var node = Assert.IsType<ObjectShape>(Assert.IsType<ListShape>(all.Members[1].Shape).Item);
        Assert.Equal(
            [("name", false, false), ("id", false, false), ("phone", true, true)],
            node.Members.Select(member => (member.Name, member.Shape.IsNullable, member.IsOptional)));
    }

    [Fact]
    public void Types_of_which_the_same_is_asked_are_one_kind_of_a_union()
    {
        var result = Read("query Q { search(text: \"a\") { nodes { __typename ... on Facility { id } ... on Event { name } } } }").Result;

        var search = (ObjectShape)result.Members.Single().Shape;
        var union = Assert.IsType<UnionShape>(((ListShape)search.Members.Single().Shape).Item);
        Assert.Contains(union.Kinds, kind => kind.Types is ["Facility"] && kind.Members.Count == 2);
        Assert.Contains(union.Kinds, kind => kind.Types is ["Event"] && kind.Members.Count == 2);
        Assert.Contains(union.Kinds, kind => kind.Types.Contains("Zone") && kind.Types.Contains("Area") && kind.Members.Count == 1);
    }

    [Theory]
    [InlineData("nodes { name ... @include(if: $s) { phone } }", "name phone?")]
    [InlineData("nodes { name ...P @skip(if: $s) }", "name phone?")]
    [InlineData("nodes { name @include(if: true) phone @include(if: $s) }", "name phone?")]
    [InlineData("nodes { name @skip(if: false) ...P @skip(if: false) @include(if: $s) }", "name phone?")]
    [InlineData("nodes { name @skip(if: $s) ... @include(if: true) { phone } }", "name? phone")]
    [InlineData("nodes { name @skip(if: $s) phone @skip(if: true) }", "name? phone?")]
    [InlineData("nodes { ...P @include(if: $s) ...P }", "phone")]
    [InlineData("nodes { ...P @include(if: $s) phone }", "phone")]
    [InlineData("nodes { ... @include(if: $s) { ...P } ... on Facility { name } }", "phone? name")]
    [InlineData("nodes { name } ... @include(if: $s) { nodes { phone } }", "name phone?")]
    [InlineData("... @include(if: $s) { nodes { name phone } }", "name phone")]
    [InlineData("... @include(if: $s) { nodes { name } } ... @skip(if: $s) { nodes { name phone } }", "name phone?")]
    public void A_member_may_be_left_out_where_a_fragment_around_it_may(string selections, string members)
    {
        var read = Read($"query Q($s: Boolean!) {{ facilities {{ totalCount {selections} }} }} "
            + (selections.Contains("...P", StringComparison.Ordinal) ? "fragment P on Facility { phone }" : ""));

        var list = (ObjectShape)read.Result.Members.Single().Shape;
        var node = (ObjectShape)((ListShape)list.Members.Single(member => member.Name == "nodes").Shape).Item;
        Assert.Equal(members, string.Join(' ', node.Members.Select(member => member.Name + (member.IsOptional ? "?" : ""))));
        Assert.Equal(
            selections.StartsWith("...", StringComparison.Ordinal), list.Members.Single(member => member.Name == "nodes").IsOptional);
    }

    [Fact]
    public void Types_of_which_the_same_is_asked_under_another_condition_are_two_kinds()
    {
        var result = Read(
            "query Q($s: Boolean!) { search(text: \"a\") { nodes { ... on Facility { ...N } ... on Event @include(if: $s) { ...N } } } } "
            + "fragment N on Node { id }").Result;

        var search = (ObjectShape)result.Members.Single().Shape;
        var union = Assert.IsType<UnionShape>(((ListShape)search.Members.Single().Shape).Item);
        Assert.False(union.Kinds.Single(kind => kind.Types.Contains("Facility")).Members.Single().IsOptional);
        Assert.True(union.Kinds.Single(kind => kind.Types.Contains("Event")).Members.Single().IsOptional);
    }

    [Theory]
    [InlineData("NextBuses", "nextbuses")]
    [InlineData("NextBuses", "next_buses")]
    [InlineData("A", "A")]
    public void Operations_that_get_one_name_in_clients_are_found(string first, string second)
    {
        var contracts = city.ExecutorWith(DocumentStore.None).ReadContracts(new Dictionary<string, string>
        {
            ["one"] = $"query {first} {{ __typename }}",
            ["other"] = "query Other { __typename }",
            ["two"] = $"query {second} {{ __typename }}",
        });

        var doubled = DocumentContract.FindDoubled(contracts);

        Assert.Equal(("one", "two"), (doubled?.First.Name, doubled?.Second.Name));
    }

    [Theory]
    [InlineData("query A { __typename } query B { __typename }")]
    [InlineData("subscription S { onDatasetChanged { slug } }")]
    [InlineData("{ nothing }")]
    public void What_is_not_one_query_that_fits_has_no_contract(string document) => Assert.Empty(Contracts(document));

    private DocumentContract Read(string document) => Contracts(document).Single();

    private IReadOnlyList<DocumentContract> Contracts(string document) =>
        city.ExecutorWith(new DocumentStore(new Dictionary<string, string> { ["test"] = document }, new StoreRules())).Contracts;
}
