namespace Gateway.Page.Lists;

/// <summary>What a column of a list holds: by this its cells are written and its conditions are made.</summary>
internal enum FieldForm
{
    Text,

    /// <summary>Text of which many rows have the same, so that it can be chosen.</summary>
    Kind,

    /// <summary>One of a closed list of names.</summary>
    Choice,

    /// <summary>Some of a closed list of names.</summary>
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

    /// <summary>The text of a cell that no field of the graph has.</summary>
    Published,
}
