using System.Reflection;
using Gateway.Catalog;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Values are bound by position: each text for writing names its parameters in order, the first value first.</summary>
public sealed class GivenTests
{
    private static readonly Entity Facility = CityCatalog.Create().Entity("Facility");
    private static readonly Column Name = Facility.Column("name");

    [Fact]
    public void Every_text_names_its_values_in_their_order()
    {
        Phrase[] texts =
        [
            .. Fixed(), DemandTexts.Put(2),
            LoadTexts.Insert(Facility, Facility.Columns), LoadTexts.Update(Facility, [Facility.Key, Name]), LoadTexts.SelectByKey(Facility, [Name]),
            LoadTexts.CountWhere(Facility, Name), LoadTexts.AnyWhere(Facility, Name), LoadTexts.GatherWhere(Facility, Name),
            LoadTexts.GatherUnseen(Facility, Name, [(Name, 2, true), (Facility.Key, 0, true), (Name, 1, false)]),
            TombstoneTexts.PutRemoved(Facility, Name, Name), TombstoneTexts.PutRemoved(Facility, null, null),
            LoadTexts.DeleteByKey(Facility), TombstoneTexts.DeleteReturned(Facility, Name, Name), TombstoneTexts.MarkMoved(Facility, Name),
            LoadTexts.DeleteUnusedFiles(Facility, Name, [(Facility, Name, Name), (Facility, Name, Name)]), LoadTexts.Stamp(Facility, Name, Name),
            LinkTexts.ClearHomeless(Facility, Name, Name, Name),
            .. ((Func<Dialect, Phrase>[])[
                ClientTexts.AddKey, ClientTexts.RevokeKey, ClientTexts.Revoked, ClientTexts.Spend, ClientTexts.SpentElsewhere,
                ClientTexts.ForgetSpending]).Select(text => text(new SqliteDialect())),
        ];

        Assert.True(texts.Length > 30, $"{texts.Length} texts");
        Assert.All(texts, text =>
        {
            var given = Statement.Of(text, new SqliteDialect()).Parameters;
            Assert.Equal(Enumerable.Range(1, given.Count).Select(number => new GivenParameter(number)), given);
        });
    }

    [Theory]
    [InlineData(2, true, "\"name\" in (?3, ?4) or \"name\" is null")]
    [InlineData(2, false, "\"name\" in (?3, ?4)")]
    [InlineData(0, true, "\"name\" is null")]
    [InlineData(0, false, "1 = 0")]
    public void A_list_of_values_may_hold_nothing_or_only_what_is_not_there(int values, bool orNull, string condition) => Assert.EndsWith(
        $" and ({condition})",
        Statement.Of(LoadTexts.GatherUnseen(Facility, Name, [(Name, values, orNull)]), new SqliteDialect()).Text, StringComparison.Ordinal);

    /// <summary>The constant texts of all such classes.</summary>
    private static IEnumerable<Phrase> Fixed() => typeof(LoadTexts).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(LoadTexts).Namespace && type.Name.EndsWith("Texts", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(Phrase)).Select(field => (Phrase)field.GetValue(null)!);
}
