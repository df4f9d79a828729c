namespace Gateway.Graph.Messages;

/// <summary>What is said where a report is not taken.</summary>
internal static partial class Errors
{
    public static string Sentence(ReportFault fault) => fault switch
    {
        ReportFault.RowUnknown => "There is no row of this id, or none that was read from a file.",
        ReportFault.TextLength => "The text has 1 to 1,000 characters.",
        ReportFault.PersonalText => "There is something like a telephone number or a mail address in the text. Send it without.",
        ReportFault.TooManyReports => "Five reports were sent from your address within an hour. Send more later.",
        _ => "Nothing can be taken at this moment; try again soon.",
    };
}
