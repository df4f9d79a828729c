using Gateway.Catalog;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;
using Xunit;
using static Gateway.Catalog.Declare;

namespace Gateway.Tests.Graph;

/// <summary>The schema built from a catalogue.</summary>
public sealed class SchemaBuilderTests
{
    private static readonly ISchema City = GraphBench.City.Schema;

    private static readonly string Sdl = SdlWriter.Write(City);

    [Fact]
    public void Types_that_nothing_leads_to_are_left_out() => Assert.Null(City.AllTypes["SourceFile"]);

    [Fact]
    public void Hidden_members_are_left_out_everywhere()
    {
        Assert.Null(Field("Facility", "file"));
        Assert.Null(Field("FacilityFilterInput", "file"));
        Assert.Null(Field("FacilitySortInput", "file"));
    }

    [Theory]
    [InlineData("Facility", "id", "ID!")]
    [InlineData("Facility", "category", "FacilityCategory!")]
    [InlineData("Facility", "openDays", "[DayOfWeek!]")]
    [InlineData("Facility", "images", "[Image!]!")]
    [InlineData("Facility", "addressParts", "AddressParts")]
    [InlineData("Facility", "source", "Source!")]
    [InlineData("Facility", "dataset", "Dataset!")]
    [InlineData("Facility", "area", "Area")]
    [InlineData("Facility", "events", "EventsConnection")]
    [InlineData("Population", "ageGroups", "[AgeGroup!]!")]
    [InlineData("Event", "fee", "Int")]
    [InlineData("Event", "startTime", "LocalTime")]
    [InlineData("Dataset", "importedAt", "DateTime")]
    [InlineData("Dataset", "sourceUrl", "URL")]
    [InlineData("OriginalCell", "column", "String!")]
    [InlineData("OriginalCell", "value", "String")]
    [InlineData("Query", "municipality", "Municipality")]
    [InlineData("Query", "nodes", "[Node]!")]
    public void Fields_have_the_type_the_catalogue_says(string type, string field, string expected) => Assert.Equal(expected, Field(type, field)?.ResolvedType?.ToString());

    [Theory]
    [InlineData("FacilityFilterInput", "and", "[FacilityFilterInput!]")]
    [InlineData("FacilityFilterInput", "id", "IdOperationFilterInput")]
    [InlineData("FacilityFilterInput", "category", "FacilityCategoryOperationFilterInput")]
    [InlineData("FacilityFilterInput", "evacuationSite", "EvacuationSiteFilterInput")]
    [InlineData("FacilityFilterInput", "openDays", "ListDayOfWeekOperationFilterInput")]
    [InlineData("FacilityFilterInput", "images", null)]
    [InlineData("FacilityFilterInput", "events", "ListFilterInputTypeOfEventFilterInput")]
    [InlineData("FacilityFilterInput", "municipality", "MunicipalityFilterInput")]
    [InlineData("FacilityFilterInput", "url", "UrlOperationFilterInput")]
    [InlineData("PopulationFilterInput", "ageGroups", "ListFilterInputTypeOfAgeGroupFilterInput")]
    [InlineData("AgeGroupFilterInput", "id", null)]
    [InlineData("SourceFilterInput", "fileName", "StringOperationFilterInput")]
    [InlineData("SourceFilterInput", "original", "ListFilterInputTypeOfOriginalCellFilterInput")]
    [InlineData("ListDayOfWeekOperationFilterInput", "some", "DayOfWeekOperationFilterInput")]
    [InlineData("FacilityCategoryOperationFilterInput", "in", "[FacilityCategory!]")]
    [InlineData("StringOperationFilterInput", "in", "[String]")]
    [InlineData("BooleanOperationFilterInput", "in", null)]
    public void Filters_have_the_input_HotChocolate_would_give(string type, string field, string? expected) =>
        Assert.Equal(expected, Field(type, field)?.ResolvedType?.ToString());

    [Theory]
    [InlineData("FacilitySortInput", "id", "SortEnumType")]
    [InlineData("FacilitySortInput", "url", "SortEnumType")]
    [InlineData("FacilitySortInput", "area", "AreaSortInput")]
    [InlineData("FacilitySortInput", "evacuationSite", "EvacuationSiteSortInput")]
    [InlineData("FacilitySortInput", "openDays", null)]
    [InlineData("FacilitySortInput", "images", null)]
    [InlineData("FacilitySortInput", "events", null)]
    [InlineData("SourceSortInput", "line", "SortEnumType")]
    public void Orders_have_every_value_that_is_no_list(string type, string field, string? expected) =>
        Assert.Equal(expected, Field(type, field)?.ResolvedType?.ToString());

    [Fact]
    public void Lists_come_before_lookups_and_node_before_both() => Assert.Equal(
        ["node", "nodes", "municipalities", "datasets", "facilities", "events", "occurrences", "areas", "populations", "budgets",
            "budgetItems", "taxCollections", "wasteItems", "wasteAreas", "wasteCalendars", "schoolMenus", "supportSchemes",
            "areaStatistics", "zones", "busRoutes", "busTrips", "busStopTimes", "busCalendars", "tableRows", "prefectures",
            "formerMunicipalities", "municipality", "dataset", "facility", "event", "area", "population", "budget", "budgetItem",
            "taxCollection", "wasteItem", "wasteArea", "wasteCalendar", "schoolMenu", "supportScheme",
            "areaStatistic", "zone", "busRoute", "prefecture", "search", "suggest", "changes"],
        City.Query.Fields.Select(f => f.Name));

