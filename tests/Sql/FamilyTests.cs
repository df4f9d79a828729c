using Gateway.Plan;
using Gateway.Sql;
using Gateway.Tests.Plan;
using Gateway.Tests.Rooms;
using Xunit;

namespace Gateway.Tests.Sql;

/// <summary>The closed families of plans and statements: code that handles one of their kinds handles them all.</summary>
public sealed class FamilyTests
{
    [Fact]
    public void Each_kind_of_condition_has_SQL_and_words() => Assert.All(Samples.KindsOf<Predicate>(), kind =>
    {
        var predicate = kind == typeof(Covers) ? OfZone : Samples.One<Predicate>(kind);

        Assert.NotEmpty(new PredicateWriter(Said.Dialect).Write(predicate, Scope()).InShort());
        Assert.NotEmpty(PredicateText.Of(predicate));
    });

    [Fact]
    public void Each_kind_of_term_has_SQL_and_words() => Assert.All(Samples.KindsOf<Term>(), kind =>
    {
        var term = Samples.One<Term>(kind);

        Assert.NotEmpty(Scope().Term(term).InShort());
        Assert.NotEmpty(PredicateText.Of(term));
    });

    [Theory]
    [InlineData("StatementRun", "Bind")]
    [InlineData("Explanation", "Source")]
    public void Each_kind_of_parameter_is_known_where_they_are_told_apart(string type, string member)
    {
        var known = CompiledUses.Read(typeof(Parameter).Assembly.Location)
            .Where(use => use.From.EndsWith("." + type, StringComparison.Ordinal) && use.Member == member)
            .Select(use => use.To).ToHashSet();
        bool IsKnown(Type kind) => known.Contains(kind.FullName!) || (kind.BaseType is { } parent && IsKnown(parent));

        // Values given one by one are bound where rows are loaded; no statement that reads for an operation has any.
        var read = Samples.KindsOf<Parameter>().Except([typeof(GivenParameter)]).ToList();
        Assert.True(read.Count > 5);
        Assert.DoesNotContain(read, kind => !IsKnown(kind));
    }

    /// <summary>A condition on what only zones have, their boxes.</summary>
    private static Covers OfZone =>
        Covers.Of(Source.Of(Drafts.Catalog.Entity("Zone")), new GivenCentre(new ConstantValue(36.0), new ConstantValue(140.0)));

    private static SelectScope Scope() => new(Said.Dialect, Drafts.Facilities());
}
