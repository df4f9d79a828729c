namespace Gateway.Catalog;

/// <summary>The things counted by the demand statistics.</summary>
internal enum DemandSubject
{
    /// <summary>All answers: those of the graph, of files, and those that a client already had.</summary>
    Answer,

    /// <summary>A data set whose rows were read, by its key.</summary>
    Dataset,

    /// <summary>The kind of such a data set.</summary>
    Kind,

    /// <summary>The publisher of such a data set, by its code.</summary>
    Municipality,

    /// <summary>A requested field: <c>Facility.phone</c>.</summary>
    Field,

    /// <summary>A field in the rows of one data set.</summary>
    Cell,

    /// <summary>The form of an answer: <c>json</c>, <c>csv</c>, <c>ics</c>.</summary>
    Form,

    /// <summary>A viewed page, by its route.</summary>
    Page,

    /// <summary>The page of a data set, by its key.</summary>
    DatasetPage,

    /// <summary>
    /// A search that found nothing, as typed except for width, case and spaces; reported only when several clients made it.
    /// </summary>
    Search,

    /// <summary>A kind of place that does not exist at all, or not in a municipality.</summary>
    MissingKind,

    /// <summary>A municipality without any data, by its code.</summary>
    MissingMunicipality,

    /// <summary>A square kilometre in which a client searched nearby.</summary>
    Square,
}

/// <summary>The names of the subjects, as stored in the database and exposed in the operator's graph.</summary>
internal static class DemandSubjects
{
    public static readonly EnumType Type = new("DemandSubject", "What is counted of requests; more may be added.",
    [
        Value(DemandSubject.Answer, "All answers: of the graph, of files, and those that a client had already. Without a name."),
        Value(DemandSubject.Dataset, "A data set whose rows were read; the name is its key."),
        Value(DemandSubject.Kind, "A kind of data sets whose rows were read: `AED`."),
        Value(DemandSubject.Municipality, "A publisher whose rows were read, by its code."),
        Value(DemandSubject.Field, "A field that was asked for: `Facility.phone`; shown only if five clients did."),
        Value(DemandSubject.Cell, "A field of the rows of one data set, whose key is `within`; shown only if five clients asked for it."),
        Value(DemandSubject.Form, "The form of an answer: `json`, `csv`, `ics`."),
        Value(DemandSubject.Page, "A page that was viewed, by its route."),
        Value(DemandSubject.DatasetPage, "The page of a data set; the name is its key."),
        Value(DemandSubject.Search,
            "A search that found nothing, as written, apart from width, case and spaces; shown only if five clients made it."),
        Value(DemandSubject.MissingKind,
            "A kind of place that is missing, or missing in the municipality whose code is `within`; shown only if five clients looked "
                + "for it."),
        Value(DemandSubject.MissingMunicipality,
            "A municipality without data, by its code; shown only if five clients looked for it."),
        Value(DemandSubject.Square,
            "A square kilometre in which a nearby search was made, by its code in the grid of Japanese statistics (地域メッシュ); shown "
                + "only if ten clients did."),
    ]);

    public static string NameOf(DemandSubject subject) => Entity.SnakeCase($"{subject}").ToUpperInvariant();

    /// <summary>Returns null for a subject that only a newer gateway knows.</summary>
    public static DemandSubject? Find(string name) =>
        Enum.TryParse<DemandSubject>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var subject) ? subject : null;

    private static EnumValue Value(DemandSubject subject, string description) => new(NameOf(subject), description);
}
