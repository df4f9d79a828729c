namespace Gateway.Catalog;

/// <summary>How the rows of a kind are read: the importer has one recipe for each.</summary>
internal enum RowRecipe
{
    /// <summary>A place: it has a name and stands somewhere.</summary>
    Place,

    /// <summary>An event: it has a name, a venue and days.</summary>
    Event,

    /// <summary>The people of an area on a survey date.</summary>
    People,

    /// <summary>An amount of a budget, or a sum of such.</summary>
    Budget,

    /// <summary>How much of a tax was collected.</summary>
    Taxes,

    /// <summary>A thing with a name that stands nowhere and belongs to who publishes it.</summary>
    Record,

    /// <summary>Figures of one area, each in a column.</summary>
    Statistics,

    /// <summary>A row that is served as published.</summary>
    Table,

    /// <summary>A row that describes a data set: its headings lead to fields of that, and not of the row.</summary>
    DataList,

    /// <summary>A part of the map with a border: it has a shape.</summary>
    Zone,

    /// <summary>Something that is thrown away.</summary>
    WasteItem,

    /// <summary>An area, with a column of days for each class of waste.</summary>
    WasteArea,

    /// <summary>A menu, with a record for each ingredient of its dishes.</summary>
    SchoolMenu,

    /// <summary>A place at which buses stop.</summary>
    BusStop,

    /// <summary>A row of another table of a timetable.</summary>
    Timetable,
}
