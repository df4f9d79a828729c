using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>
/// What follows from the set of municipalities: their prefectures, wards and predecessors, and the successors of those abolished.
/// </summary>
internal static class Towns
{
    /// <summary>The column of a municipality with the day on which it was abolished.</summary>
    public const string EndedOn = "ended_on";

    /// <summary>The column of a municipality with its prefecture.</summary>
    public const string PartOf = "part_of_id";

    public static IReadOnlyList<Member> OfMunicipality =>
    [
        Date("endedOn", "The day it ceased to exist, by merger or a new code; null = it still exists. It keeps its old data.") with
        {
            ColumnName = EndedOn,
        },
        new Reference("partOf", "The prefecture it is in; null for a prefecture.", "Prefecture"),
        new Collection("wards", "The wards of a designated city (政令指定都市), by their codes.", "Ward", "municipality")
        {
            IsConnection = false,
            IsFilterable = false,
        },
        new Collection("formerly", "Municipalities or wards at any time since 1999-04-01 that are now part of it, or itself under another "
            + "code or name.", "FormerMunicipality", "municipality") { IsConnection = false },
        new Successor("successor", "If it has ended: the municipality it was on that day, left out = that it is today. Null if it still "
            + "exists, was divided, or that municipality has no data here."),
    ];

    public static Entity DeclarePrefecture() => new("Prefecture", "A prefecture with municipalities that have data.",
        [
            new Field("code", "Code of the local government, 6 digits with check digit (全国地方公共団体コード).",
                new FieldType(Scalar.String)) { Required = true },
            new Field("name", "Name (茨城県).", new FieldType(Scalar.String)) { Required = true },
            new Field("nameKana", "Name in hiragana (いばらきけん).", new FieldType(Scalar.String)),
            new Collection("municipalities", "Its municipalities with data; the prefecture itself as a publisher is not among them.",
                "Municipality", "partOf"),
        ])
    {
        Role = EntityRole.Prefecture,
        IsDerived = true,
        ListField = "prefectures",
        ListDescription = "The prefectures with municipalities that have data.",
        Lookup = new Lookup("prefecture", "code", MunicipalityCode.OfPrefecture)
        {
            Description = "One prefecture, by its code.",
            ArgumentDescription = "Code of the prefecture: 6 digits, 5 without the check digit, or the first 2.",
        },
        IsNode = false,
    };

    public static Entity DeclareWard() => new("Ward", "A ward of a designated city. What is in it is also in the city.",
        [
            new Field("code", "Code of the ward, 6 digits with check digit (全国地方公共団体コード).", new FieldType(Scalar.String))
            {
                Required = true,
            },
            new Field("name", "Name, preceded by that of the city (札幌市中央区).", new FieldType(Scalar.String)) { Required = true },
            new Field("nameKana", "Name in hiragana.", new FieldType(Scalar.String)),
            new Reference("municipality", "The city.", "Municipality") { Required = true },
        ])
    {
        Role = EntityRole.Ward,
        IsDerived = true,
        IsNode = false,
        Indexes = [["municipality_id", "id"]],
    };

    public static Entity DeclareFormer() => new("FormerMunicipality",
        "A municipality or ward that no longer has this code and name, and a municipality with data that it is now part of.",
        [
            new Field("code", "Its code at the time (当時のコード).", new FieldType(Scalar.String)) { Required = true },
            new Field("name", "Its name at the time (当時の名称): 石下町.", new FieldType(Scalar.String)) { Required = true },
            new Field("prefecture", "The prefecture it was in (都道府県).", new FieldType(Scalar.String))
            {
                Required = true,
                Role = ColumnRole.Prefecture,
            },
            Date("endedOn", "The day it ceased to exist (廃止日).") with { Required = true },
            new Field("becameCode", "Successor's code on that day (移行先のコード).", new FieldType(Scalar.String)) { Required = true },
            new Field("becameName", "Successor's name on that day (移行先の名称).", new FieldType(Scalar.String)) { Required = true },
            new Field("isWhole", "All of it is in the municipality now (全域か); false = it was divided.", new FieldType(Scalar.Boolean))
            {
                Required = true,
            },
            new Reference("municipality", "Today's municipality.", "Municipality") { Required = true },
        ])
    {
        Role = EntityRole.FormerMunicipality,
        IsDerived = true,
        ListField = "formerMunicipalities",
        ListDescription = "What municipalities with data were before: those that ended since 1999-04-01 or changed code or name.",
        IsNode = false,
        Indexes = [["municipality_id", "id"]],
    };

    /// <summary>
    /// The successor of an abolished municipality with data, for a range of days; reached only by <see cref="Successor"/>.
    /// </summary>
    public static Entity DeclareSuccession() => new("Succession", "What a former municipality was from one day to another.",
        [
            Date("since", "The first day.") with { Required = true },
            Date("until", "The day after the last; null = it is that today."),
            new Reference("ended", "The former municipality.", "Municipality") { Required = true, Hidden = true },
            new Reference("successor", "The municipality it was.", "Municipality") { Required = true },
        ])
    {
        Role = EntityRole.Succession,
        IsDerived = true,
        IsNode = false,
        Indexes = [["ended_id"]],
    };
}
