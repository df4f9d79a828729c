namespace Gateway.Catalog;

/// <summary>
/// What a column is for, whatever it is called: by this the importer finds it. The first ones say something beside the fields of the row
/// and stand in files alone; the others are given to members of entities.
/// </summary>
internal enum ColumnRole
{
    /// <summary>Code of the publisher, 6 digits.</summary>
    PublisherCode,

    /// <summary>Prefecture and city of the publisher in one text.</summary>
    PublisherName,

    PublisherPrefecture,
    PublisherCity,

    /// <summary>Code of the municipality where the thing stands.</summary>
    LocationCode,

    /// <summary>Prefecture and municipality in one text where the thing stands.</summary>
    LocationName,

    /// <summary>What 高度の値 means: 標高, 地表高 or 階数.</summary>
    HeightKind,

    Height,

    /// <summary>Both coordinates in one cell, <c>"34.34,134.05"</c>.</summary>
    LatitudeLongitude,

    /// <summary>The geodetic datum of the coordinates, <c>世界測地系</c>.</summary>
    Datum,

    /// <summary>A coordinate that its heading says to be of the old Tokyo datum.</summary>
    TokyoDegrees,

    /// <summary>Lowest age of the people of a row, in tables with a row for each age.</summary>
    AgeFrom,

    /// <summary>Highest age of the people of a row; empty = open.</summary>
    AgeTo,

    /// <summary>The year of a survey, where no day is stated.</summary>
    SurveyYear,

    /// <summary>The part of a town that a row is about, beside the column of the town.</summary>
    AreaPart,

    /// <summary>Which of the people of an area a row counts: 日本人, 外国人, or all of them (計).</summary>
    PeopleClass,

    /// <summary>The second part of a name, in a column of its own.</summary>
    NamePart,

    /// <summary>Days on which a place is closed.</summary>
    ClosedDays,

    /// <summary>What else is said of these.</summary>
    ClosedDaysNote,

    /// <summary>The identifier as published.</summary>
    Code,

    Name,

    /// <summary>What the row says it is, in words.</summary>
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

    /// <summary>How exactly the published point says where something is.</summary>
    LocationGrain,

    /// <summary>That the published point was put right.</summary>
    IsCorrected,

    /// <summary>The published point, or else the one that was derived from the address.</summary>
    LocatedLatitude,

    /// <inheritdoc cref="LocatedLatitude"/>
    LocatedLongitude,

    /// <summary>How exactly that says where something is.</summary>
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

    /// <summary>What is offered to parents with babies, in words; whether they can nurse there, and change nappies.</summary>
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

    /// <summary>How deep an item of a budget goes.</summary>
    BudgetLevel,

    /// <summary>What an item belongs to in an order of the city's own.</summary>
    Grouping,

    Subgrouping,
    Amount,
    PreviousAmount,
    Funds,

    /// <summary>Whether a row is the sum of others, and so is never added to them.</summary>
    IsTotal,

    /// <summary>The unit in which amounts are published.</summary>
    MoneyUnit,

    /// <summary>Where that stands.</summary>
    MoneyEvidence,

    TaxItem,
    TaxPart,
    TaxArrears,

    /// <summary>As what waste is put out; the same where several are named.</summary>
    WasteClass,
    WasteClasses,
    IsFree,

    /// <summary>On which days something is collected, in words.</summary>
    DayRule,

    /// <summary>The names of the parts of a row, in one text.</summary>
    Summary,
    Allergens,
    Ingredients,

    /// <summary>What a table of figures is about, and which of them a row is.</summary>
    StatisticTheme,
    StatisticCategory,
    StatisticValue,
    StatisticUnit,

    /// <summary>The text by which an event finds its place, and a district its school.</summary>
    MatchVenue,

    /// <summary>The name in the form in which names are compared.</summary>
    MatchName,

    /// <summary>The address in the form in which addresses are compared.</summary>
    MatchAddress,

    /// <summary>The text by which a place finds its town.</summary>
    MatchTown,

    /// <summary>The shape of a zone, as <see cref="Shapes.ShapeText"/> writes it.</summary>
    Geometry,

    /// <summary>The box around a shape, in degrees.</summary>
    South,
    West,
    North,
    East,

    /// <summary>How many points a shape has.</summary>
    Corners,
    AreaSquareMeters,

    /// <summary>How deep water is, as published; at least; less than.</summary>
    DepthText,
    DepthFrom,
    DepthTo,

    /// <summary>Of which timetable a row is.</summary>
    Feed,

    /// <summary>The name as it is read.</summary>
    NameKana,

    /// <summary>The name in Latin letters.</summary>
    NameEnglish,

    /// <summary>The first day of which a timetable tells, or on which trips are made.</summary>
    ServiceFrom,

    /// <summary>The last one.</summary>
    ServiceTo,

    /// <summary>A day on which trips are made or not made, whatever day of the week it is.</summary>
    ServiceDay,

    /// <summary>When a bus comes, by the clock.</summary>
    ArrivalTime,

    /// <summary>How many days after the day of service that is.</summary>
    ArrivalDay,

    DepartureTime,
    DepartureDay,

    /// <summary>The line of the file where the row starts.</summary>
    SourceLine,

    /// <summary>The row as published.</summary>
    SourceOriginal,
}

/// <summary>Headings of the columns that say who and where, in both editions and the variants met.</summary>
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
        [ColumnRole.ClosedDays] = ["休館日", "定休日", "休業日", "休園日", "休場日", "閉館日", "休診日"],
        [ColumnRole.ClosedDaysNote] = ["休館日備考", "定休日備考", "休業日備考", "休園日備考", "休診日備考"],
    };
}
