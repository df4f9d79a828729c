using CsCheck;
using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Plan;

/// <summary>A fingerprint identifies a meaning: equal for the same thing written differently, and different for everything else.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void Conditions_have_one_fingerprint_exactly_when_they_have_one_text()
    {
        PredicateGen.Any.Array[400].Sample(
            said =>
            {
                var all = said.Select(say => say(new Manner())).Select(p => (Print: Of(p), Text: PredicateText.Of(p))).Distinct().ToList();
                Assert.Empty(all.GroupBy(p => p.Text).Where(same => same.Count() > 1).Select(same => "other prints: " + same.Key));
                Assert.Empty(all.GroupBy(p => p.Print).Where(same => same.Count() > 1).Select(same => string.Join(" = ", same)));
                Assert.InRange(all.Count, 100, said.Length - 1);
            },
            iter: 25);
    }

    [Fact]
    public void A_condition_has_the_fingerprint_of_what_it_says_however_it_is_written()
    {
        Gen.Select(PredicateGen.Any, Gen.Int).Sample(
            (say, seed) =>
            {
                var manner = new Manner(new Random(seed));
                var written = say(manner);
                Assert.Equal(Of(say(new Manner())), Of(written, manner.Variables));
            },
            iter: 3000,
            print: sample => PredicateText.Of(sample.Item1(new Manner())));
    }

    [Fact]
    public void Each_argument_of_a_condition_is_in_its_fingerprint() =>
        Differ<Predicate>(predicate => Of(predicate));

    [Fact]
    public void Each_argument_of_a_term_is_in_its_fingerprint() =>
        Differ<Term>(term => Fingerprint.Of(Drafts.Facilities(d => d.Order = [new OrderKey(term, false)]), VariableValues.None));

    [Fact]
    public void Each_key_of_an_order_is_in_the_fingerprint_with_its_direction()
    {
        string[] orders = ["id", "id-", "name id", "name- id", "name_kana id", "name name_kana id", "name_kana name id"];

        var reads = orders.Select(order => Drafts.Facilities(d => d.Order = d.By(order.Split(' '))));
        var prints = reads.Select(read => Fingerprint.Of(read, VariableValues.None)).ToList();

        Assert.Equal(prints.Count, prints.Distinct().Count());
    }

    [Fact]
    public void Rows_reached_by_other_links_are_other_terms_though_the_last_link_is_called_the_same()
    {
        ulong Through(params string[] references) => Fingerprint.Of(
            Drafts.Of(Drafts.Catalog.Entity("Event"), "events", d => d.Order = [new OrderKey(d.Through(references).Column("name"), false)]),
            VariableValues.None);

        ulong[] prints =
        [
            Through("municipality"), Through("facility"), Through("facility", "municipality"), Through("dataset", "publisher"),
            Through("facility", "area", "municipality"),
        ];

        Assert.Equal(prints.Length, prints.Distinct().Count());
    }

    [Fact]
    public void A_row_has_one_fingerprint_whatever_number_it_has_in_its_statement()
    {
        ulong Print(params string[] earlier) => Fingerprint.Of(
            Drafts.Facilities(d =>
            {
                _ = d.Through(earlier);
                d.Order = [new OrderKey(d.Through("area", "municipality").Column("name"), false)];
            }),
            VariableValues.None);

        Assert.Equal(Print(), Print("dataset"));
    }

    [Fact]
    public void A_list_with_null_is_another_than_one_without()
    {
        var name = Source.Of(Drafts.Facility).Column("name_kana");
        var items = new ConstantValue(new object?[] { "a" });

        Assert.NotEqual(Of(new OneOf(name, items, WithNull: false)), Of(new OneOf(name, items, WithNull: true)));
    }

    private static ulong Of(Predicate predicate, VariableValues? variables = null) =>
        Fingerprint.OfFilter(Drafts.Facilities(d => d.Where = predicate), variables ?? VariableValues.None);

    private static void Differ<TFamily>(Func<TFamily, ulong> print)
    {
        foreach (var kind in Samples.KindsOf<TFamily>())
        {
            foreach (var (argument, made) in Samples.Varied<TFamily>(kind))
            {
                var prints = made.Select(print).Distinct().Count();
                Assert.True(made.Count > 1 && prints == made.Count, $"{kind.Name}.{argument} is not in the fingerprint");
            }
        }
    }
}
