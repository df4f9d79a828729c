namespace Gateway.Import.Rows;

/// <summary>What a record of the file is.</summary>
internal enum RowKind
{
    /// <summary>A record with data.</summary>
    Data,

    /// <summary>Metadata, or anything above the rows: not counted as a row.</summary>
    None,

    /// <summary>Nothing but blanks: counted, since a city may have blanked out a record.</summary>
    Blank,

    Footnote,

    /// <summary>The header or title of the table repeated, as at the top of a printed page.</summary>
    Heading,

    /// <summary>A record below a header with another column order.</summary>
    Moved,

    /// <summary>The header of another table below this one.</summary>
    OtherTable,

    /// <summary>A record of that other table.</summary>
    OfOtherTable,

    /// <summary>A record whose cells may be under the wrong headings.</summary>
    Shifted,

    /// <summary>The number of a printed page.</summary>
    Page,

    /// <summary>An example of how to fill in the form.</summary>
    Example,

    /// <summary>A part of what another record counts as a whole.</summary>
    Part,

    /// <summary>A feature of a map without a shape that can be drawn.</summary>
    Shapeless,

    /// <summary>
    /// One cell that reads like the title of a section or a closing word: a footnote, unless the rows of the file hold no more than that.
    /// </summary>
    Aside,

    Personal,
    Total,
    Unknown,
}

/// <summary>Judges a record that is neither blank nor an artefact of printing.</summary>
/// <param name="filled">The number of non-empty cells.</param>
/// <param name="first">The first of them.</param>
internal delegate RowKind RowJudge(string[] cells, int filled, string first);
