using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Writes the number of people of certain ages in a row, derived from its age groups: the same text for every database.</summary>
internal sealed class AgeTexts(SelectScope scope, PeopleAged people)
{
    private readonly Source group = people.Groups.Row;

    /// <summary>Tests whether people of all ages are requested.</summary>
    /// <param name="years">The number of years in the range.</param>
    public static Phrase AreAll(ValueRef years) => $"{new ArgumentParameter(years)} = {new Count(Ages.Open + 1)}";

    /// <summary>Everybody is taken from the published total, whatever groups there are.</summary>
    public Phrase Write()
    {
        Phrase isEverybody = $"{AreAll(people.Years)} and {scope.Term(people.Everybody)} is not null";
        var everybody = people.Part == PeoplePart.Knowledge ? Known(Knowledge.Exact) : scope.Term(people.Whole);
        Phrase ofGroups = $"select {Total()} from ({Placed()}) as a where reach is null or ends > reach";
        return $"case when {isEverybody} then {everybody} else ({ofGroups}) end";
    }

    /// <summary>
    /// Selects the groups within the ages, the widest first among those with the same start, and how far the ones before each reach. A
    /// group that ends within that reach is nested in another and is dropped.
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
    /// Each group starts after the reach of those before it and occurs once, so that they do not overlap: when they have as many years as
    /// the requested range, they cover it.
    /// </summary>
    private Phrase Total()
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

    /// <summary>The parts to aggregate.</summary>
    private IEnumerable<PeoplePart> Parts =>
        people.Part == PeoplePart.Knowledge ? [PeoplePart.Total, PeoplePart.Male, PeoplePart.Female] : [people.Part];

    /// <summary>Tests whether some rows have the number and others do not.</summary>
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

    /// <summary>Writes a value to compare <see cref="PeoplePart.Knowledge"/> with.</summary>
    public static Phrase Known(Knowledge knowledge) => $"{new Count((int)knowledge)}";
}
