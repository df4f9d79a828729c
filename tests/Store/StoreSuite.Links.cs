using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Events are linked to their facility, facilities to their area; with two candidates there is no link.</summary>
public sealed partial class StoreSuite
{
    [Theory, EachStore]
    public void A_venue_is_the_one_facility_of_its_name(string kind)
    {
        On(kind);
        Linked(Facility("f1", "市民会館"), Facility("f2", "図書館"), Event("e1", "市民会館"), Event("e2", "公民館"), Event("e3", null));
        Assert.Equal(["e1|f1", "e2|null", "e3|null"], Events());
    }

    [Theory, EachStore]
    public void Between_two_facilities_of_one_name_there_is_no_link_even_if_the_address_fits(string kind)
    {
        On(kind);
        Linked(
            Facility("f1", "集会所", ("match_address", "本町1-1")), Facility("f2", "集会所"),
            Event("e1", "集会所", ("match_address", "本町1-1")));
        Assert.Equal(["e1|null"], Events());
    }

    [Theory, EachStore]
    public void A_venue_without_a_facility_of_its_name_is_found_by_its_address(string kind)
    {
        On(kind);
        Linked(
            Facility("f1", "市民会館", ("match_address", "本町1-1")),
            Facility("f2", "北館", ("match_address", "北町2")), Facility("f3", "南館", ("match_address", "北町2")),
            Event("e1", "大ホール", ("match_address", "本町1-1")), Event("e2", null, ("match_address", "本町1-1")),
            Event("e3", "駅前", ("match_address", "北町2")));
        Assert.Equal(["e1|f1", "e2|f1", "e3|null"], Events());
    }

    [Theory, EachStore]
    public void Another_municipality_has_no_part_in_it(string kind)
    {
        On(kind);
        Linked(
            Facility("f1", "市民会館", ("municipality_id", "999113"), ("match_address", "本町1-1")),
            Event("e1", "市民会館", ("match_address", "本町1-1")), Event("e2", "市民会館", ("municipality_id", null)),
            Event("e3", "市民会館", ("municipality_id", "999113")));
        Assert.Equal(["e1|null", "e2|null", "e3|f1"], Events());
    }

    [Theory, EachStore]
    public void A_link_goes_when_its_facility_goes_or_a_second_one_comes(string kind)
    {
        On(kind);
        var database = Linked(Facility("f1", "市民会館"), Event("e1", "市民会館"));
        Load(database, Facility("f2", "市民会館", ("dataset_id", "d2")));
        Assert.Equal(["e1|null"], Events());
        using (var loader = database.BeginLoad())
        {
            loader.RemoveDataset("d2");
            loader.Commit();
        }

        Assert.Equal(["e1|f1"], Events());
        using (var loader = database.BeginLoad())
        {
            loader.RemoveUnseen(Catalog.Entity("Facility"), "d1");
            loader.Commit();
        }

        Assert.Equal(["e1|null"], Events());
    }

    [Theory, EachStore]
    public void A_row_that_leaves_its_municipality_leaves_its_links(string kind)
    {
        On(kind);
        var database = Linked(Facility("f1", "市民会館", ("match_town", "本町")), Area("a1", "本町"), Event("e1", "市民会館"));
        Assert.Equal(["f1|a1"], Facilities());
        Load(database, Facility("f1", "市民会館", ("match_town", "本町"), ("municipality_id", null)));
        Assert.Equal(["f1|null"], Facilities());
        Assert.Equal(["e1|null"], Events());
    }

    [Theory, EachStore]
    public void Only_links_that_change_get_the_version(string kind)
    {
        On(kind);
        var database = Linked(Facility("f1", "市民会館"), Facility("f2", "図書館"), Event("e1", "市民会館"), Event("e2", "公民館"));
        Load(database, Facility("f3", "公民館"));
        Assert.Equal(["e1|1", "e2|2"], Query("select id, version from event order by id"));
    }

    [Theory, EachStore]
    public void A_row_loaded_again_keeps_its_link(string kind)
    {
        On(kind);
        var database = Linked(Facility("f1", "市民会館"), Event("e1", "市民会館"));
        using var loader = database.BeginLoad();
        Assert.Equal(LoadOutcome.Unchanged, Put(loader, Event("e1", "市民会館")));
        Assert.Equal(LoadOutcome.Changed, Put(loader, Event("e1", "市民会館", ("name", "音楽会"))));
        Assert.Equal("f1", loader.Find(Catalog.Entity("Event"), "e1")![Catalog.Entity("Event").Column("facility_id").Index]);
    }

    [Theory]
    [EachStore("八幡2-4-8", "a2")]
    [EachStore("八幡2-", "a2")]
    [EachStore("八幡4-8", "a1")]
    [EachStore("八幡", "a1")]
    [EachStore("八幡番外地", "a1")]
    [EachStore("八幡-3", "a1")]
    [EachStore("八幡台3-1", null)]
    [EachStore("北八幡1", null)]
    [EachStore("第2-1", "a5")]
    [EachStore("第21-1", null)]
    [EachStore("本町1-1", null)]
    [EachStore(null, null)]
    public void A_facility_stands_in_the_area_with_the_longest_name_its_town_begins_with(string kind, string? town, string? area)
    {
        On(kind);
        Linked(
            Area("a1", "八幡"), Area("a2", "八幡2-"), Area("a3", "本町"), Area("a4", "本町"), Area("a5", "第2"), Area("a6", ""),
            Facility("f1", "一", ("match_town", town)));
        Assert.Equal([$"f1|{area ?? "null"}"], Facilities());
    }

    [Theory, EachStore]
    public void A_town_id_that_both_state_decides(string kind)
    {
        On(kind);
        Linked(
            Area("a1", "本町", ("town_id", "0001000")), Area("a2", "北町", ("town_id", "0002000")), Area("a3", "南町"),
            Facility("f1", "一", ("match_town", "本町1"), ("address_parts_town_id", "0002000")),
            Facility("f2", "二", ("match_town", "本町1"), ("address_parts_town_id", "0009000")),
            Facility("f3", "三", ("match_town", "南町1"), ("address_parts_town_id", "0009000")),
            Facility("f4", "四", ("match_town", "本町1")));
        Assert.Equal(["f1|a2", "f2|null", "f3|a3", "f4|a1"], Facilities());
    }

    [Theory, EachStore]
    public void A_facility_loses_its_area_with_the_area(string kind)
    {
        On(kind);
        var database = Linked(Area("a1", "本町"), Population("p1", "a1", "2025-01-01"), Facility("f1", "一", ("match_town", "本町1")));
        Assert.Equal(["f1|a1"], Facilities());
        using (var loader = database.BeginLoad())
        {
            loader.RemoveDataset("p1");
            loader.Commit();
        }

        Assert.Equal(["f1|null"], Facilities());
    }

    private CityStore Linked(params LoadRow[] rows)
    {
        var database = Open();
        Load(database, rows);
        return database;
    }

    private List<string> Events() => Query("select id, facility_id from event order by id");

    private List<string> Facilities() => Query("select id, area_id from facility order by id");
}
