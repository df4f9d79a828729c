using Gateway.Catalog;
using static Gateway.Catalog.Declare;

namespace Gateway.Tests.Oracle;

/// <summary>
/// The reference model whose answers were recorded from HotChocolate, in terms of the catalogue: four entities with integer keys.
/// </summary>
internal static class OracleCatalog
{
    private static readonly EnumType Category = new("FacilityCategory", "",
    [
        .. new[]
        {
            "PUBLIC_FACILITY", "CULTURAL_PROPERTY", "TOURISM", "MEDICAL", "CARE", "CHILDCARE", "EVACUATION_SITE", "AED", "WIFI", "TOILET",
            "FIRE_WATER", "SCHOOL", "LIBRARY", "OTHER",
        }.Select(name => new EnumValue(name, "")),
    ]);

    private static readonly EnumType Sex = new("Sex", "", [new("MALE", ""), new("FEMALE", ""), new("TOTAL", "")]);

    public static DataCatalog Create() => new([Facility(), Event(), PopulationRecord(), Dataset()]);

    private static Entity Facility() => new("Facility", "",
        [
            new Collection("events", "", "Event", "facility") { IsConnection = false },
            Required(Text("name", "")),
            Text("nameKana", ""),
            OneOf("category", "", Category),
            Required(Text("address", "")),
            Number("latitude", ""),
            Number("longitude", ""),
            Text("phone", ""),
            Time("openTime", ""),
            Time("closeTime", ""),
            Url("url", ""),
            Required(Flag("barrierFree", "")),
            new Reference("dataset", "", "Dataset") { Required = true, Key = Scalar.Int },
        ],
        key: Scalar.Int)
    {
        IdPosition = 1,
        ListField = "facilities",
        Lookup = new Lookup("facilityById"),
    };

    private static Entity Event() => new("Event", "",
        [
            Required(Text("name", "")),
            Required(Date("startDate", "")),
            Date("endDate", ""),
            Time("startTime", ""),
            Text("description", ""),
            new Reference("facility", "", "Facility") { Key = Scalar.Int },
            Required(TextList("tags", "")),
        ],
        key: Scalar.Int)
    { ListField = "events" };

    private static Entity PopulationRecord() => new("PopulationRecord", "",
        [
            Required(Text("areaCode", "")),
            Required(Text("areaName", "")),
            Required(Date("surveyDate", "")),
            Required(Integer("ageFrom", "")),
            Integer("ageTo", ""),
            OneOf("sex", "", Sex),
            Required(Integer("count", "")),
        ],
        key: Scalar.Int)
    { ListField = "populationRecords" };

    private static Entity Dataset() => new("Dataset", "",
        [
            Required(Text("title", "")),
            Required(Text("licence", "")),
            Required(Text("publisher", "")),
            new Field("updatedAt", "", new FieldType(Scalar.DateTime)) { Required = true },
        ],
        key: Scalar.Int)
    { ListField = "datasets" };

    private static Field Required(Field field) => field with { Required = true };
}
