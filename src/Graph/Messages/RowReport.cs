namespace Gateway.Graph.Messages;

/// <summary>What an app reports of a row.</summary>
/// <param name="Id">The global id of the row.</param>
/// <param name="Sort">What is wrong, by a name of the graph.</param>
/// <param name="Text">The same in a person's words.</param>
internal sealed record RowReport(string Id, string Sort, string Text)
{
    /// <summary>The most that are taken of one client within an hour.</summary>
    public const int MostAnHour = 5;
}

/// <summary>What became of a report.</summary>
/// <param name="Number">By which it is known; null where it was not taken.</param>
/// <param name="Fault">Why it was not.</param>
internal sealed record ReportOutcome(string? Number, ReportFault? Fault = null);

/// <summary>Why a report was not taken; each is an error type of the graph.</summary>
internal enum ReportFault
{
    /// <summary>There is no such row, or it comes from no file.</summary>
    RowUnknown,

    /// <summary>It says nothing, or too much.</summary>
    TextLength,

    /// <summary>Something in it looks like an address of mail or a telephone number.</summary>
    PersonalText,

    /// <summary>This client sent many already.</summary>
    TooManyReports,

    /// <summary>It cannot be kept at this moment.</summary>
    ReportsAway,
}
