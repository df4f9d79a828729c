using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Writes the aggregates of groups in SQL: the same in every database, to the last digit.</summary>
internal sealed class GroupTexts(Dialect dialect, SelectScope scope)
{
    public Phrase Of(OfGroup value) => value switch
    {
        GroupSize => $"count(*)",
        // The single group that exists when there are no rows and no keys has a share of 0.
        GroupShare => $"coalesce(cast(count(*) as double precision) / nullif(sum(count(*)) over (), 0), 0.0)",
        Tallied tallied => Of(tallied.Tally, scope.Term(tallied.Of), tallied.Of.Type.Scalar),
        Unasked => $"null",
        OfPeople people => PeopleTexts.ValueOf(people, scope.Term),
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no SQL."),
    };

    public Phrase Of(PartOfDay part) => part.Part switch
    {
        DayPart.Month => $"substr({scope.Term(part.Day)}, 1, 7)",
        _ => dialect.Weekday(scope.Term(part.Day)),
    };

    public Phrase Of(PlaceInWeek place)
    {
        Phrase days = $"when 'MONDAY' then 1 when 'TUESDAY' then 2 when 'WEDNESDAY' then 3 when 'THURSDAY' then 4";
        return $"case {scope.Term(place.Weekday)} {days} when 'FRIDAY' then 5 when 'SATURDAY' then 6 when 'SUNDAY' then 7 end";
    }

    private Phrase Of(Tally tally, Phrase value, Scalar of) => tally switch
    {
        Tally.Sum => Sum(value, of),
        Tally.Average when of is Scalar.Float => $"{dialect.SumOfReals(value)} / count({value})",
        Tally.Average when of is Scalar.Long => $"cast({dialect.SumOfLongs(value)} as double precision) / count({value})",
        Tally.Average => $"cast(sum({value}) as double precision) / count({value})",
        Tally.Least => $"min({value})",
        Tally.Most => $"max({value})",
        Tally.Number => $"count({value})",
        Tally.IsWhole => $"count({value}) = count(*)",
        _ => throw new ArgumentOutOfRangeException(nameof(tally), tally, "It has no SQL."),
    };

    private Phrase Sum(Phrase value, Scalar of) => of switch
    {
        Scalar.Float => dialect.SumOfReals(value),
        Scalar.Long => dialect.SumOfLongs(value),
        _ => $"cast(sum({value}) as bigint)",
    };
}
