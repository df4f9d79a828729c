namespace Gateway.Catalog;

/// <summary>How the text of a cell becomes the value of a field; the importer has one reader for each.</summary>
internal enum Reading
{
    /// <summary>The text as published, white space around it removed; null when nothing is left.</summary>
    Text,

    /// <summary>As <see cref="Text"/>, in Unicode NFKC: kana, phone numbers, codes, published code lists.</summary>
    Folded,

    /// <summary>A number that is a name, of a company or a clinic: as <see cref="Folded"/>, and nothing when digits are gone.</summary>
    Digits,

    /// <summary>A telephone number: as <see cref="Folded"/>, a lost zero in front put back.</summary>
    Phone,

    /// <summary>A postal code: as <see cref="Folded"/>, a lost zero in front put back.</summary>
    PostalCode,

    /// <summary>A whole number; thousands commas and units (人, 円, ㎡ …) are understood.</summary>
    Integer,

    /// <summary>An amount of yen: as <see cref="Integer"/>; 無料 is 0, and the words are kept in the field named …Note beside it.</summary>
    Fee,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>有/無, 可/不可, ○/×, 1/0, true/false; anything else is null with a finding.</summary>
    Flag,

    /// <summary>As <see cref="Flag"/>, but an empty cell under an existing column means false (evacuation hazards).</summary>
    FlagEmptyIsFalse,

    /// <summary>1 is yes and 2 is no, as GTFS has it; 0 says nothing.</summary>
    OneOrTwo,

    /// <summary>A date in any form the standard's users write.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>As <see cref="Time"/>, with 24:00 and hours past midnight; fills the field named …NextDay beside it.</summary>
    ClosingTime,

    /// <summary>A time of a timetable: hours past midnight go on from 24. The field beside it counts the days.</summary>
    ServiceTime,

    /// <summary>Characters 月火水木金土日 as a list of days.</summary>
    Days,

    /// <summary>An absolute http(s) address.</summary>
    Url,

    /// <summary>Text split at ; , 、 and line breaks into a list.</summary>
    List,

    Latitude,
    Longitude,

    /// <summary>A fiscal year, in any form; the year in which it begins.</summary>
    FiscalYear,

    /// <summary>An amount of yen in the unit that the file states; null where none is stated.</summary>
    Yen,

    /// <summary>A town id of the Address Base Registry: 7 digits, lost zeros put back.</summary>
    TownId,
}
