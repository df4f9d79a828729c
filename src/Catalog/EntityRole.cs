namespace Gateway.Catalog;

/// <summary>The role of an entity in the gateway, whatever its name: other rooms find it by this, never by name.</summary>
internal enum EntityRole
{
    /// <summary>A municipality: it publishes data, and things are located in it.</summary>
    Municipality,

    /// <summary>A published data set.</summary>
    Dataset,

    /// <summary>A file that was read.</summary>
    SourceFile,

    /// <summary>Something noticed in a file.</summary>
    Finding,

    /// <summary>A place in a file that looks like data of a private person.</summary>
    PrivateFinding,

    /// <summary>A thing with a point on the map, where events can be held.</summary>
    Place,

    /// <summary>Something that happens on certain days, in a place.</summary>
    Event,

    /// <summary>A day on which an event is held.</summary>
    Occurrence,

    /// <summary>A town, where places are and people live.</summary>
    Area,

    /// <summary>The number of people living in an area.</summary>
    People,

    /// <summary>The number of those of a certain age.</summary>
    AgeGroup,

    /// <summary>A prefecture, which contains municipalities.</summary>
    Prefecture,

    /// <summary>A ward: a part of a city with its own code.</summary>
    Ward,

    /// <summary>A former municipality, as a part of its successor.</summary>
    FormerMunicipality,

    /// <summary>The state of a former municipality between two days.</summary>
    Succession,

    /// <summary>A budget statement, which groups its items.</summary>
    Budget,

    /// <summary>A part of the map with a border.</summary>
    Zone,

    /// <summary>An area where waste is collected on the same days.</summary>
    CollectionArea,

    /// <summary>The days on which a class of waste is collected there.</summary>
    Collection,

    /// <summary>The menu of a day.</summary>
    Menu,

    /// <summary>A part of a menu.</summary>
    Dish,

    /// <summary>The days on which trips of a timetable run.</summary>
    Service,
}
