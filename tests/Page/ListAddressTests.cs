using System.Text;
using Gateway.Catalog;
using Gateway.Page.Lists;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The address of a list and its meaning: both ways, and whatever is typed into it.</summary>
public sealed class ListAddressTests
{
    private static readonly DataCatalog Catalog = CityCatalog.Create();

    private static readonly Listing Places = Listing.OfAll(Catalog, Catalog.Entity(EntityRole.Place), "/places");

    private static readonly Listing Events = Listing.OfAll(Catalog, Catalog.Entity(EntityRole.Event), "/events");

    /// <summary>A list equals only itself.</summary>
    private static readonly IReadOnlyList<ListCondition> None = [];

    [Fact]
    public void What_an_address_says_comes_back_from_the_address_that_is_made_of_it()
    {
        var random = new Random(20261126);
        for (var i = 0; i < 2000; i++)
        {
            var list = i % 2 == 0 ? Places : Events;
            var query = Any(random, list);

            var (read, problems) = Read(list, ListAddress.Of(list.Path, query));

            Assert.Empty(problems);
            Assert.Equal(ListAddress.Of(list.Path, query), ListAddress.Of(list.Path, read));
            Assert.Equal(query.Conditions.OrderBy(one => one.ToString()), read.Conditions.OrderBy(one => one.ToString()));
            Assert.Equal(query.Cities, read.Cities);
            Assert.Equal(query with { Conditions = None, Cities = [] }, read with { Conditions = None, Cities = [] });
        }
    }

    [Theory]
    [InlineData("city=122033", "122033")]
    [InlineData("city=12203", "122033")]
    [InlineData("city=市川市", "122033")]
    [InlineData("city=千葉県市川市&city=122033", "122033")]
    [InlineData("city=高松市&city=市川市", "122033,372013")]
    public void A_city_is_known_by_its_name_and_its_code(string address, string codes)
    {
        var (query, problems) = Read(Places, "/places?" + address);

        Assert.Empty(problems);
        Assert.Equal(codes, string.Join(',', query.Cities));
    }

    [Theory]
    [InlineData("foo=1", "UnknownParameter foo")]
    [InlineData("during.from=2026-01-01", "UnknownParameter during.from")]
    [InlineData("source.line=1", "UnknownParameter source.line")]
    [InlineData("radius=x", "NoRadius radius")]
    [InlineData("radius=-5", "NoRadius radius")]
    [InlineData("radius=200001", "NoRadius radius")]
    [InlineData("size=7", "NoSize size")]
    [InlineData("size=-20", "NoSize size")]
    [InlineData("sort=nothing", "NoChoice sort")]
    [InlineData("category=NOPE", "NoChoice category")]
    [InlineData("closesNextDay=maybe", "NoChoice closesNextDay")]
    [InlineData("has=nothing", "NoChoice has")]
    [InlineData("opensAt.from=25:00", "NoTime opensAt.from")]
    [InlineData("elevation.from=NaN", "NoNumber elevation.from")]
    [InlineData("elevation.to=high", "NoNumber elevation.to")]
    [InlineData("city=無市", "NoCity city")]
    [InlineData("city=府中市", "ManyCities city")]
    [InlineData("near=99,200", "NoPlace near")]
    [InlineData("open=later", "NoChoice open")]
    public void What_cannot_be_understood_is_told_and_asks_nothing(string address, string problem)
    {
        var (query, problems) = Read(Places, "/places?" + address);

        Assert.Equal([problem], problems.Select(one => $"{one.Fault} {one.Parameter}"));
        Assert.False(query.IsFiltered);
    }

    [Fact]
    public void Very_long_and_very_many_words_are_refused()
    {
        var (_, tooLong) = Read(Places, "/places?q=" + new string('あ', 10_000));
        var (query, tooMany) = Read(Places, "/places?" + string.Join('&', Enumerable.Range(0, 50).Select(i => "name.contains=" + i)));

        Assert.Equal(ListFault.TooLong, Assert.Single(tooLong).Fault);
        Assert.Equal(ListFault.TooMany, Assert.Single(tooMany).Fault);
        Assert.InRange(query.Conditions.Count, 1, 30);
    }

    [Fact]
    public void The_last_day_is_not_before_the_first()
    {
        var (query, problems) = Read(Events, "/events?during.from=2026-05-02&during.to=2026-05-01");

        Assert.Equal(ListFault.DaysReversed, Assert.Single(problems).Fault);
        Assert.Equal((new DateOnly(2026, 5, 2), null), (query.FirstDay, query.LastDay));
    }

