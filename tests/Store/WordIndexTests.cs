using Gateway.Catalog.Words;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>
/// The words of rows are stored with the rows, cost no more than what changed, and are created where an older database has none.
/// </summary>
public sealed class WordIndexTests : StoreTest
{
    private const int Places = 40;

    [Theory, EachStore]
    public void Each_row_has_its_words_folded(string kind)
    {
        On(kind);
        using var store = Open();

        Load(store, Facility("f1", "髙松ﾄｼｮｶﾝ", ("name_kana", "タカマツトショカン"), ("kind_label", "図書館"), ("address", "本町１－２")));

        var readings = IndexedWords.Apart + IndexedWords.Readings("髙松ﾄｼｮｶﾝ", "タカマツトショカン", null);
        var rest = IndexedWords.Apart + IndexedWords.Rest(["図書館", "本町１－２"]);
        Assert.Equal([$"f1|{Fold.Of("高松としょかん")}|{readings}|{rest}"], Query("select row_id, name, readings, rest from word"));
    }

    [Theory, EachStore]
    public void Keys_put_short_names_first_and_end_in_the_number_of_the_entity(string kind)
    {
        On(kind);
        using var store = Open();

        Load(store, Facility("long", "中央図書館"), Facility("short", "図書館"), Area("area", "-", ("name", "本町")), Facility("twin", "公民館"));

        Assert.Equal(["area|2", "short|0", "twin|0", "long|0"], Query("select row_id, id & 7 from word order by id"));
        Assert.Equal(["2", "3", "3", "5"], Query("select id >> 40 from word order by id"));
    }

    [Fact]
    public void Ten_rows_that_are_called_otherwise_touch_the_words_of_ten_rows()
    {
        On("sqlite");
        using var store = Open();
        Load(store, [.. Enumerable.Range(0, Places).Select(n => Facility($"f{n:D2}", $"施設{n:D2}"))]);
        Execute("""
            create table touched (row_id text);
            create trigger came after insert on word begin insert into touched values (new.row_id); end;
            create trigger went after delete on word begin insert into touched values (old.row_id); end;
            create trigger changed after update on word begin insert into touched values (new.row_id); end
            """);

        Load(store,
        [
            .. Enumerable.Range(0, Places)
                .Select(n => Facility($"f{n:D2}", n < 10 ? $"会館{n:D2}" : $"施設{n:D2}", ("phone", n < 30 ? "1" : null))),
        ]);

        Assert.Equal(Enumerable.Range(0, 10).Select(n => $"f{n:D2}"), Query("select distinct row_id from touched order by 1"));
    }

    [Theory, EachStore]
    public void A_row_whose_name_is_as_long_as_before_keeps_its_key(string kind)
    {
        On(kind);
        using var store = Open();
        Load(store, Facility("f1", "図書館"), Facility("f2", "公民館"));
        var before = Query("select row_id, id from word order by row_id");

        Load(store, Facility("f1", "美術館"), Facility("f2", "中央公民館"));

        var after = Query("select row_id, id from word order by row_id");
        Assert.Equal(before[0], after[0]);
        Assert.NotEqual(before[1], after[1]);
    }

    [Theory, EachStore]
    public void A_load_that_breaks_off_leaves_words_and_grams_as_they_were(string kind)
    {
        On(kind);
        using var store = Open();
        Load(store, Facility("f1", "図書館"), Facility("f2", "公民館"));
        var before = Query("select * from word order by id");

        using (var loader = store.BeginLoad())
        {
            loader.Put(Facility("f1", "中央図書館"));
            loader.Put(Facility("f3", "体育館"));
            loader.RemoveDataset("d1");
            Assert.True(loader.HasChanges);
        }

        Assert.Equal(before, Query("select * from word order by id"));
        Assert.Equal(["2"], Query(kind == "postgres" ? "select count(*) from gram" : "select count(*) from gram('\"0館\"')"));
    }

    [Theory, EachStore]
    public void Words_are_made_when_a_database_is_opened_that_has_none(string kind)
    {
        On(kind);
        using (var store = Open())
        {
            Load(store, Facility("f1", "図書館"), Facility("f2", "公民館"));
        }

        var before = Query("select * from word order by row_id");
        Execute("delete from word");
        Execute("delete from derived where name = 'words'");
        var told = new List<RebuildProgress>();

        using var opened = Database.Open(Catalog, TestRules() with { OnRebuilding = told.Add });

        Assert.Equal(before, Query("select * from word order by row_id"));
        Assert.Equal(new RebuildProgress("words", 1), told[^1]);
    }

    [Fact]
    public void What_is_looked_for_in_one_type_is_not_looked_for_among_the_words_of_others()
    {
        On("sqlite");
        using var store = Open();

        Load(store, Facility("f1", "図書館"), Facility("f2", "公民館"), Event("e1", null, ("name", "図書館まつり")));

        Assert.Equal(["2"], Query("select count(*) from gram('\"0館\"')"));
        Assert.Equal(["1"], Query("select count(*) from gram('\"1館\"')"));
        Assert.Equal(["0"], Query("select count(*) from gram('\"館\"')"));
    }

    [Fact]
    public void A_database_that_is_vacuumed_finds_what_it_found()
    {
        On("sqlite");
        using var store = Open();
        Load(store, [.. Enumerable.Range(0, Places).Select(n => Facility($"f{n:D2}", $"施設{n:D2}"))]);
        Load(store, [.. Enumerable.Range(0, 5).Select(n => Facility($"f{n:D2}", $"第{n:D2}施設"))]);
        const string Found = "select w.row_id from gram('\"0設2\" OR \"0第0\"') g join word w on w.id = g.rowid order by 1";
        var before = Query(Found);

        Execute("vacuum");

        Assert.Equal(before, Query(Found));
        Assert.Equal(15, before.Count);
    }
}
