using Gateway.Graph.Messages;
using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>The errors of refused fields, member by member as HotChocolate 15.1 recorded them.</summary>
public sealed class ErrorsTests
{
    private static readonly AskLocation[] Field = [new(1, 2)];

    public static TheoryData<string, string> Recorded => new()
    {
        { "large", """{"message":"The maximum allowed items per page were exceeded.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"code":"HC0051","fieldCoordinate":"Query.facilities","requestedItems":51,"maxAllowedItems":50}}""" },
        { "negative", """{"message":"The requested number of values per page must be at least 0.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"code":"HC0079","fieldCoordinate":"Query.facilities","requestedItems":-1}}""" },
        { "unbounded", """{"message":"You must provide a `first` or `last` value to properly paginate the `FacilitiesConnection`.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"code":"HC0052","fieldCoordinate":"Query.facilities"}}""" },
        { "cursor", """{"message":"The cursor specified in `after` has an invalid format.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"argument":"after","cursor":"%%%","code":"HC0078"}}""" },
        { "null", """{"message":"The provided value for filter `eq` of type StringOperationFilterInput is invalid. Null values are not supported.","locations":[{"line":1,"column":52}],"path":["facilities"],"extensions":{"code":"HC0026","expectedType":"String!","filterType":"StringOperationFilterInput"}}""" },
        { "id", """{"message":"The node ID string has an invalid format.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"originalValue":"!!!"}}""" },
        { "unknown", """{"message":"No serializer registered for type `Nope`.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"typeName":"Nope"}}""" },
        { "other", """{"message":"The node id type name `Event` does not match the expected type name `Facility`.","locations":[{"line":1,"column":2}],"path":["facilities"]}""" },
        { "many", """{"message":"The maximum number of nodes that can be fetched at once is 50. This selection tried to fetch 51 nodes that exceeded the maximum allowed amount.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"code":"HC0076"}}""" },
        { "value", """{"message":"LocalDate cannot parse the given literal of type `StringValueNode`.","locations":[{"line":1,"column":2}],"path":["eq"],"extensions":{"fieldCoordinate":"LocalDateOperationFilterInput.eq","fieldType":"LocalDate"}}""" },
        { "argument", """{"message":"The argument `municipality` has an unknown value: `99`.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"argument":"municipality"}}""" },
        { "terms", """{"message":"The filter has 2100 terms; at most 2000 are allowed.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"terms":2100,"maxTerms":2000,"code":"HC0047"}}""" },
        { "number", Told("The radius must be over 0 and at most 200000; it is 0.", """{"name":"radius","value":0,"code":"HC0026"}""") },
        {
            "degrees",
            Told(
                "The latitude must be at least -90 and at most 90; it is 90.5.",
                """{"name":"latitude","value":90.5,"code":"HC0026"}""")
        },
        { "box", Told("The north of a box, 36, must not be south of its south, 37.5.", """{"code":"HC0026"}""") },
        { "corners", Told("A polygon has 3 to 1000 corners; this one has 2.", """{"code":"HC0026"}""") },
        {
            "another",
            Told(
                "The cursor specified in `after` belongs to a list with other arguments, such as another filter or order: "
                    + "start again without `after`.",
                """{"argument":"after","cursor":"AAA=","reason":"otherArguments","code":"HC0078"}""")
        },
        {
            "order",
            Told(
                "The provided value for order `nearestTo` of type GeoPointSortInput is invalid. Null values are not supported.",
                """{"code":"HC0026","expectedType":"GeoPointInput!","sortType":"GeoPointSortInput"}""")
        },
        {
            "ages",
            Told(
                "The age range ends before it begins: `to` is 4, `from` is 5. Omit `to` to include all older ages.",
                """{"argument":"to"}""")
        },
        { "one", Told("GeoWithinInput takes exactly one of its fields; 2 are given.") },
        { "radius", Told("In a nested list, `near` needs a `radius`: without one, each parent row would search all rows.") },
        {
            "cells",
            Told(
                "The box has 20000 cells at this zoom; at most 10000 are allowed: use a smaller box, or a lower zoom.",
                """{"cells":20000,"maxCells":10000,"code":"HC0047"}""")
        },
        {
            "reversed",
            """{"message":"The period ends before it begins: `to` is 2026-11-01, `from` is 2026-11-02."""
                + "\",\"locations\":[{\"line\":1,\"column\":2}],\"path\":[\"facilities\"],\"extensions\":{\"argument\":\"to\"}}"
        },
        {
            "days",
            """{"message":"93 days are requested; at most 92 are allowed at once. Request fewer days, or split the request.","locations":"""
                + """[{"line":1,"column":2}],"path":["facilities"],"extensions":{"days":93,"maxDays":92,"code":"HC0047"}}"""
        },
        {
            "search",
            """{"message":"The search text contains no letter or digit, so it cannot be searched for: """
            + """omit the argument if you do not want to search.","locations":[{"line":1,"column":2}],"path":["facilities"]}"""
        },
        {
            "long",
            """{"message":"The search text has 201 characters; at most 200 are allowed.","locations":[{"line":1,"column":2}]"""
            + ""","path":["facilities"],"extensions":{"length":201,"maxLength":200}}"""
        },
        {
            "words",
            """{"message":"The search text has 9 words; at most 8 can be searched together.","locations":[{"line":1,"column":2}]"""
            + ""","path":["facilities"],"extensions":{"terms":9,"maxTerms":8}}"""
        },
        {
            "keys",
            """{"message":"Groups can have at most 3 keys; 4 are given in `by`.","locations":[{"line":1,"column":2}]"""
            + ""","path":["facilities"],"extensions":{"keys":4,"maxKeys":3,"code":"HC0047"}}"""
        },
        {
            "key",
            """{"message":"`having` or `order` uses the key `kindLabel`, but the groups are not made by it: add """
            + """KIND_LABEL to `by`.","locations":[{"line":1,"column":2}],"path":["facilities"]"""
            + ""","extensions":{"key":"KIND_LABEL","code":"HC0026"}}"""
        },
        {
            "zone",
            """{"message":"There is no Zone with the id given in `within`: use the field `id` of a Zone.","locations":"""
            + """[{"line":1,"column":2}],"path":["facilities"],"extensions":{"argument":"within","code":"HC0026"}}"""
        },
        {
            "border",
            """{"message":"The Area given in `within` has no known border: its field `boundary` is null, so it is unknown """
            + """what is inside it.","locations":[{"line":1,"column":2}],"path":["facilities"]"""
            + ""","extensions":{"argument":"within","code":"HC0026"}}"""
        },
        {
            "shape",
            """{"message":"The shape has 1200000 bytes; by default at most 1000000 are sent: use `simplify: 3` (metres) or more, """
            + """or `simplify: 0` for the full shape.","locations":[{"line":1,"column":2}],"path":["facilities"]"""
            + ""","extensions":{"bytes":1200000,"maxBytes":1000000,"simplify":3,"code":"HC0047"}}"""
        },
        {
            "shapes",
            """{"message":"The shapes in one response may have at most 20000000 bytes in total: request fewer rows, use `simplify`, """
            + """or request a file.","locations":[{"line":1,"column":2}],"path":["facilities"]"""
            + ""","extensions":{"maxBytes":20000000,"code":"HC0047"}}"""
        },
        {
            "token", """{"message":"The token in `since` was not issued by this gateway: omit `since` to start with the full """
            + """data.","locations":[{"line":1,"column":2}],"path":["facilities"]"""
            + ""","extensions":{"argument":"since","code":"TOKEN_UNKNOWN"}}"""
        },
        {
            "arguments", """{"message":"The token in `since` belongs to other `types`, `municipality` or `dataset`: send it with those """
            + """it was issued for, or omit it to start with the full data.","locations":[{"line":1,"column":2}],"path":["facilities"]"""
            + ""","extensions":{"argument":"since","code":"TOKEN_OF_OTHER_ARGUMENTS"}}"""
        },
        { "missing", """{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":2}],"path":["facilities"],"extensions":{"code":"HC0018"}}""" },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_refused_field_is_told_as_recorded(string what, string error) =>
        Assert.Equal(error, ErrorText.Of(Errors.Of(Refused(what) with { Coordinate = "Query.facilities" }, ["facilities"], Field)));

    [Fact]
    public void Every_kind_of_refusal_has_its_words()
    {
        var kinds = typeof(Refusal).Assembly.GetTypes().Where(t => t.BaseType == typeof(Refusal)).Select(t => t.Name);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), Recorded.Select(row => Refused((string)row[0]).GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_path_of_a_list_item_is_a_number() => Assert.Equal(
        """{"message":"Unexpected Execution Error","path":["a",0,"b"]}""", ErrorText.Of(new GraphError("Unexpected Execution Error") { Path = ["a", 0, "b"] }));

    [Fact]
    public void A_request_that_took_too_long_says_how_long_it_might() => Assert.Equal(
        """{"message":"The request exceeded the configured timeout of `00:00:30`.","extensions":{"code":"HC0045"}}""",
        ErrorText.Of(Errors.TimedOut(TimeSpan.FromSeconds(30))));

    [Fact]
    public void What_a_client_sent_comes_back_as_it_was() => Assert.Contains(
        "\"cursor\":\"<名>\\\"&\"", ErrorText.Of(Errors.Of(new CursorUnreadable("after", "<名>\"&"), [], Field)), StringComparison.Ordinal);

    private static string Told(string message, string? extensions = null) =>
        $$"""{"message":"{{message}}","locations":[{"line":1,"column":2}],"path":["facilities"]"""
        + (extensions is null ? "}" : $$""","extensions":{{extensions}}}""");

    private static Refusal Refused(string what) => what switch
    {
        "large" => new PageTooLarge(51, 50),
        "negative" => new PageNegative(-1),
        "unbounded" => new PageUnbounded("FacilitiesConnection"),
        "cursor" => new CursorUnreadable("after", "%%%"),
        "another" => new CursorOfAnotherList("after", "AAA="),
        "order" => new NullRefused("nearestTo", "GeoPointSortInput", "GeoPointInput!") { InOrder = true },
        "null" => new NullRefused("eq", "StringOperationFilterInput", "String!") { Location = new AskLocation(1, 52) },
        "id" => new IdUnreadable("!!!"),
        "unknown" => new IdOfUnknownType("Nope"),
        "other" => new IdOfOtherType("Event", "Facility"),
        "many" => new TooManyIds(51, 50),
        "value" => new ValueUnreadable(
            "LocalDate", "LocalDate cannot parse the given literal of type `StringValueNode`.", "LocalDateOperationFilterInput.eq", ["eq"]),
        "argument" => new ArgumentUnknown("municipality", "99"),
        "terms" => new FilterTooLarge(2100, 2000),
        "number" => new NumberOutOfRange("radius", 0, 0, 200_000, IsOver: true),
        "degrees" => new NumberOutOfRange("latitude", 90.5, -90, 90, IsOver: false),
        "box" => new BoxUpsideDown(37.5, 36),
        "corners" => new PolygonSize(2, 3, 1000),
        "one" => new OneFieldWanted("GeoWithinInput", 2),
        "radius" => new RadiusWanted(),
        "cells" => new TooManyCells(20_000, 10_000),
        "search" => new SearchEmpty("・", IsWanted: false),
        "long" => new SearchTooLong(201, 200),
        "words" => new SearchOfManyTerms(9, 8),
        "zone" => new RowUnknown("Zone"),
        "border" => new BorderUnknown("Area"),
        "shape" => new ShapeTooLarge(1_200_000, 1_000_000, 3),
        "shapes" => new ShapesTooLarge(20_000_000),
        "ages" => new AgesReversed(5, 4),
        "reversed" => new DaysReversed("2026-11-02", "2026-11-01"),
        "days" => new TooManyDays(93, 92),
        "keys" => new TooManyGroupKeys(4, 3),
        "key" => new GroupKeyUnasked("kindLabel", "KIND_LABEL"),
        "token" => new TokenUnreadable(),
        "arguments" => new TokenOfOtherArguments(),
        "missing" => new RequiredMissing(),
        _ => throw new ArgumentException(what),
    };
}
