using CsCheck;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Tests.Plan;

/// <summary>Makes random conditions out of so few words that many of them are the same, each to be written in more than one manner.</summary>
internal static class PredicateGen
{
    private static readonly Entity Town = Drafts.Catalog.Entity("Area");

    private static readonly Gen<string> Text = Gen.OneOfConst("a", "b");

    private static readonly Gen<string[]> Texts = Text.Array[1, 2];

    /// <summary>A condition on a facility.</summary>
    public static readonly Gen<Func<Manner, Predicate>> Any = Of(Source.Of(Drafts.Facility), ["name", "name_kana"], 3);

    private static Gen<Func<Manner, Predicate>> Of(Source row, string[] columns, int depth)
    {
        var term = Gen.Frequency(
            (4, Gen.OneOfConst(columns).Select(name => (Term)row.Column(name))),
            (1, Gen.OneOfConst(columns).Array[1, 2].Select(names => (Term)new Stated([.. names.Select(row.Column)]))));
        var leaf = Gen.OneOf(
            term.Select(t => Plainly(new IsNull(t))),
            Gen.Select(term, Gen.Enum<Comparison>(), Text, Say((t, comparison, v, manner) => new Compare(t, comparison, manner.Value(v)))),
            Gen.Select(term, Gen.Bool, Texts, Say((t, withNull, v, manner) => new OneOf(t, manner.List(v), withNull))),
            Gen.Select(term, Gen.Enum<TextMatch>(), Text, Say((t, match, v, manner) => new Matches(t, match, manner.Value(v)))),
            Gen.Select(term, Texts, (t, v) => (Func<Manner, Predicate>)(manner => new HoldsAny(t, manner.List(v)))));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = Of(row, columns, depth - 1);
        var joined = Gen.OneOf(
            inner.Select(part => (Func<Manner, Predicate>)(manner => new Not(part(manner)))),
            inner.Array[1, 3].Select(parts => (Func<Manner, Predicate>)(manner => manner.All([.. parts.Select(p => p(manner))]))),
            inner.Array[0, 3].Select(parts => (Func<Manner, Predicate>)(manner => manner.Any([.. parts.Select(p => p(manner))]))));
        return row.Entity == Drafts.Facility ? Gen.Frequency((3, leaf), (3, joined), (2, Linked(row, depth))) : Gen.OneOf(leaf, joined);
    }

    private static Gen<Func<Manner, Predicate>> Linked(Source row, int depth)
    {
        var town = Source.Of(Town);
        var there = Of(town, ["name", "code"], depth - 1);
        var list = row.Column("open_days");
        var items = Sources.ItemsOf(list);
        var item = new ColumnOf(items, new Column("value", new FieldType(Scalar.String), Nullable: false));
        return Gen.OneOf(
            Gen.Select(Gen.OneOfConst("area_id", "municipality_id"), there, (link, where) =>
                (Func<Manner, Predicate>)(manner => new Referred(row.Column(link), town, where(manner)))),
            Gen.Select(Gen.OneOfConst("municipality_id", "town_id"), there.Null(), (link, where) =>
                (Func<Manner, Predicate>)(manner => new Some(row.Column("id"), town, Town.Column(link), where?.Invoke(manner)))),
            Text.Null().Select(text => (Func<Manner, Predicate>)(manner =>
                new SomeItem(list, items, text is null ? null : new Compare(item, Comparison.Equal, manner.Value(text))))));
    }

    private static Func<Manner, Predicate> Plainly(Predicate predicate) => _ => predicate;

    private static Func<T1, T2, T3, Func<Manner, Predicate>> Say<T1, T2, T3>(Func<T1, T2, T3, Manner, Predicate> say) =>
        (first, second, third) => manner => say(first, second, third, manner);
}
