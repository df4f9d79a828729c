namespace Gateway.Page.Lists;

/// <summary>What a column of a list holds: determines how its cells are written and which conditions it has.</summary>
internal enum FieldForm
{
    Text,

    /// <summary>Text that many rows share, so that it can be chosen.</summary>
    Kind,

    /// <summary>One of a closed list of names.</summary>
    Choice,

    /// <summary>Several of a closed list of names.</summary>
    Choices,

    /// <summary>Several texts.</summary>
    Texts,

    YesNo,
    Number,

    /// <summary>An amount of yen.</summary>
    Yen,

    /// <summary>The year in which a fiscal year begins.</summary>
    Year,

    Day,
    Time,
    Moment,
    Link,

    /// <summary>The text of a cell that has no field in the graph.</summary>
    Published,
}