    /// <summary>Removing a condition never leads back to it.</summary>
    [Fact]
    public void Where_a_list_looks_ahead_its_path_means_that_and_everything_has_an_address_of_its_own()
    {
        var today = new DateOnly(2026, 11, 28);
        var ahead = Events with { DefaultFirstDay = today };

        Assert.Equal("/events", ListAddress.Of(ahead, ahead.DefaultQuery));
        Assert.Equal("/events?during.from=", ListAddress.Of(ahead, new ListQuery()));
        Assert.Equal("/events?during.from=2026-11-28&sort=name", ListAddress.Of(
            ahead, ahead.DefaultQuery with { Order = new ListOrder("name", false) }));
        Assert.Null(Read(ahead, "/events?during.from=").Query.FirstDay);
        Assert.Equal("/events", ListAddress.Of(Events, new ListQuery()));
    }

    [Fact]
    public void A_query_is_a_value_of_one_document_whatever_is_looked_for()
    {
        var one = ListOperation.Page(Places, Read(Places, "/places?name.contains=園&category=CHILDCARE").Query);
        var other = ListOperation.Page(Places, Read(Places, "/places?city=市川市&has=phone&elevation.from=3").Query);

        Assert.Equal(one.Document, other.Document);
        Assert.NotEqual(one.Variables.GetRawText(), other.Variables.GetRawText());
        Assert.Equal(
            """{"and":[{"name":{"contains":"園"}},{"category":{"eq":"CHILDCARE"}}]}""",
            one.Variables.GetProperty("where").GetRawText().Replace("\\u5712", "園", StringComparison.Ordinal));
    }

    private static (ListQuery Query, IReadOnlyList<ListProblem> Problems) Read(Listing list, string address) =>
        ListAddress.Read(list, ListQuestions.AddressOf(ListQuestions.NameOf(address))!.Value.Parameters);

    private static ListQuery Any(Random random, Listing list)
    {
        bool Maybe() => random.Next(3) == 0;
        string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Odd(random)));
        var conditions = list.Fields.Where(_ => random.Next(12) == 0).Take(8)
            .Select(field => Any(random, field, Text())).OfType<ListCondition>();
        var sorted = list.Fields.Where(field => field.IsSortable).ToList();
        return new ListQuery
        {
            Text = Maybe() ? "園" + Text() : "",
            Conditions = [.. conditions],
            Cities = Maybe() ? ["122033", "372013"] : [],
            Near = Maybe() ? new ListNear("35.5,139.25", 35.5, 139.25, Maybe() ? 500 : null) : null,
            FirstDay = list.Days is not null && Maybe() ? new DateOnly(2026, 4, 1) : null,
            LastDay = list.Days is not null && Maybe() ? new DateOnly(2026, 5, 1) : null,
            OpenNow = list.Opening is not null && Maybe(),
            Order = Maybe() ? new ListOrder(sorted[random.Next(sorted.Count)].Path, Maybe()) : null,
            After = Maybe() ? "YWJj+/=" : null,
            Size = ListQuery.Sizes[random.Next(3)],
            AllColumns = Maybe(),
        };
    }

    private static ListCondition? Any(Random random, ListField field, string text) => field.Form switch
    {
        FieldForm.Text or FieldForm.Texts => new Contains(field.Path, text),
        FieldForm.Kind => new IsOneOf(field.Path, [text]),
        FieldForm.Choice or FieldForm.Choices => new IsOneOf(field.Path, [field.Declared!.Type.Enum!.Values[0].Name]),
        FieldForm.YesNo => new IsOneOf(field.Path, ["false"]),
        FieldForm.Number or FieldForm.Yen or FieldForm.Year =>
            random.Next(2) == 0 ? new From(field.Path, "-12") : new UpTo(field.Path, "7"),
        FieldForm.Day => new UpTo(field.Path, "2026-12-31"),
        FieldForm.Time => new From(field.Path, "09:30"),
        _ => new HasValue(field.Path),
    };

    private static string Odd(Random random)
    {
        const string odd = "園図&=+%?#/<>\"'\\~-._;,，　ｶ髙🏫ぁ0a";
        var runes = odd.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).ToArray();
        return runes[random.Next(runes.Length)].ToString();
    }
}
