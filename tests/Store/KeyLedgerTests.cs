using CsCheck;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Store.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Rows of a file are told apart by their published ids, and numbered where these do not suffice.</summary>
public sealed class KeyLedgerTests
{
    [Fact]
    public void An_id_that_stands_once_is_the_rows_own()
    {
        Assert.Equal([new(true, 0), new(false, 0), new(false, 0), new(false, 0)], Resolve(("1", 10, 0), ("2", 20, 0), ("2", 30, 0), (null, 40, 0)));
    }

    [Fact]
    public void A_disk_without_room_for_it_is_told_as_one_of_temporary_files()
    {
        using var connection = SqliteWriteConnection.Open("", create: true, TimeSpan.Zero);
        connection.Execute("pragma max_page_count = 1");

        var failure = Assert.Throws<DatabaseFailure>(() => connection.Execute("create table row (id)"));

        Assert.StartsWith("A temporary file (see TMPDIR) cannot grow", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_rows_are_numbered_by_their_remaining_cells_and_not_by_their_place()
    {
        Assert.Equal([new(false, 2), new(false, 0), new(false, 1)], Resolve((null, 10, 9), (null, 10, 3), (null, 10, 5)));
    }

    [Fact]
    public void Rows_equal_to_the_last_byte_are_numbered_in_the_order_of_the_file()
    {
        Assert.Equal([new(false, 0), new(false, 1, true), new(false, 2, true)], Resolve(("x", 10, 3), ("x", 10, 3), ("x", 10, 3)));
    }

    [Fact]
    public void A_row_with_an_id_of_its_own_does_not_renumber_others()
    {
        Assert.Equal([new(true, 0), new(false, 0)], Resolve(("1", 10, 1), (null, 10, 5)));
    }

    [Fact]
    public void Hashes_are_ordered_as_numbers()
    {
        var large = UInt128.One << 120;
        Assert.Equal([new(false, 1), new(false, 0)], Resolve((null, 10, large), (null, 10, 255)));
    }

    [Fact]
    public void A_row_cannot_be_added_when_all_are_told_apart()
    {
        using var ledger = Stores.KeyLedger();
        ledger.Resolve();
        Assert.Throws<InvalidOperationException>(() => ledger.Add(null, 1, 1));
    }

    [Fact]
    public void It_agrees_with_a_grouping_in_memory() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[0, 2]).Array[0, 40].Sample(rows =>
        {
            var input = rows.Select(r => (Id: r.Item1 == 0 ? null : $"id{r.Item1}", Identity: (UInt128)r.Item2, Others: (UInt128)r.Item3)).ToArray();
            Assert.Equal(Reference(input), Resolve(input));
        }, iter: 200);

    private static RowIdentity[] Resolve(params (string? Id, UInt128 Identity, UInt128 Others)[] rows)
    {
        using var ledger = Stores.KeyLedger();
        foreach (var (id, identity, rest) in rows)
        {
            ledger.Add(id, identity, rest);
        }

        return [.. ledger.Resolve()];
    }

    private static RowIdentity[] Reference((string? Id, UInt128 Identity, UInt128 Others)[] rows)
    {
        bool HasOwnId(int i) => rows[i].Id is { } id && rows.Count(r => r.Id == id) == 1;
        int Ordinal(int i) => Enumerable.Range(0, rows.Length)
            .Where(j => !HasOwnId(j) && rows[j].Identity == rows[i].Identity)
            .OrderBy(j => rows[j].Others).ThenBy(j => j).ToList().IndexOf(i);
        bool IsCopy(int i) => Enumerable.Range(0, i)
            .Any(j => !HasOwnId(j) && rows[j].Identity == rows[i].Identity && rows[j].Others == rows[i].Others);
        return [.. Enumerable.Range(0, rows.Length)
            .Select(i => HasOwnId(i) ? new RowIdentity(true, 0) : new RowIdentity(false, Ordinal(i), IsCopy(i)))];
    }
}
