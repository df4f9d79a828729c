namespace Gateway.Catalog;

/// <summary>
/// The purpose of a column, whatever its name; the importer finds columns by it. The first roles say something beyond the fields of the row
/// and occur only in files; the others are given to members of entities.
/// </summary>
internal enum ColumnRole
{
    /// <summary>Code of the publisher, 6 digits.</summary>
    PublisherCode,

    /// <summary>Prefecture and city of the publisher in one text.</summary>
    PublisherName,

    PublisherPrefecture,
    PublisherCity,

    /// <summary>Code of the municipality where the thing is.</summary>
    LocationCode,

    /// <summary>Prefecture and municipality where the thing is, in one text.</summary>
    LocationName,

    /// <summary>The meaning of 高度の値: 標高, 地表高 or 階数.</summary>
    HeightKind,

    Height,

    /// <summary>Both coordinates in one cell, <c>"34.34,134.05"</c>.</summary>
    LatitudeLongitude,

    /// <summary>The geodetic datum of the coordinates, <c>世界測地系</c>.</summary>
    Datum,

    /// <summary>A coordinate whose heading says it uses the old Tokyo datum.</summary>
    TokyoDegrees,

    /// <summary>Lowest age of the people in a row, in tables with a row for each age.</summary>
    AgeFrom,

    /// <summary>Highest age of the people in a row; empty = open.</summary>
    AgeTo,

    /// <summary>The year of a survey, when no day is stated.</summary>
    SurveyYear,

    /// <summary>The part of a town that a row is about, in a column beside the town's.</summary>
    AreaPart,

    /// <summary>Which people of an area a row counts: 日本人, 外国人, or all of them (計).</summary>
    PeopleClass,

    /// <summary>The second part of a name, in a column of its own.</summary>
    NamePart,

    /// <summary>The second part of an address, in a column of its own.</summary>
    AddressPart,

    /// <summary>The days on which a place is closed.</summary>
    ClosedDays,

    /// <summary>Further remarks on the closed days.</summary>
    ClosedDaysNote,

    /// <summary>The identifier as published.</summary>
    Code,

    Name,

    /// <summary>What the row says it is, in its own words.</summary>
    KindLabel,

    /// <summary>The kind of place.</summary>
    Category,

    /// <summary>The whole address in one text.</summary>
    Address,

    Prefecture,
    City,
    Town,
    BlockNumber,
    Building,
    Latitude,
    Longitude,

    /// <summary>How precise the published point is.</summary>
    LocationGrain,

    /// <summary>Whether the published point was corrected.</summary>
    IsCorrected,

    /// <summary>The published point, or else the one derived from the address.</summary>
    LocatedLatitude,

    /// <inheritdoc cref="LocatedLatitude"/>
    LocatedLongitude,

    /// <summary>How precise that point is.</summary>
    LocatedGrain,

    Elevation,
    Phone,
    Email,
    OperatorName,
    ContactName,
    OpensAt,
    ClosesAt,
    ClosesNextDay,
    Images,

    /// <summary>The facilities for parents with babies, in words; whether there are rooms for nursing and for changing nappies.</summary>
    BabyServices,
    NursingRoom,
    DiaperChanging,
    StartDate,
    EndDate,
    VenueName,
    MeetingPlace,
    SurveyDate,
    Total,
    Male,
    Female,
    AreaCode,
    AreaName,
    AreaNameKana,
    AreaTownId,

    /// <summary>The year in which a fiscal year begins.</summary>
    FiscalYear,

    /// <summary>The account of a budget.</summary>
    Account,

    BudgetSide,
    BudgetStage,

    /// <summary>The level of a budget item.</summary>
    BudgetLevel,

    /// <summary>The group of an item in the city's own classification.</summary>
    Grouping,

    Subgrouping,
    Amount,
    PreviousAmount,
    Funds,

    /// <summary>Whether a row is the sum of others, and so is never added to them.</summary>
    IsTotal,

    /// <summary>The unit in which amounts are published.</summary>
    MoneyUnit,

    /// <summary>Where the unit is stated.</summary>
    MoneyEvidence,

    TaxItem,
    TaxPart,
    TaxArrears,

    /// <summary>The waste class of an item; the second role holds the classes where several are named.</summary>
    WasteClass,
    WasteClasses,
    IsFree,

    /// <summary>The days of collection, in words.</summary>
    DayRule,

    /// <summary>The names of a row's parts, in one text.</summary>
    Summary,
    Allergens,
    Ingredients,

