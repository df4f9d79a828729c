using System.Text;
using CsCheck;
using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Plan;

/// <summary>A cursor is read back as written, under its own fingerprint and order, and refused under any other.</summary>
public sealed class CursorTests
{
    private const ulong Print = 0x1122334455667788;

    /// <summary>One key of each form: text, integer, real, boolean, and the row key last.</summary>
    private static readonly IReadOnlyList<OrderKey> Order =
        Drafts.Facilities(d => d.Order = d.By("name_kana", "source_line", "latitude-", "closes_next_day", "id")).Order;

    [Fact]
    public void What_was_written_is_read()
    {
        var whole = Gen.String.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        var flag = Gen.Long[0, 1];
        var rows = Gen.Select(whole.Null(), Gen.Long, Gen.Double.Nullable(), flag.Nullable(), Gen.String.AlphaNumeric);
        rows.Sample((text, line, real, yes, key) =>
        {
            object?[] keys = [text, line, real, yes, key];

            var cursor = Cursor.Read(Write(keys), Print, Order);

            Assert.Equal(keys, cursor?.Keys);
            Assert.Equal(Enumerable.Range(0, 5).Where(i => keys[i] is null).Sum(i => 1 << i), (int)cursor!.Nulls);
        });
    }

    [Fact]
    public void A_cursor_of_another_list_order_or_filter_is_refused_and_known_for_one()
    {
        var cursor = Write(["a", 1L, 1.5, 1L, null, "k"]);

        Assert.Null(Cursor.Read(cursor, Print + 1, Order));
        Assert.True(Cursor.IsOne(cursor));
        Assert.False(Cursor.IsOne(Convert.ToBase64String(Convert.FromBase64String(cursor)[..^1])));
        Assert.False(Cursor.IsOne("Mg=="));
        Assert.False(Cursor.IsOne("%%%"));
        Assert.False(Cursor.IsOne(""));
    }

    [Fact]
    public void A_cursor_that_is_cut_or_longer_is_refused()
    {
        var whole = Convert.FromBase64String(Write(["あ", 1L, null, 0L, "k"]));

        Assert.NotNull(Read(whole));
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(Read(whole[..length])));
        Assert.Null(Read([.. whole, 0]));
    }

    [Fact]
    public void Whatever_bytes_follow_the_head_are_read_as_keys_of_the_order_or_refused()
    {
        var head = Convert.FromBase64String(Write([null, null, null, null, null]))[..9];
        Gen.Byte.Array[0, 40].Sample(rest =>
        {
            var cursor = Read([.. head, .. rest]);
            Assert.True(cursor is null || cursor.Keys.Count == Order.Count);
        });
    }

    [Theory]
    [InlineData(0, "name_kana")]
    [InlineData(1L, "name_kana")]
    [InlineData("text", "source_line")]
    [InlineData(1.5, "source_line")]
    [InlineData(1L, "latitude")]
    [InlineData("text", "closes_next_day")]
    [InlineData(null, "name")]
    [InlineData(null, "id")]
    public void A_key_in_another_form_than_its_term_has_is_refused(object? key, string column)
    {
        var order = Drafts.Facilities(d => d.Order = d.By(column)).Order;

        Assert.Null(Cursor.Read(Write([key is int number ? (long)number : key]), Print, order));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("AA==")]
    [InlineData("あ")]
    public void What_is_no_cursor_is_refused(string text) => Assert.Null(Cursor.Read(text, Print, Order));

    [Fact]
    public void A_key_of_a_row_that_need_not_exist_may_be_null()
    {
        var order = Drafts.Facilities(d => d.Order = [new OrderKey(d.Through("area").Column("name"), false)]).Order;

        Assert.Equal([null], Cursor.Read(Write([null]), Print, order)!.Keys);
    }

    private static Cursor? Read(byte[] bytes) => Cursor.Read(Convert.ToBase64String(bytes), Print, Order);

    private static string Write(IReadOnlyList<object?> keys)
    {
        var writer = new CursorWriter();
        writer.Begin(Print);
        foreach (var key in keys)
        {
            switch (key)
            {
                case null:
                    writer.Null();
                    break;
                case long integer:
                    writer.Integer(integer);
                    break;
                case double real:
                    writer.Real(real);
                    break;
                default:
                    writer.Text(Encoding.UTF8.GetBytes((string)key));
                    break;
            }
        }

        return Encoding.ASCII.GetString(writer.Finish());
    }
}
