namespace Gateway.Graph.Messages;

/// <summary>What an app reports about a row.</summary>
/// <param name="Id">The global id of the row.</param>
/// <param name="Kind">What is wrong, as an enum name of the graph.</param>
/// <param name="Text">The same in the person's own words.</param>
internal sealed record RowReport(string Id, string Kind, string Text)
{
    /// <summary>The most reports taken from one client within an hour.</summary>
    public const int MostAnHour = 5;
}

/// <summary>The outcome of a report.</summary>
/// <param name="Number">The number it is known by; null when it was not taken.</param>
/// <param name="Fault">Why it was not taken; null when it was.</param>
internal sealed record ReportOutcome(string? Number, ReportFault? Fault = null);

/// <summary>Why a report was not taken; each is an error type of the graph.</summary>
internal enum ReportFault
{
    /// <summary>There is no such row, or it comes from no file.</summary>
    RowUnknown,

    /// <summary>The text is empty or too long.</summary>
    TextLength,

    /// <summary>Something in the text looks like an email address or a phone number.</summary>
    PersonalText,

    /// <summary>This client has already sent too many.</summary>
    TooManyReports,

    /// <summary>It cannot be stored at the moment.</summary>
    ReportsAway,
}
