using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>From documents and variables to what is requested.</summary>
public sealed class AskReaderTests
{
    [Theory]
    [InlineData("{facilities{nodes{name}}}", "{facilities{nodes{name}}}")]
    [InlineData("{a:facilities{totalCount} facilities{n:nodes{k:name __typename}}}", "{a:facilities{totalCount} facilities{n:nodes{k:name __typename}}}")]
    [InlineData("{facilities{...F nodes{id}}} fragment F on FacilitiesConnection{nodes{...G} totalCount} fragment G on Facility{name id}",
        "{facilities{nodes{name id} totalCount}}")]
    [InlineData("{facilities{nodes{id}} facilities{nodes{name id} totalCount}}", "{facilities{nodes{id name} totalCount}}")]
    [InlineData("{facilities{nodes{...on Node{id} ...on Facility{name} ...{code}}}}", "{facilities{nodes{id name code}}}")]
    [InlineData("{__typename facilities{__typename}}", "{__typename facilities{__typename}}")]
    public async Task Fragments_aliases_and_merged_fields_are_gone(string query, string ask) =>
        Assert.Equal(ask, await GraphBench.City.AskAsync(query));

    [Theory]
    [InlineData("{events @skip(if:true){totalCount} areas @include(if:true){totalCount}}", null, "{areas{totalCount}}")]
    [InlineData("query($x:Boolean!){events @skip(if:$x){totalCount} ...@include(if:$x){areas{totalCount}}}", """{"x":true}""", "{areas{totalCount}}")]
    [InlineData("query($x:Boolean!){events @skip(if:$x){totalCount} ...@include(if:$x){areas{totalCount}}}", """{"x":false}""", "{events{totalCount}}")]
    [InlineData("query($x:Boolean=true){events @skip(if:$x){totalCount} areas{totalCount @include(if:$x) nodes{name}}}", null,
        "{areas{totalCount nodes{name}}}")]
    [InlineData("query($x:Boolean!){...F @skip(if:$x) ...F @include(if:$x)} fragment F on Query{areas{totalCount}}", """{"x":true}""",
        "{areas{totalCount}}")]
    public async Task What_is_skipped_is_not_asked(string query, string? variables, string ask) =>
        Assert.Equal(ask, await GraphBench.City.AskAsync(query, variables));

    [Fact]
    public async Task A_node_is_asked_by_each_type_it_can_be()
    {
        var ask = await GraphBench.City.AskAsync("{node(id:\"x\"){id ...on Facility{name} ...on Dataset{id slug}}}");
        Assert.Equal(
            "{node(id:='x'){...Municipality{id} ...Dataset{id slug} ...Facility{id name} ...Area{id} ...Population{id} ...WasteArea{id} "
            + "...WasteCalendar{id} ...BusRoute{id} ...BusTrip{id} ...Event{id} ...Zone{id} ...EventOccurrence{id} ...Budget{id} "
            + "...BudgetItem{id} ...TaxCollection{id} ...WasteItem{id} ...SchoolMenu{id} ...SupportScheme{id} ...AreaStatistic{id} "
            + "...BusStopTime{id} ...BusCalendar{id} ...TableRow{id}}}",
            ask);
    }

    [Theory]
    [InlineData("first:3 after:\"x\"", "first:=3I after:='x'")]
    [InlineData("first:null", "first:null")]
    [InlineData("where:{name:{eq:\"a\" in:[\"b\" null]}}", "where:{name:{eq:='a' in:=['b' null]+null}}")]
    [InlineData("where:{latitude:{gt:1 lt:2.5}}", "where:{latitude:{gt:=1D lt:=2.5D}}")]
    [InlineData("where:{and:{category:{eq:AED}} or:[{id:{in:[5]}}]}", "where:{and:[{category:{eq:='AED'}}] or:[{id:{in:=['5']}}]}")]
    [InlineData("where:{events:{any:true}}", "where:{events:{any:=true}}")]
    [InlineData("order:{name:ASC code:DESC}", "order:[{name:='ASC' code:='DESC'}]")]
    [InlineData("order:[{code:DESC} {area:{name:ASC}}]", "order:[{code:='DESC'} {area:{name:='ASC'}}]")]
    [InlineData("where:{opensAt:{eq:\"09:00:00\"} dataset:{importedAt:{gt:\"2025-01-01T09:00:00+09:00\"}}}",
        "where:{opensAt:{eq:='09:00:00'} dataset:{importedAt:{gt:='2025-01-01T00:00:00.0000000Z'}}}")]
    public async Task Literals_come_in_the_form_of_the_database(string arguments, string ask) =>
        Assert.Equal(
            "{facilities(" + ask + "){totalCount}}", await GraphBench.City.AskAsync("{facilities(" + arguments + "){totalCount}}"));

