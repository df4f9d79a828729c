using System.Globalization;

namespace Gateway.Plan;

/// <summary>Renders a condition as text for people, with its terms and values.</summary>
internal static class PredicateText
{
    public static string Of(Predicate predicate) => predicate switch
    {
        AllOf all => "(" + string.Join(" and ", all.Members.Select(Of)) + ")",
        AnyOf { Members.Count: 0 } => "never",
        AnyOf any => "(" + string.Join(" or ", any.Members.Select(Of)) + ")",
        Not not => "not " + Of(not.Part),
        IsNull isNull => Of(isNull.Term) + " is null",
        Compare compare => $"{Of(compare.Term)} {Of(compare.Comparison)} {Of(compare.Value)}",
        OneOf oneOf => $"{Of(oneOf.Term)} in {Of(oneOf.Items)}{(oneOf.WithNull ? " or null" : "")}",
        Matches matches => $"{Of(matches.Term)} {matches.Match} {Of(matches.Value)}",
        Overlaps days => $"{Of(days.First)} to {Of(days.Last)} and {Of(days.From)} to {Of(days.To)} have a day in common",
        HoldsAny any => $"{Of(any.Term)} contains one of {Of(any.Texts)}",
        Near near => $"{Of(near.Latitude)}, {Of(near.Longitude)} within {Of(near.Radius)} m of {Of(near.Centre)}",
        WithinBox box => $"{Of(box.Latitude)}, {Of(box.Longitude)} within {Of(box.Box)}",
        WithinPolygon polygon => $"{Of(polygon.Latitude)}, {Of(polygon.Longitude)} within {Of(polygon.Corners)}",
        Covers covers => $"its shape holds ({Of(covers.Point.Latitude)}, {Of(covers.Point.Longitude)})",
        LiesIn lies => $"it lies {(lies.Border is null ? "in" : "within the border of")} the {lies.Of.Name} {Of(lies.Key)}"
            + (lies.Derived is null ? "" : ", by a derived point too"),
        Found found => $"found by a search for {Of(found.Text)}",
        Referred referred => $"the {referred.Row.Entity.Name} of {Of(referred.Link)}{With(referred.Where)}",
        Some { SpatialPairs: not null } some =>
            $"some {some.Row.Entity.Name} beside {Of(some.Owner)} in {Catalog.SpatialPairs.Table}{With(some.Where)}",
        Some some => $"some {some.Row.Entity.Name}.{some.Link.Name} = {Of(some.Owner)}{With(some.Where)}",
        SomeItem item => $"some item of {Of(item.List)}{With(item.Where)}",
        _ => throw new ArgumentException($"{predicate.GetType().Name} has no words."),
    };

    public static string Of(Term term) => term switch
    {
        ColumnOf { Source.Number: 0 } column => column.Column.Name,
        ColumnOf { Source.Number: < 0 } => "item",
        ColumnOf column => $"{column.Source.Number.ToString(CultureInfo.InvariantCulture)}.{column.Column.Name}",
        GridStep step => $"{Of(step.Degrees)} in steps of {Of(step.Size)} from {Of(step.From)}",
        OpenAt open => $"whether {Of(open.Pattern)} is open at {Of(open.At)}",
        PerThousand rate => $"{Of(rate.Number)} for a thousand of {Of(rate.People)}",
        Surveyed people => $"{people.Part} of {people.Grain} {Of(people.Place)}, surveyed by {Of(people.At)}, "
            + $"from {Of(people.Ages.First)} to {Of(people.Ages.Last)} years",
        PeopleAged people => $"{people.Part} of those from {Of(people.First)} to {Of(people.Last)} years of {Of(people.Whole)}",
        Tallied tallied => $"{tallied.Signature} of {Of(tallied.Of)}",
        PartOfDay part => $"{part.Signature} of {Of(part.Day)}",
        OfGroup group => group.Signature,
        Distance distance => $"mm from {Of(distance.Latitude)}, {Of(distance.Longitude)} to {Of(distance.Centre)}",
        _ => $"{term.Signature} ({string.Join(", ", [.. term.Parts.Select(Of), .. term.Values.Select(Of)])})",
    };

    public static string Of(ValueRef value) => value switch
    {
        ConstantValue constant => Constant(constant.Value),
        VariableValue { Path.Count: 0 } variable => "$" + variable.Name,
        VariableValue variable => $"${variable.Name}.{string.Join('.', variable.Path)}",
        ListOfValues list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        FormOfText form => $"form of {Of(form.Text)}",
        NumbersOfTypes types => $"the numbers of {Of(types.Names)}",
        SearchedText searched => Of(searched.Text),
        Now => "now",
        DayOfMoment { Ahead: 0 } day => $"the day of {Of(day.Moment)}",
        DayOfMoment day => $"{day.Ahead} days after {Of(day.Moment)}",
        KeyOfId id => $"key of {Of(id.Id)}",
        LastDay { To: { } to } day => day.Most is { } most ? $"{Of(to)} (at most {Constant(most)} days)" : Of(to),
        LastDay day => Of(day.From),
        SignsOfDays days => $"signs of the days from {Of(days.From)} to {Of(days.To)}",
        Ranged ranged => Of(ranged.Value),
        NotBelow side => Of(side.North),
        LongitudeBound bound => $"{bound.Bound} longitude of {Of(bound.Box)}",
        CircleSide side => $"{side.Side} of {Of(side.Radius)} m around {Of(side.Centre)}",
        ConvertedRadius reach => $"{reach.Measure} of {Of(reach.Radius)} m",
        CosineOf cosine => $"Cosine of {Of(cosine.Degrees)}",
        PolygonValue part => $"{part.Part} of {Of(part.Corners)}",
        AgeGiven age => Of(age.Value),
        DayOrLast { Day: { } day } => Of(day),
        DayOrLast => "the last day",
        LastAge age => Of(age.Last),
        YearsOfAges ages => $"the years from {Of(ages.First)} to {Of(ages.Last)}",
        GridDegrees degrees => $"{Of(degrees.Degrees)} in {(degrees.IsWhole ? "ten-millionths of a degree" : "degrees")}",
        CellSide side => $"side of a cell at zoom {Of(side.Zoom)}",
        SinceToken { Since: { } since } => Of(since),
        SinceToken => "no token",
        PartOfToken part => $"{part.Part} of {Of(part.Token)}",
        StepOfType step => $"1 where {Of(step.Token)} is past type {step.Entity.Name}",
        KeyOfType key => $"the key in {Of(key.Token)} where it is of type {key.Entity.Name}",
        IsOfTypes wanted => $"whether {wanted.Entity.Name} is among {Of(wanted.Asked.Types!)}",
        KeyOfDataset key => $"the key in {Of(key.Id)}",
        _ => throw new ArgumentException($"{value.GetType().Name} has no words."),
    };

    public static string Of(Centre centre) => centre is GivenCentre given ? $"({Of(given.Latitude)}, {Of(given.Longitude)})" : "its point";

    public static string Of(IReadOnlyList<GivenCentre> corners) =>
        string.Create(CultureInfo.InvariantCulture, $"a polygon of {corners.Count} corners from {Of(corners[0])}");

    private static string Of(BoxValues box) => $"a box from ({Of(box.South)}, {Of(box.West)}) to ({Of(box.North)}, {Of(box.East)})";

    private static string With(Predicate? where) => where is null ? "" : $" with {Of(where)}";

    private static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        _ => throw new ArgumentException($"{comparison} has no words."),
    };

    private static string Constant(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IReadOnlyList<object?> items => $"[{string.Join(", ", items.Select(item => item ?? "null"))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
