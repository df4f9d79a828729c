using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page;
using Gateway.Page.Lists;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;
using Regex = System.Text.RegularExpressions.Regex;

namespace Gateway.Tests.Page;

/// <summary>The names of things on the pages: cities in Latin letters, data sets and fields in plain words.</summary>
public sealed class NameTests
{
    private const string Japanese = "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsCJKUnifiedIdeographs}]";

    [Theory]
    [InlineData("いちかわし", "Ichikawa City")]
    [InlineData("タカマツシ", "Takamatsu City")]
    [InlineData("やいづし", "Yaizu City")]
    [InlineData("じょうそうし", "Joso City")]
    [InlineData("おおさかし", "Osaka City")]
    [InlineData("とうきょうと", "Tokyo Metropolis")]
    [InlineData("さっぽろし", "Sapporo City")]
    [InlineData("ぐんまけん", "Gunma Prefecture")]
    [InlineData("トウキョウト", "Tokyo Metropolis")]
    [InlineData("ほっかいどう", "Hokkaido")]
    [InlineData("にいざし", "Niiza City")]
    [InlineData("なんぶちょう", "Nambu Town")]
    [InlineData("まつうらし", "Matsuura City")]
    [InlineData("いちかわみさとちょう", "Ichikawamisato Town")]
    [InlineData("トヨオカシ", "Toyooka City")]
    [InlineData("ことうらちょう", "Kotoura Town")]
    [InlineData("すおうおおしまちょう", "Suo-Oshima Town")]
    [InlineData("おうめし", "Ome City")]
    [InlineData("ひたちおおたし", "Hitachiota City")]
    [InlineData("漢字", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_city_is_written_in_latin_letters_as_road_signs_do(string? kana, string? name) =>
        Assert.Equal(name, RomanName.OfCity(kana));

    [Theory]
    [InlineData("公共施設一覧", "公共施設一覧")]
    [InlineData("高松市 地域・年齢別人口 (0066-from-xlsx)", "高松市 地域・年齢別人口")]
    [InlineData("焼津市 baby-station", "焼津市 Baby station")]
    [InlineData("digital coupon", "Digital coupon")]
    [InlineData("AED設置箇所一覧", "AED設置箇所一覧")]
    [InlineData("桜マップ (2024年版)", "桜マップ (2024年版)")]
    public void A_title_that_is_the_name_of_a_file_is_made_words(string title, string shown) => Assert.Equal(shown, DatasetTitle.Of(title));

    [Fact]
    public void A_heading_begins_with_the_thing_and_not_with_an_article()
    {
        var fields = CityCatalog.Create().Entities.SelectMany(entity => entity.Members.OfType<Field>()).ToList();

        Assert.Contains(fields, field => field.Description.StartsWith("The ", StringComparison.Ordinal));
        Assert.All(fields, field => Assert.DoesNotMatch("^The ", FieldName.Of(field).InEnglish));
        Assert.Equal("Fiscal year", FieldName.OfList("The fiscal year (年度), by the year in which it begins.").InEnglish);
    }

    [Theory]
    [InlineData("kitaku konnan", true)]
    [InlineData("井戸", false)]
    [InlineData("", false)]
    public void The_name_of_a_file_is_no_kind(string label, bool isOfFile) => Assert.Equal(isOfFile, DatasetTitle.IsFileName(label));

    [Theory]
    [InlineData("東京都", "東京都", "東京都")]
    [InlineData("北海道", "北海道", "北海道")]
    [InlineData("東京都", "府中市", "東京都府中市")]
    public void A_prefecture_that_publishes_is_called_once(string prefecture, string name, string full)
    {
        using var city = JsonDocument.Parse($$"""{"code":"1","prefecture":"{{prefecture}}","name":"{{name}}"}""");

        Assert.Equal(full, RowReader.CityOf(city.RootElement)!.Name);
        Assert.Equal(full, DailyReader.CityOf(city.RootElement)!.Name);
        Assert.Equal(full, Municipality.FullNameOf(prefecture, name));
    }

    /// <summary>Whatever kind is added to the catalogue, its fields have names in both languages.</summary>
    [Fact]
    public void Every_field_of_places_and_events_has_plain_words_in_both_languages()
    {
        var catalog = CityCatalog.Create();
        var rows = new[] { catalog.Entity(EntityRole.Place), catalog.Entity(EntityRole.Event) };
        var fields = rows.SelectMany(entity => entity.Members.Concat(entity.Members.OfType<Group>().SelectMany(group => group.Members)))
            .OfType<Field>()
            .Where(field => field.Via is null && (field.Headings.Count > 0 || field.Role is null));

        Assert.All(fields, field =>
        {
            var name = FieldName.Of(field);
            Assert.Matches(Japanese + "|^(URL|ID)$", name.InJapanese);
            Assert.DoesNotMatch("[()（）`]", name.InEnglish);
            Assert.InRange(name.InEnglish.Length, 2, 90);
        });
    }

    [Theory]
    [InlineData("code", "ID")]
    [InlineData("elevation", "標高（m）")]
    [InlineData("name", "名称")]
    public void A_field_is_called_in_japanese_as_sheets_call_it_with_its_unit(string field, string name)
    {
        var declared = CityCatalog.Create().Entity(EntityRole.Place).Members.OfType<Field>().Single(one => one.Name == field);

        Assert.Equal(name, FieldName.Of(declared).InJapanese);
    }

    /// <summary>Readers of Japanese pages do not see a program's identifier.</summary>
    [Fact]
    public void What_is_not_known_is_called_so_in_each_closed_list()
    {
        var unknown = CityCatalog.Create().Entities.SelectMany(entity => entity.Members.OfType<Field>())
            .SelectMany(field => field.Type.Enum?.Values ?? []).Where(value => value.Name == "UNKNOWN").ToList();

        Assert.NotEmpty(unknown);
        Assert.All(unknown, value => Assert.Equal(new FieldName("Not known", "不明"), FieldName.Of(value)));
    }

    /// <summary>Every value of a closed list shown on a page has its own Japanese word.</summary>
    [Fact]
    public void Every_value_of_a_closed_list_has_its_own_word_in_Japanese()
    {
        var catalog = CityCatalog.Create();
        var (kinds, words) = (new Kinds(catalog), new Words(Language.Japanese));
        var lists = catalog.Entities.SelectMany(entity => entity.AllMembers().OfType<Field>())
            .Select(field => field.Type.Enum).OfType<EnumType>().DistinctBy(list => list.Name).ToList();

        Assert.NotEmpty(lists);
        Assert.All(lists, list =>
        {
            var told = list.Values.Select(value => catalog.Kinds.Any(kind => kind.Name == value.Name) && list.Values.Count > 20
                ? kinds.LabelOf(value.Name, words) : FieldName.Of(value).InJapanese).ToList();
            Assert.All(told, word => Assert.Matches(Japanese, word));
            Assert.Equal(told.Count, told.Distinct().Count());
        });
    }

    /// <summary>Whatever type is added to the catalogue, the columns of its list have Japanese names.</summary>
    [Fact]
    public void Every_column_of_a_list_is_named_in_Japanese()
    {
        var catalog = CityCatalog.Create();
        var text = new ListText(new Words(Language.Japanese), new Kinds(catalog));
        var fields =
            from entity in catalog.Entities
            where entity.ListField is not null && Listing.CityOf(catalog, entity) is not null
            from field in Listing.OfAll(catalog, entity, "/").Fields
            select (entity.Name, field.Path, Told: text.NameOf(field));

        Assert.DoesNotContain(fields, field => field.Told is not ("ID" or "URL") && !Regex.IsMatch(field.Told, Japanese));
    }

    /// <summary>In a list over all files a file's name may stand for a kind; the value of a file's own column is shown as it is.</summary>
    [Theory]
    [InlineData("nursery")]
    [InlineData("1")]
    public void What_a_column_of_a_file_says_of_the_kind_is_shown(string kind)
    {
        var catalog = CityCatalog.Create();
        var entity = catalog.Entities.First(entity => entity.Role == EntityRole.Place);
        var text = new ListText(new Words(Language.Japanese), new Kinds(catalog));
        var ofAll = Listing.OfAll(catalog, entity, "/").Find("kindLabel")!;
        var ofFile = ListFields.OfDataset(catalog, entity, [new ColumnLine("種別", "kindLabel")]).First(field => field.Path == "kindLabel");
        using var row = JsonDocument.Parse($$"""{ "kindLabel": "{{kind}}" }""");

        Assert.Null(text.CellOf(ofAll, row.RootElement));
        Assert.Equal(kind, text.CellOf(ofFile, row.RootElement));
    }

    /// <summary>Whatever layout is added to the catalogue, it has a Japanese name, except for file names.</summary>
    [Fact]
    public void Every_layout_has_a_name_in_Japanese()
    {
        var words = new CheckWords(Language.Japanese);
        var kinds = CityCatalog.Create().Kinds;
        var editions = kinds.SelectMany(kind => kind.Editions).Select(edition => edition.Name).ToList();
        var families = kinds.SelectMany(kind => kind.Families).Select(family => family.Name);
        string[] layouts = [.. editions, .. editions.Select(name => name + " (reconstructed)"), .. families, "data model"];

        Assert.Contains(layouts, layout => layout.EndsWith(".csv)", StringComparison.Ordinal));
        Assert.All(layouts, layout =>
        {
            var told = words.Edition(layout);
            Assert.Matches(Japanese, told);
            Assert.DoesNotMatch("[a-z]", Regex.Replace(told, "[a-z_]+\\.csv", ""));
        });
        Assert.Equal("LinkData", words.Edition("LinkData"));
    }

    /// <summary>Two data sets with the same title and publisher are distinguished by their file names.</summary>
    [Fact]
    public void A_title_that_two_data_sets_have_keeps_the_name_of_the_file()
    {
        static JsonElement Set(string slug, string title) => JsonDocument.Parse(
            $$"""{ "id": "{{slug}}", "slug": "{{slug}}", "kind": "AED", "title": "{{title}}", "publisherName": "見本市" }""").RootElement;

        var lines = DatasetLines.Read(
            [Set("a", "公共施設一覧 (school)"), Set("b", "公共施設一覧 (culture)"), Set("c", "AED設置箇所一覧 (aed)")]);

        Assert.Equal(["公共施設一覧 (school)", "公共施設一覧 (culture)", "AED設置箇所一覧"], lines.Select(line => line.Title));
    }

    [Theory]
    [InlineData("35.72,139.93", 35.72, 139.93)]
    [InlineData(" 35.72、139.93 ", 35.72, 139.93)]
    public void A_point_is_read_as_people_write_it(string text, double latitude, double longitude) =>
        Assert.Equal((latitude, longitude), Gateway.Page.Reading.PointText.Find(text));

    [Theory]
    [InlineData("95,139")]
    [InlineData("35")]
    [InlineData("a,b")]
    [InlineData("NaN,1")]
    [InlineData("1,2,3")]
    [InlineData("")]
    public void What_is_no_point_on_the_earth_is_none(string text) => Assert.Null(Gateway.Page.Reading.PointText.Find(text));
}
