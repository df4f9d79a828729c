using Gateway.Plan;

namespace Gateway.Graph.Messages;

/// <summary>Messages for reports that are not taken.</summary>
internal static partial class Errors
{
    public static GraphError TooManyReports(int maximum, AskLocation location) =>
        new($"An operation holds at most {maximum} reports.") { Locations = [location] };

    public static GraphError NoFileOfMutation() => new("What becomes of a mutation is told as JSON, and not in a file.");

    public static string Sentence(ReportFault fault) => fault switch
    {
        ReportFault.RowUnknown => "There is no row of this id, or none that was read from a file.",
        ReportFault.TextLength => "The text has 1 to 1,000 characters.",
        ReportFault.PersonalText => "There is something like a telephone number or a mail address in the text. Send it without.",
        ReportFault.TooManyReports => $"{RowReport.MostAnHour} reports were sent from your address within an hour. Send more later.",
        _ => "Nothing can be taken at this moment; try again soon.",
    };
}