    /// <summary>The theme of a table of figures, and the category, value and unit of one of them.</summary>
    StatisticTheme,
    StatisticCategory,
    StatisticValue,
    StatisticUnit,

    /// <summary>The text that links an event to its place, and a district to its school.</summary>
    MatchVenue,

    /// <summary>The name, normalized for comparison.</summary>
    MatchName,

    /// <summary>The address, normalized for comparison.</summary>
    MatchAddress,

    /// <summary>The text that links a place to its town.</summary>
    MatchTown,

    /// <summary>The shape of a zone, as <see cref="Shapes.ShapeText"/> writes it.</summary>
    Geometry,

    /// <summary>The bounding box of a shape, in degrees.</summary>
    South,
    West,
    North,
    East,

    /// <summary>The number of points of a shape.</summary>
    Corners,
    AreaSquareMeters,

    /// <summary>Water depth: as published, its lower bound, and its exclusive upper bound.</summary>
    DepthText,
    DepthFrom,
    DepthTo,

    /// <summary>The timetable a row belongs to.</summary>
    Feed,

    /// <summary>The reading of the name.</summary>
    NameKana,

    /// <summary>The name in Latin letters.</summary>
    NameEnglish,

    /// <summary>The first day that a timetable covers, or on which trips run.</summary>
    ServiceFrom,

    /// <summary>The last such day.</summary>
    ServiceTo,

    /// <summary>A date on which trips run or do not run, whatever the day of the week.</summary>
    ServiceDay,

    /// <summary>When a bus arrives, by the clock.</summary>
    ArrivalTime,

    /// <summary>How many days after the day of service it arrives.</summary>
    ArrivalDay,

    DepartureTime,
    DepartureDay,

    /// <summary>The line of the file where the row starts.</summary>
    SourceLine,

    /// <summary>The row as published.</summary>
    SourceOriginal,
}

/// <summary>Headings of the columns that identify publishers and places, in both editions and the variants met.</summary>
internal static class RoleHeadings
{
    public static readonly IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> All = new Dictionary<ColumnRole, IReadOnlyList<string>>
    {
        [ColumnRole.PublisherCode] = ["全国地方公共団体コード", "都道府県コード又は市区町村コード", "市区町村コード", "prefCode", "district_code",
            "標準地域コード", "市町村コード", "団体コード", "lgcode", "cityCode", "情報の管理主体_全国地方公共団体コード"],
        [ColumnRole.PublisherName] = ["地方公共団体名"],
        [ColumnRole.PublisherPrefecture] = ["都道府県名", "pref", "prefName", "pref_name"],
        [ColumnRole.PublisherCity] = ["市区町村名", "cityName", "city", "city_name"],
        [ColumnRole.LocationCode] = ["所在地_全国地方公共団体コード"],
        [ColumnRole.LocationName] = ["都道府県名及び市町村名"],
        [ColumnRole.HeightKind] = ["高度の種別"],
        [ColumnRole.Height] = ["高度の値", "高度の域"],
        [ColumnRole.AgeFrom] = ["最少年齢", "最小年齢", "年齢_自", "ageFrom"],
        [ColumnRole.AgeTo] = ["最大年齢", "年齢_至", "ageTo"],
        [ColumnRole.LatitudeLongitude] = ["location", "緯度経度"],
        [ColumnRole.Datum] = ["測地系", "座標系", "測地系(緯度経度)", "緯度経度(測地系)", "緯度経度測地系", "緯度経度の測地系", "測地系名", "座標系名", "測地基準系",
            "geodeticDatum", "datum"],
        [ColumnRole.SurveyYear] = ["調査年", "調査年次"],
        [ColumnRole.AreaPart] = ["字・丁目名", "丁目名", "丁目", "小字名"],
        [ColumnRole.PeopleClass] = ["区分", "国籍", "国籍区分", "人口区分", "性別", "男女別"],
        [ColumnRole.NamePart] = ["施設名称２", "施設名２", "名称２", "屋号２"],
        [ColumnRole.AddressPart] = ["住所２", "所在地２", "施設住所２", "施設所在地２", "店舗住所２"],
        [ColumnRole.ClosedDays] = ["休館日", "定休日", "休業日", "休園日", "休場日", "閉館日", "休診日"],
        [ColumnRole.ClosedDaysNote] = ["休館日備考", "定休日備考", "休業日備考", "休園日備考", "休診日備考"],
    };
}
