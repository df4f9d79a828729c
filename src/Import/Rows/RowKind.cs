namespace Gateway.Import.Rows;

/// <summary>What a record of the file is.</summary>
internal enum RowKind
{
    /// <summary>A record with data.</summary>
    Data,

    /// <summary>Metadata, or what stands above the rows: not counted as a row.</summary>
    None,

    /// <summary>Nothing but blanks: counted, for a city may have blanked a record.</summary>
    Blank,

    Footnote,

    /// <summary>The header or the title of the table again, as at the head of a printed page.</summary>
    Heading,

    /// <summary>A record below a header that has the columns in another order.</summary>
    Moved,

    /// <summary>The header of another table, which stands below this one.</summary>
    OtherTable,

    OfOtherTable,

    /// <summary>A record whose cells may stand under the wrong headings.</summary>
    Shifted,

    /// <summary>The number of a printed page.</summary>
    Page,

    /// <summary>How to fill in the form.</summary>
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

/// <summary>Judges a record that is neither blank nor left by a printer.</summary>
/// <param name="filled">How many cells hold something.</param>
/// <param name="first">The first of them.</param>
internal delegate RowKind RowJudge(string[] cells, int filled, string first);