    [Fact]
    public void A_connection_has_its_page_then_its_filter_its_order_and_its_search() => Assert.Equal(
        ["first", "after", "last", "before", "where", "order", "search"], Field("Municipality", "areas")!.Arguments!.Select(a => a.Name));

    [Fact]
    public void A_connection_of_what_has_a_point_can_be_asked_for_near_another() => Assert.Equal(
        ["first", "after", "last", "before", "where", "order", "search", "near", "derivedLocations"],
        Field("Municipality", "facilities")!.Arguments!.Select(a => a.Name));

    [Fact]
    public void A_plain_list_that_cannot_be_filtered_has_no_arguments() => Assert.Empty(Field("Population", "ageGroups")!.Arguments ?? []);

    [Fact]
    public void The_same_field_name_shares_its_connection_type() =>
        Assert.Same(Field("Municipality", "facilities")!.ResolvedType, Field("Area", "facilities")!.ResolvedType);

    [Fact]
    public void One_connection_name_for_two_types_is_refused()
    {
        var a = new Entity("A", "", [Text("name", ""), new Collection("things", "", "B", "a")]);
        var b = new Entity("B", "", [new Reference("a", "", "A"), new Reference("c", "", "C")]) { ListField = "bs" };
        var c = new Entity("C", "", [new Collection("things", "", "D", "c")]);
        var d = new Entity("D", "", [new Reference("c", "", "C")]);
        var error = Assert.Throws<ArgumentException>(() => SchemaBuilder.Build(new DataCatalog([a, b, c, d]), new PageLimits()));
        Assert.Contains("things", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nullable_enumeration_filters_by_its_own_input()
    {
        var colour = new EnumType("Colour", "", [new("RED", "")]);
        var thing = new Entity("Thing", "", [new Field("colour", "", new Gateway.Catalog.FieldType(Scalar.Enum, colour))]) { ListField = "things" };
        var schema = SchemaBuilder.Build(new DataCatalog([thing]), new PageLimits());
        var input = Assert.IsType<InputObjectGraphType>(schema.AllTypes["NullableOfColourOperationFilterInput"]);
        Assert.Equal("[Colour]", input.Fields.Find("in")!.ResolvedType!.ToString());
    }

    [Fact]
    public void Every_type_field_and_value_of_the_city_says_what_it_is()
    {
        // Elements that HotChocolate leaves without a description have none here either: the inputs' operations, where, order, the
        // interface's id.
        var silent = City.AllTypes
            .Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal) && !t.Name.Contains("Operation", StringComparison.Ordinal)
                && !t.Name.StartsWith("List", StringComparison.Ordinal) && t.Name is not ("Node" or "SortEnumType" or "URL"))
            .SelectMany(Words)
            .Where(w => string.IsNullOrEmpty(w.Words) && w.Name.Split('.')[^1] is not ("and" or "or"))
            .Select(w => w.Name);
        Assert.Empty(silent);
        Assert.Empty(City.Query.Fields.Where(f => string.IsNullOrEmpty(f.Description)).Select(f => f.Name));
    }

    private static IEnumerable<(string Name, string? Words)> Words(IGraphType type) => type switch
    {
        IComplexGraphType complex => complex.Fields.Select(f => (type.Name + "." + f.Name, f.Description)).Prepend((type.Name, type.Description)),
        EnumerationGraphType names => names.Values.Select(v => (type.Name + "." + v.Name, v.Description)).Prepend((type.Name, type.Description)),
        _ => [(type.Name, type.Description)],
    };

    [Fact]
    public void Two_catalogues_with_equal_names_live_side_by_side()
    {
        var other = SchemaBuilder.Build(Oracle.OracleCatalog.Create(), new PageLimits(DefaultSize: 5, MaximumSize: 20));
        Assert.Null(Field("Facility", "barrierFree"));
        Assert.NotNull(((IComplexGraphType)other.AllTypes["Facility"]!).Fields.Find("barrierFree"));
        Assert.Contains("assumedSize: 20", SdlWriter.Write(other), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_the_schema_can_be_read_again()
    {
        var document = GraphQLParser.Parser.Parse(Sdl, default);
        Assert.InRange(document.Definitions.Count, 80, 800);
    }

    [Theory]
    [InlineData("a \"b\" \\ c/d\n", "\"a \\\"b\\\" \\\\ c\\/d\\n\"")]
    [InlineData("名称_カナ", "\"名称_カナ\"")]
    [InlineData("\u0001", "\"\\u0001\"")]
    public void Texts_are_quoted(string value, string quoted)
    {
        var text = new System.Text.StringBuilder();
        SdlText.Quote(text, value);
        Assert.Equal(quoted, text.ToString());
    }

    [Fact]
    public void The_text_of_the_schema_is_the_same_each_time() => Assert.Equal(Sdl, SdlWriter.Write(SchemaBuilder.Build(CityCatalog.Create(), new PageLimits())));

    private static GraphQL.Types.FieldType? Field(string type, string field) => City.AllTypes[type] switch
    {
        IComplexGraphType complex => complex.Fields.Find(field),
        _ => throw new ArgumentException($"There is no type {type}."),
    };
}