    [Theory]
    [InlineData("$n:Int", "first:$n", """{"n":3}""", "(first:$n)")]
    [InlineData("$n:Int", "first:$n", """{"n":null}""", "(first:null)")]
    [InlineData("$n:Int", "first:$n", "{}", "")]
    [InlineData("$n:Int=4", "first:$n", "{}", "(first:$n)")]
    [InlineData("$s:String", "where:{name:{eq:$s}}", """{"s":"a"}""", "(where:{name:{eq:$s}})")]
    [InlineData("$s:String", "where:{name:{eq:$s}}", "{}", "(where:{name:{}})")]
    [InlineData("$s:String", "where:{name:{in:[\"a\" $s]}}", """{"s":"b"}""", "(where:{name:{in:[='a' $s]}})")]
    [InlineData("$s:String", "where:{name:{in:[\"a\" $s]}}", "{}", "(where:{name:{in:=['a' null]+null}})")]
    [InlineData("$s:[String]", "where:{name:{in:$s}}", """{"s":["a",null]}""", "(where:{name:{in:$s+null}})")]
    [InlineData("$s:[String]", "where:{name:{in:$s}}", """{"s":"a"}""", "(where:{name:{in:$s}})")]
    [InlineData("$w:FacilityFilterInput", "where:$w", """{"w":{"or":[{"name":{"in":["a"]}},{"code":{"eq":null}}]}}""",
        "(where:{or:[{name:{in:$w/or/0/name/in}} {code:{eq:null}}]})")]
    [InlineData("$o:[FacilitySortInput!]", "order:$o", """{"o":{"name":"DESC","code":"ASC"}}""", "(order:[{name:$o/0/name code:$o/0/code}])")]
    [InlineData("$o:FacilitySortInput!", "order:[$o {id:ASC}]", """{"o":{"name":"DESC"}}""", "(order:[{name:$o/name} {id:='ASC'}])")]
    public async Task Variables_say_where_their_values_are(string declared, string arguments, string variables, string ask) => Assert.Equal(
        "{facilities" + ask + "{totalCount}}",
        await GraphBench.City.AskAsync("query(" + declared + "){facilities(" + arguments + "){totalCount}}", variables));

    [Fact]
    public async Task Keys_of_an_order_stay_as_the_client_sent_them()
    {
        const string query = "query($o:[FacilitySortInput!]){facilities(order:$o){totalCount}}";
        Assert.Equal("{facilities(order:[{code:$o/0/code name:$o/0/name}]){totalCount}}", await GraphBench.City.AskAsync(query, """{"o":[{"code":"ASC","name":"ASC"}]}"""));
        Assert.Equal("{facilities(order:[{name:$o/0/name code:$o/0/code}]){totalCount}}", await GraphBench.City.AskAsync(query, """{"o":[{"name":"ASC","code":"ASC"}]}"""));
    }

    [Fact]
    public async Task A_date_that_is_none_refuses_its_field_only()
    {
        var reading = await GraphBench.City.ReadAsync("{a:events(where:{startDate:{eq:\"2026-02-30\"}}){totalCount} b:events{totalCount}}");
        Assert.Null(reading.Ask.Fields[1].Refusal);
        var refusal = Assert.IsType<ValueUnreadable>(reading.Ask.Fields[0].Refusal);
        Assert.Equal("LocalDate cannot parse the given literal of type `StringValueNode`.", refusal.Message);
        Assert.Equal(["eq"], refusal.Path);
        Assert.Equal("LocalDateOperationFilterInput.eq", refusal.InputField);
    }

    [Fact]
    public async Task Meta_fields_are_kept_apart_but_their_place_is_known()
    {
        var reading = await GraphBench.City.ReadAsync(
            "{a:areas{totalCount} __schema{queryType{name}} __typename t:__type(name:\"Area\"){name} b:areas{totalCount}}");
        Assert.Equal("{a:areas{totalCount} __typename b:areas{totalCount}}", AskText.Of(reading.Ask));
        Assert.Equal(["a", "__schema", "__typename", "t", "b"], reading.Keys);
    }

    [Fact]
    public async Task A_field_stands_where_its_name_begins_counted_in_bytes()
    {
        var reading = await GraphBench.City.ReadAsync("query($s:String=\"名\"){\r\n a:areas(where:{name:{eq:$s}}){totalCount} #名\n}");
        Assert.Equal(new AskLocation(2, 2), Assert.Single(reading.Ask.Fields[0].Locations));
        reading = await GraphBench.City.ReadAsync("query($s:String=\"名\"){areas(where:{name:{eq:$s}}){totalCount}}");
        Assert.Equal(new AskLocation(1, 24), Assert.Single(reading.Ask.Fields[0].Locations));
    }
}
