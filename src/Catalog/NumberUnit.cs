namespace Gateway.Catalog;

/// <summary>What the numbers of a field are told in.</summary>
internal enum NumberUnit
{
    /// <summary>Of something, whatever a city calls it: 5台, 3ヶ所.</summary>
    Count,

    People,

    Yen,

    Metres,

    Millimetres,

    Percent,

    Grams,

    /// <summary>One that no cell writes behind its number: what the heading says.</summary>
    Unsaid,

    /// <summary>The cell or its table says it.</summary>
    Any,
}
