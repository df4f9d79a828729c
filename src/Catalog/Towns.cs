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
        Date("endedOn", "The day on which it was no longer, merged or with a new code; null = it lives. Its old data stay its own.") with
        {
            ColumnName = EndedOn,
        },
        new Reference("partOf", "The prefecture in which it lies; null for a prefecture.", "Prefecture"),
        new Collection("wards", "The wards of a designated city (政令指定都市), by their codes.", "Ward", "municipality")
        {
            IsConnection = false,
            IsFilterable = false,
        },
        new Collection("formerly", "What is a part of it now and was a municipality or ward of its own since 1999-04-01, or itself under "
            + "another code or name.", "FormerMunicipality", "municipality") { IsConnection = false },
        new Successor("successor", "Of one that ended: the municipality that it was on that day, left out = that it is today. Null when it "
            + "lives or was divided, and when nothing of that municipality is here."),
    ];

    public static Entity DeclarePrefecture() => new("Prefecture", "A prefecture in which municipalities with data lie.",
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
        ListDescription = "The prefectures in which municipalities with data lie.",
        Lookup = new Lookup("prefecture", "code", MunicipalityCode.OfPrefecture)
        {
            Description = "One prefecture, by its code.",
            ArgumentDescription = "Code of the prefecture: 6 digits, 5 without the check digit, or the first 2.",
        },
        IsNode = false,
    };

    public static Entity DeclareWard() => new("Ward", "A ward of a designated city. What stands in it stands in the city.",
        [
            new Field("code", "Code of the ward, 6 digits with check digit (全国地方公共団体コード).", new FieldType(Scalar.String))
            {
                Required = true,
            },
            new Field("name", "Name, that of the city before it (札幌市中央区).", new FieldType(Scalar.String)) { Required = true },
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
        "A municipality, or a ward, that is no longer under this code and name, and a municipality with data that it is a part of now.",
        [
            new Field("code", "The code that it had (当時のコード).", new FieldType(Scalar.String)) { Required = true },
            new Field("name", "The name that it had (当時の名称): 石下町.", new FieldType(Scalar.String)) { Required = true },
            new Field("prefecture", "The prefecture in which it lay (都道府県).", new FieldType(Scalar.String))
            {
                Required = true,
                Role = ColumnRole.Prefecture,
            },
            Date("endedOn", "The day on which it was no longer (廃止日).") with { Required = true },
            new Field("becameCode", "The code of what it became on that day (移行先のコード).", new FieldType(Scalar.String)) { Required = true },
            new Field("becameName", "The name of that, on that day (移行先の名称).", new FieldType(Scalar.String)) { Required = true },
            new Field("isWhole", "All of it is in the municipality now (全域か); false = it was divided.", new FieldType(Scalar.Boolean))
            {
                Required = true,
            },
            new Reference("municipality", "The municipality of today.", "Municipality") { Required = true },
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
    public static Entity DeclareSuccession() => new("Succession", "What a municipality that ended was from one day to another.",
        [
            Date("since", "The first day.") with { Required = true },
            Date("until", "The day after the last; null = it is that today."),
            new Reference("ended", "What ended.", "Municipality") { Required = true, Hidden = true },
            new Reference("successor", "What it was.", "Municipality") { Required = true },
        ])
    {
        Role = EntityRole.Succession,
        IsDerived = true,
        IsNode = false,
        Indexes = [["ended_id"]],
    };
}
