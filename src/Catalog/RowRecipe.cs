namespace Gateway.Catalog;

/// <summary>How the rows of a kind are read: the importer has one recipe for each.</summary>
internal enum RowRecipe
{
    /// <summary>A place: it has a name and a location.</summary>
    Place,

    /// <summary>An event: it has a name, a venue and days.</summary>
    Event,

    /// <summary>The people of an area on a survey date.</summary>
    People,

    /// <summary>An amount in a budget, or a sum of amounts.</summary>
    Budget,

    /// <summary>The collected amount of a tax.</summary>
    Taxes,

    /// <summary>A named thing without a location, belonging to its publisher.</summary>
    Record,

    /// <summary>Figures for one area, each in a column.</summary>
    Statistics,

    /// <summary>A row served as published.</summary>
    Table,

    /// <summary>A row that describes a data set: its headings lead to fields of that, and not of the row.</summary>
    DataList,

    /// <summary>A part of the map with a border: it has a shape.</summary>
    Zone,

    /// <summary>Something to throw away.</summary>
    WasteItem,

    /// <summary>A collection area, with a column of days for each class of waste.</summary>
    WasteArea,

    /// <summary>A menu, with a record for each ingredient of its dishes.</summary>
    SchoolMenu,

    /// <summary>A bus stop.</summary>
    BusStop,

    /// <summary>A row of any other timetable table.</summary>
    Timetable,
}
