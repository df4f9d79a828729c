namespace Gateway.Catalog;

/// <summary>What is counted of what is asked for.</summary>
internal enum DemandSubject
{
    /// <summary>All answers: those of the graph, of files, and those that a client had already.</summary>
    Answer,

    /// <summary>A data set of which rows were read, by its key.</summary>
    Dataset,

    /// <summary>The kind of such.</summary>
    Kind,

    /// <summary>The publisher of such, by its code.</summary>
    Municipality,

    /// <summary>A field that was asked for: <c>Facility.phone</c>.</summary>
    Field,

    /// <summary>A field of the rows of one data set: its key, a space and the field.</summary>
    Cell,

    /// <summary>The form of an answer: <c>json</c>, <c>csv</c>, <c>ics</c>.</summary>
    Form,

    /// <summary>A page that was looked at, by its route.</summary>
    Page,

    /// <summary>The page of a data set, by what names it in the address.</summary>
    DatasetPage,

    /// <summary>A search that found nothing, but for width, case and space as it was written; told only when several made it.</summary>
    Search,

    /// <summary>A kind of place of which there is none, or none in a municipality.</summary>
    MissingKind,

    /// <summary>A municipality of which there is nothing, by its code.</summary>
    MissingTown,

    /// <summary>A square kilometre in which something near was looked for.</summary>
    Square,
}
