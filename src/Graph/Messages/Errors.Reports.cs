using Gateway.Plan;

namespace Gateway.Graph.Messages;

/// <summary>Messages for reports that are not taken.</summary>
internal static partial class Errors
{
    public static GraphError TooManyReports(int maximum, AskLocation location) =>
        new($"An operation may contain at most {maximum} reports.") { Locations = [location] };

    public static GraphError NoFileOfMutation() => new("The result of a mutation is returned as JSON, not as a file.");

    public static string Sentence(ReportFault fault) => fault switch
    {
        ReportFault.RowUnknown => "There is no row with this id, or it was not read from a file.",
        ReportFault.TextLength => "The text must have 1 to 1,000 characters.",
        ReportFault.PersonalText => "The text seems to contain a phone number or an email address. Send it without.",
        ReportFault.TooManyReports => $"{RowReport.MostAnHour} reports were sent from your address within an hour. Send more later.",
        _ => "Reports cannot be accepted right now; try again soon.",
    };
}
