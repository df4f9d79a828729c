using Gateway.Import;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import.Identity;

/// <summary>An unchanged file is not read again, and one that may give other rows than last time is.</summary>
[Trait("Database", "any")]
public sealed class KnownTableTests : IdentityTest
{
    private const string Place = "/city/park.csv";

    private static readonly ImportOptions Options = new() { SkipsKnown = true };

    private static ImportInput Park(ImportOptions? options = null) => Aed(Place, "館あ", "館い") with { Options = options ?? Options };

    [Fact]
    public void A_file_that_did_not_change_is_told_as_unchanged_and_not_read()
    {
        var first = Bring(Park());
        var version = Query("select number, at from data_version");
        var findings = Query("select id from finding order by id");

        var second = Bring(Park());

        Assert.Equal((false, 2, 0), (first.IsKnown, first.Added, first.Unchanged));
        Assert.Equal((true, 0, 2, 0, null), (second.IsKnown, second.Added, second.Unchanged, second.Gone, second.Failure));
        Assert.Equal((first.Dataset, first.Title, first.Kind, first.Publisher, first.Encoding, first.Edition, first.Rejected),
            (second.Dataset, second.Title, second.Kind, second.Publisher, second.Encoding, second.Edition, second.Rejected));
        Assert.Equal(version, Query("select number, at from data_version"));
        Assert.Equal(findings, Query("select id from finding order by id"));
    }

    [Fact]
    public void Other_bytes_are_read()
    {
        Bring(Park());

        var changed = Bring(Aed(Place, "館あ", "館う") with { Options = Options });

        Assert.Equal((false, 1), (changed.IsKnown, changed.Changed));
        Assert.True(Bring(Aed(Place, "館あ", "館う") with { Options = Options }).IsKnown);
    }

    [Fact]
    public void A_file_of_which_something_else_is_said_is_read()
    {
        Bring(Park());

        Assert.False(Bring(Park(Options with { Licence = "CC BY 4.0" })).IsKnown);
        Assert.Equal(["CC BY 4.0"], Query("select licence from dataset"));
    }

    [Fact]
    public void A_file_that_is_to_be_read_again_is_read()
    {
        Bring(Park());

        Assert.False(Bring(Park(new ImportOptions())).IsKnown);
        Assert.True(Bring(Park()).IsKnown);
    }

    [Fact]
    public void Another_build_of_the_program_reads_it_again()
    {
        Bring(Park());
        Execute("update dataset set origins = replace(origins, '\"Rule\":\"', '\"Rule\":\"other') returning id");

        Assert.False(Bring(Park()).IsKnown);
        Assert.True(Bring(Park()).IsKnown);
        Assert.Equal(["1"], Query("select number from data_version"));
    }

    [Fact]
    public void A_data_set_that_was_removed_is_read_again()
    {
        var key = Bring(Park()).Dataset!;
        using (var loader = Open().BeginLoad())
        {
            loader.RemoveDataset(key);
            loader.Commit();
        }

        Assert.Equal((false, 2), (Bring(Park()).IsKnown, Names().Count));
    }

    [Fact]
    public void A_data_set_that_another_file_was_brought_into_is_read_again()
    {
        var named = Options with { Dataset = "park" };
        Bring(Park(named));
        Assert.Equal(2, Bring(Aed("/elsewhere/other.csv", "館う", "館え") with { Options = named }).Changed);

        Assert.Equal((false, 2), (Bring(Park(named)).IsKnown, Names().Count));
        Assert.Equal(["館あ", "館い"], Names());
    }

    [Fact]
    public void A_file_that_was_moved_is_read_again()
    {
        Bring(Park());

        Assert.False(Bring(Aed("/moved/park.csv", "館あ", "館い") with { Options = Options }).IsKnown);
        Assert.True(Bring(Aed("/moved/park.csv", "館あ", "館い") with { Options = Options }).IsKnown);
    }

    [Fact]
    public void Of_a_folder_only_what_changed_is_read_and_what_stands_together_is_placed_together()
    {
        ImportInput[] folder =
        [
            Park(), Table("/city/taxes.csv", "市税") with { Options = Options },
            Events("/city/2026-01/fairs.csv", "市") with { Options = Options },
            Events("/city/2026-02/fairs.csv", "祭") with { Options = Options },
        ];
        Run(folder);

        var again = Run([folder[0], Table("/city/taxes.csv", "県税") with { Options = Options }, folder[2], folder[3]]);

        Assert.Equal([true, false, false, false], again.Select(report => report.IsKnown));
        Assert.All(again, report => Assert.Equal((null, 0), (report.Failure, report.Rejected)));
        Assert.Equal(["市", "祭", "館あ", "館い"], Names());
    }

    private FileReport Bring(ImportInput input) => Assert.Single(Run(input));
}
