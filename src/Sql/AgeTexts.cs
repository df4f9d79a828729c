using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Says how many people of certain ages a row has, out of its age groups: the same text in every database.</summary>
internal sealed class AgeTexts(SelectScope scope, PeopleAged people)
{
    private readonly Entity entity = people.Groups.Row.Entity;

    /// <summary>Everybody is who is counted as such, whatever groups there are.</summary>
    public Phrase Write()
    {
        Phrase isEverybody = $"{new ArgumentParameter(people.Years)} = {new Count(Ages.Open + 1)}"
            + $" and {scope.Term(people.Everybody)} is not null";
        var everybody = people.Part == PeoplePart.Knowledge ? Known(Knowledge.Exact) : scope.Term(people.Whole);
        return $"case when {isEverybody} then {everybody} else ({OfGroups()}) end";
    }

    /// <summary>Out of the groups that lie within the ages and in no larger such group, nor across another.</summary>
    private Phrase OfGroups()
    {
        var (group, other) = (people.Groups.Row, Source.Of(entity));
        var outer = scope.Inner(group);
        var inner = outer.Inner(other);
        Phrase sameRow = $"{inner.Term(new ColumnOf(other, people.Groups.Link))} = {outer.Term(new ColumnOf(group, people.Groups.Link))}";
        var (from, to, otherFrom, otherTo) = (From(outer, group), To(outer, group), From(inner, other), To(inner, other));
        Phrase meets = $"{otherFrom} <= {to} and {otherTo} >= {from} and ({otherFrom} < {from} or {otherTo} > {to})";
        Phrase another = $"select 1 from {inner.Own} where {sameRow} and {IsWithin(inner, other)} and {meets}";
        Phrase ofRow = $"{outer.Term(new ColumnOf(group, people.Groups.Link))} = {scope.Term(people.Owner)}";
        return $"select {Said(outer)} from {outer.Own} where {ofRow} and {IsWithin(outer, group)} and not exists ({another})";
    }

    /// <summary>No two of these groups have a year in common: when they have as many years as the ages, they are all of them.</summary>
    private Phrase Said(SelectScope groups)
    {
        var (from, to) = (From(groups, people.Groups.Row), To(groups, people.Groups.Row));
        Phrase areAll = $"coalesce(sum({to} - {from} + 1), 0) = {new ArgumentParameter(people.Years)}";
        if (people.Part != PeoplePart.Knowledge)
        {
            return $"case when {areAll} then cast(sum({Number(groups, people.Part)}) as bigint) end";
        }

        Phrase keptBack = $"count({Number(groups, PeoplePart.Total)}) < count(*)"
            + $" or {IsMixed(Number(groups, PeoplePart.Male))} or {IsMixed(Number(groups, PeoplePart.Female))}";
        return $"case when not {areAll} then {Known(Knowledge.Cut)} when {keptBack} then {Known(Knowledge.KeptBack)}"
            + $" when exists ({OfUnknownAge(groups)}) then {Known(Knowledge.AgesUnknown)} else {Known(Knowledge.Exact)} end";
    }

    private Phrase OfUnknownAge(SelectScope groups)
    {
        var source = Source.Of(entity);
        var unknown = groups.Inner(source);
        Phrase ofRow = $"{unknown.Term(new ColumnOf(source, people.Groups.Link))} = {scope.Term(people.Owner)}";
        Phrase isAny = $"coalesce({Number(unknown, source, PeoplePart.Total)}, 1) > 0";
        return $"select 1 from {unknown.Own} where {ofRow} and {Column(unknown, source, ColumnRole.AgeFrom)} is null and {isAny}";
    }

    /// <summary>Whether some have the number and some have not.</summary>
    private static Phrase IsMixed(Phrase number) => $"(count({number}) > 0 and count({number}) < count(*))";

    private Phrase IsWithin(SelectScope of, Source group) =>
        $"{From(of, group)} >= {new ArgumentParameter(people.First)} and {To(of, group)} <= {new ArgumentParameter(people.Last)}";

    private Phrase From(SelectScope of, Source group) => Column(of, group, ColumnRole.AgeFrom);

    private Phrase To(SelectScope of, Source group) => $"coalesce({Column(of, group, ColumnRole.AgeTo)}, {new Count(Ages.Open)})";

    private Phrase Column(SelectScope of, Source group, ColumnRole role) => of.Term(new ColumnOf(group, entity.Column(role)));

    private Phrase Number(SelectScope of, PeoplePart part) => Number(of, people.Groups.Row, part);

    private Phrase Number(SelectScope of, Source group, PeoplePart part) => Column(of, group, PeoplePlanner.RoleOf(part));

    private static Phrase Known(Knowledge knowledge) => $"{new Count((int)knowledge)}";
}
