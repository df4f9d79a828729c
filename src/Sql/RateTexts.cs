using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Writes the number of people living in a place, and the day they were counted.</summary>
internal sealed class RateTexts(SelectScope scope, Surveyed people)
{
    public Phrase Write() => people.Part switch
    {
        SurveyPart.Day => $"({Day(scope)})",
        _ when people.Grain == PlaceGrain.Area => $"({Inhabitants(row => Phrase.Empty)})",
        _ => $"coalesce(({Inhabitants(row => $" and {row} is null")}), ({Inhabitants(row => $" and {row} is not null")}))",
    };

    /// <summary>Writes the newest survey of the place that has the requested data.</summary>
    private Phrase Day(SelectScope of) => people.NearestTo is { } near ? Nearest(of, near) : Newest(of);

    /// <summary>
    /// Writes the last survey up to a day or the first after it, whichever is nearer: each is found directly by an index.
    /// </summary>
    private Phrase Nearest(SelectScope of, Term near)
    {
        var source = Source.Of(people.Rows.Area.Source.Entity);
        var row = of.Inner(source);
        var (day, wanted) = (row.Term(people.Rows.Day with { Source = source }), scope.Term(near));
        Phrase ofPlace = $"from {row.Own} where {row.Term(Column with { Source = source })} = {scope.Term(people.Place)}";
        Phrase before = $"select max({day}) as d {ofPlace} and {day} <= {wanted}";
        Phrase after = $"select min({day}) as d {ofPlace} and {day} >= {wanted}";
        Phrase asked = $"select d from ({before} union all {after}) as near where d is not null";
        return $"{asked} order by abs({DayNumber($"d")} - {DayNumber(wanted)}), d limit 1";
    }

    /// <summary>Writes the number of days since a fixed day, in integer arithmetic that is the same in every database.</summary>
    private static Phrase DayNumber(Phrase day)
    {
        Phrase month = $"cast(substr({day}, 6, 2) as integer)";

        // Years are counted from March, so that the leap day is the last.
        Phrase year = $"(cast(substr({day}, 1, 4) as integer) - case when {month} < 3 then 1 else 0 end)";
        Phrase months = $"({month} + case when {month} < 3 then 9 else -3 end)";
        Phrase ofYears = $"365 * {year} + {year} / 4 - {year} / 100 + {year} / 400";
        return $"({ofYears} + (153 * {months} + 2) / 5 + cast(substr({day}, 9, 2) as integer))";
    }

    private Phrase Newest(SelectScope of)
    {
        var (source, group) = (Source.Of(people.Rows.Area.Source.Entity), Source.Of(people.Groups.Row.Entity));
        var row = of.Inner(source);
        var ages = row.Inner(group);
        var day = row.Term(people.Rows.Day with { Source = source });
        Phrase ofRow = $"{ages.Term(new ColumnOf(group, people.Groups.Link))} = {row.Term(new ColumnOf(source, source.Entity.Key))}";
        Phrase hasAge = $"{ages.Term(new ColumnOf(group, group.Entity.Column(ColumnRole.AgeFrom)))} is not null";
        Phrase isTold = $"({AgeTexts.AreAll(people.Ages.Years)} or exists (select 1 from {ages.Own} where {ofRow} and {hasAge}))";
        return $"select max({day}) from {row.Own} where {row.Term(Column with { Source = source })} = {scope.Term(people.Place)}"
            + $" and {day} <= {new ArgumentParameter(people.At)} and {isTold}";
    }

    private ColumnOf Column => people.Grain == PlaceGrain.Area ? people.Rows.Area : people.Rows.Municipality;

    /// <param name="which">A further condition, given the area of a row.</param>
    private Phrase Inhabitants(Func<Phrase, Phrase> which)
    {
        var rows = scope.Inner([people.Rows.Area.Source, people.Rows.Town.Source]);
        Phrase isOfPlace = $"{rows.Term(Column)} = {scope.Term(people.Place)} and {rows.Term(people.Rows.Day)} = ({Day(rows)})";
        Phrase drawn = $"{rows.Tables()} where {isOfPlace}{which(rows.Term(people.Rows.Area))}";
        PeopleAged Aged(PeoplePart part) => new(
            part,
            people.Rows.Total,
            people.Rows.Total,
            people.Groups,
            new ColumnOf(people.Rows.Area.Source, people.Rows.Area.Source.Entity.Key),
            people.Ages.First,
            people.Ages.Last,
            people.Ages.Years);
        var counted = new PeopleCounted(Aged(PeoplePart.Total), Aged(PeoplePart.Knowledge), IsSure: true, people.Rows);
        return new PeopleTexts(rows, [counted]).Groups(drawn, SelectScope.Projected);
    }
}
