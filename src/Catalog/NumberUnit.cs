namespace Gateway.Catalog;

/// <summary>The unit of a field's numbers.</summary>
internal enum NumberUnit
{
    /// <summary>A number of things, whatever counter a city writes: 5台, 3ヶ所.</summary>
    Count,

    People,

    Yen,

    Metres,

    Millimetres,

    Percent,

    Grams,

    /// <summary>A unit that cells never write after the number: the heading states it.</summary>
    Unsaid,

    /// <summary>Any unit, stated by the cell or its table.</summary>
    Any,
}
