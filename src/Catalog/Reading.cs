namespace Gateway.Catalog;

/// <summary>How the text of a cell becomes the value of a field; the importer has one reader for each.</summary>
internal enum Reading
{
    /// <summary>The text as published, trimmed; null when nothing is left.</summary>
    Text,

    /// <summary>As <see cref="Text"/>, in Unicode NFKC: kana, phone numbers, codes, published code lists.</summary>
    Folded,

    /// <summary>
    /// A number used as an identifier, of a company or a clinic: as <see cref="Folded"/>, but null when digits were lost.
    /// </summary>
    Digits,

    /// <summary>A corporate number: null unless its check digit is right.</summary>
    CorporateNumber,

    /// <summary>A telephone number: as <see cref="Folded"/>, with a lost leading zero restored.</summary>
    Phone,

    /// <summary>A postal code: as <see cref="Folded"/>, with a lost leading zero restored.</summary>
    PostalCode,

    /// <summary>A whole number; thousands separators and units (人, 円, ㎡ …) are understood.</summary>
    Integer,

    /// <summary>An amount of yen: as <see cref="Integer"/>; 無料 is 0, and the words are kept in the sibling field named …Note.</summary>
    Fee,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>有/無, 可/不可, ○/×, 1/0, true/false; anything else is null with a finding.</summary>
    Flag,

    /// <summary>As <see cref="Flag"/>, but an empty cell under an existing column means false (evacuation hazards).</summary>
    FlagEmptyIsFalse,

    /// <summary>1 is yes and 2 is no, as in GTFS; 0 says nothing.</summary>
    OneOrTwo,

    /// <summary>1 is yes and 0, 2, 3 and 4 are no: whether a GTFS stop is a station rather than a stop, an entrance or the like.</summary>
    OneOfFive,

    /// <summary>A date in any form the standard's users write.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>As <see cref="Time"/>, with 24:00 and hours past midnight; fills the sibling field named …NextDay.</summary>
    ClosingTime,

    /// <summary>A timetable time: hours past midnight continue from 24. The sibling field counts the days.</summary>
    ServiceTime,

    /// <summary>Characters 月火水木金土日 as a list of days.</summary>
    Days,

    /// <summary>An absolute http(s) address.</summary>
    Url,

    /// <summary>Text split at ; , 、 and line breaks into a list.</summary>
    List,

    Latitude,
    Longitude,

    /// <summary>A fiscal year in any form, stored as the year in which it begins.</summary>
    FiscalYear,

    /// <summary>An amount of yen, converted from the unit that the file states; null when it states none.</summary>
    Yen,

    /// <summary>A town id of the Address Base Registry: 7 digits, lost zeros restored.</summary>
    TownId,
}
