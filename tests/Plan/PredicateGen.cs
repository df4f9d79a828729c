using CsCheck;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Tests.Plan;

/// <summary>Generates random conditions from so few words that many coincide, each to be written in more than one manner.</summary>
internal static class PredicateGen
{
    private static readonly Entity Town = Drafts.Catalog.Entity("Area");

    private static readonly Gen<string> Text = Pick("a", "b");

    private static readonly Gen<string[]> Texts = Text.Array[1, 2];

    /// <summary>A condition on a facility.</summary>
    public static readonly Gen<Func<Manner, Predicate>> Any = Of(Source.Of(Drafts.Facility), ["name", "name_kana"], 3);

    private static Gen<Func<Manner, Predicate>> Of(Source row, string[] columns, int depth)
    {
        var term = Gen.Frequency(
            (4, Pick(columns).Select(name => (Term)row.Column(name))),
            (1, Pick(columns).Array[1, 2].Select(names => (Term)new Stated([.. names.Select(name => row.Column(name))]))));
        var leaf = Gen.OneOf(
            term.Select(t => Say(_ => new IsNull(t))),
            Gen.Select(term, Gen.Enum<Comparison>(), Text, (t, how, v) => Say(manner => new Compare(t, how, manner.Value(v)))),
            Gen.Select(term, Gen.Bool, Texts, (t, withNull, v) => Say(manner => new OneOf(t, manner.List(v), withNull))),
            Gen.Select(term, Gen.Enum<TextMatch>(), Text, (t, match, v) => Say(manner => new Matches(t, match, manner.Value(v)))),
            Gen.Select(term, Texts, (t, v) => Say(manner => new HoldsAny(t, manner.List(v)))));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Of(row, columns, depth - 1);
        var joined = Gen.OneOf(
            inner.Select(part => Say(manner => new Not(part(manner)))),
            inner.Array[2, 3].Select(parts => Say(manner => manner.All([.. parts.Select(p => p(manner))]))),
            inner.Array[0, 3].Select(parts => Say(manner => manner.Any([.. parts.Select(p => p(manner))]))));
        return row.Entity == Drafts.Facility ? Gen.Frequency((3, leaf), (3, joined), (2, Linked(row, depth))) : Gen.OneOf(leaf, joined);
    }

    private static Gen<Func<Manner, Predicate>> Linked(Source row, int depth)
    {
        var town = Source.Of(Town);
        var there = Of(town, ["name", "code"], depth - 1);
        var list = row.Column("open_days");
        var items = Source.ItemsOf(list);
        var item = new ColumnOf(items, new Column("value", new FieldType(Scalar.String), Nullable: false));
        return Gen.OneOf(
            Gen.Select(Pick("area_id", "municipality_id"), there, (link, where) =>
                Say(manner => new Referred(row.Column(link), town, where(manner)))),
            Gen.Select(Pick("municipality_id", "town_id"), there.Null(), (link, where) =>
                Say(manner => new Some(row.Column("id"), town, Town.Column(link), where?.Invoke(manner)))),
            Text.Null().Select(text => Say(manner =>
                new SomeItem(list, items, text is null ? null : new Compare(item, Comparison.Equal, manner.Value(text))))));
    }

    private static Func<Manner, Predicate> Say(Func<Manner, Predicate> say) => say;

    private static Gen<T> Pick<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
