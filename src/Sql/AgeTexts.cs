using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Says how many people of certain ages a row has, out of its age groups: the same text in every database.</summary>
internal sealed class AgeTexts(SelectScope scope, PeopleAged people)
{
    private readonly Source group = people.Groups.Row;

    /// <summary>That people of all ages are asked for.</summary>
    /// <param name="years">How many years the ages are.</param>
    public static Phrase AreAll(ValueRef years) => $"{new ArgumentParameter(years)} = {new Count(Ages.Open + 1)}";

    /// <summary>Everybody is who is counted as such, whatever groups there are.</summary>
    public Phrase Write()
    {
        Phrase isEverybody = $"{AreAll(people.Years)} and {scope.Term(people.Everybody)} is not null";
        var everybody = people.Part == PeoplePart.Knowledge ? Known(Knowledge.Exact) : scope.Term(people.Whole);
        Phrase ofGroups = $"select {Said()} from ({Placed()}) as a where reach is null or ends > reach";
        return $"case when {isEverybody} then {everybody} else ({ofGroups}) end";
    }

    /// <summary>
    /// The groups within the ages, the widest first of those that begin together, and how far those before each reach. One that ends where
    /// these reach lies within another and is left out.
    /// </summary>
    private Phrase Placed()
    {
        var groups = scope.Inner(group);
        var (from, to) = (Column(groups, ColumnRole.AgeFrom), To(groups));
        Phrase within = $"{from} >= {new ArgumentParameter(people.First)} and {to} <= {new ArgumentParameter(people.Last)}";
        Phrase before = $"over (order by {from}, {to} desc rows between unbounded preceding and 1 preceding)";
        Phrase numbers = Phrase.Join($", ", Parts.Select(part => (Phrase)$"{Number(groups, part)} as {Named(part)}"));
        return $"select {from} as begins, {to} as ends, max({to}) {before} as reach, count(*) over (partition by {from}, {to}) as times,"
            + $" {numbers} from {groups.Own} where {IsOfRow(groups)} and {within}";
    }

    /// <summary>
    /// Each begins behind what those before reach and is there once, so that they have no year in common: when they have as many years as
    /// the ages, they are all of them.
    /// </summary>
    private Phrase Said()
    {
        Phrase areAll = $"coalesce(sum(ends - begins + 1), 0) = {new ArgumentParameter(people.Years)}"
            + $" and min(case when times > 1 or begins <= reach then 0 else 1 end) = 1";
        if (people.Part != PeoplePart.Knowledge)
        {
            return $"case when {areAll} then cast(sum({Named(people.Part)}) as bigint) end";
        }

        Phrase keptBack = $"count({Named(PeoplePart.Total)}) < count(*)"
            + $" or {IsMixed(Named(PeoplePart.Male))} or {IsMixed(Named(PeoplePart.Female))}";
        return $"case when not ({areAll}) then {Known(Knowledge.Cut)} when {keptBack} then {Known(Knowledge.KeptBack)}"
            + $" when exists ({OfUnknownAge()}) then {Known(Knowledge.AgesUnknown)} else {Known(Knowledge.Exact)} end";
    }

    private Phrase OfUnknownAge()
    {
        var groups = scope.Inner(group);
        Phrase isAny = $"coalesce({Number(groups, PeoplePart.Total)}, 1) > 0";
        return $"select 1 from {groups.Own} where {IsOfRow(groups)} and {Column(groups, ColumnRole.AgeFrom)} is null and {isAny}";
    }

    /// <summary>What is looked at.</summary>
    private IEnumerable<PeoplePart> Parts =>
        people.Part == PeoplePart.Knowledge ? [PeoplePart.Total, PeoplePart.Male, PeoplePart.Female] : [people.Part];

    /// <summary>Whether some have the number and some have not.</summary>
    private static Phrase IsMixed(Phrase number) => $"(count({number}) > 0 and count({number}) < count(*))";

    private static Phrase Named(PeoplePart part) => part switch
    {
        PeoplePart.Male => $"men",
        PeoplePart.Female => $"women",
        _ => $"everybody",
    };

    private Phrase IsOfRow(SelectScope groups) =>
        $"{groups.Term(new ColumnOf(group, people.Groups.Link))} = {scope.Term(people.Owner)}";

    private Phrase To(SelectScope groups) => $"coalesce({Column(groups, ColumnRole.AgeTo)}, {new Count(Ages.Open)})";

    private Phrase Column(SelectScope groups, ColumnRole role) => groups.Term(new ColumnOf(group, group.Entity.Column(role)));

    private Phrase Number(SelectScope groups, PeoplePart part) => Column(groups, PeoplePlanner.RoleOf(part));

    /// <summary>A number that <see cref="PeoplePart.Knowledge"/> is compared with.</summary>
    public static Phrase Known(Knowledge knowledge) => $"{new Count((int)knowledge)}";
}
