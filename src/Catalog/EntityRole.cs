namespace Gateway.Catalog;

/// <summary>What an entity is to the gateway, whatever it is called: other rooms find it by this, and never by its name.</summary>
internal enum EntityRole
{
    /// <summary>Who publishes, and in what things stand.</summary>
    Municipality,

    /// <summary>What was published.</summary>
    Dataset,

    /// <summary>A file that was read.</summary>
    SourceFile,

    /// <summary>What was noticed in a file.</summary>
    Finding,

    /// <summary>A place in a file that looks like data of a private person.</summary>
    PrivateFinding,

    /// <summary>A thing with a point on the map, in which events are held.</summary>
    Place,

    /// <summary>What happens on certain days, in a place.</summary>
    Event,

    /// <summary>A day on which an event is held.</summary>
    Occurrence,

    /// <summary>A town, in which places stand and people live.</summary>
    Area,

    /// <summary>How many people live in an area.</summary>
    People,

    /// <summary>How many of these are of an age.</summary>
    AgeGroup,

    /// <summary>In which municipalities lie.</summary>
    Prefecture,

    /// <summary>A part of a city that has a code.</summary>
    Ward,

    /// <summary>A municipality that is no longer, as a part of what it became.</summary>
    FormerMunicipality,

    /// <summary>What a municipality that is no longer was from one day to another.</summary>
    Succession,

    /// <summary>A statement of a budget, into which its items are gathered.</summary>
    Budget,

    /// <summary>A part of the map with a border.</summary>
    Zone,

    /// <summary>Where waste is collected on the same days.</summary>
    CollectionArea,

    /// <summary>On which days a class of waste is collected there.</summary>
    Collection,

    /// <summary>What is served on a day.</summary>
    Menu,

    /// <summary>A part of that.</summary>
    Dish,

    /// <summary>The days on which trips of a timetable are made.</summary>
    Service,
}
