using System.Security.Cryptography;
using Gateway.Graph.Messages;
using Gateway.Http.Limits;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Store;

namespace Gateway.Http.Running;

/// <summary>
/// Accepts reports of errors in a row, from the page and from the graph alike: with the row as currently published, and with nothing about
/// the reporter.
/// </summary>
internal sealed class Reporting(ReportDesk desk, ReportLedger ledger, LedgerQueues queues, TimeProvider clock)
{
    private readonly Quota quota = new(RowReport.MostAnHour, TimeSpan.FromHours(1), clock);

    /// <param name="address">The reporter's address; each may send a limited number, by whichever way and with whichever key.</param>
    /// <param name="row">The row it is about.</param>
    /// <param name="name">The name of the row in addresses.</param>
    /// <param name="sheet">The report.</param>
    /// <returns>The sheet with its outcome, and in how many seconds the report may be sent again.</returns>
    public async Task<(ReportSheet Sheet, int? RetryAfter)> TakeAsync(ClientId address, AnyRow row, string name, ReportSheet sheet)
    {
        if (ReportDesk.ProblemOf(sheet) is { } problem)
        {
            return (sheet with { Problem = problem }, null);
        }

        if (quota.Take(address) is { } seconds)
        {
            return (sheet with { Problem = ReportProblem.TooMany }, seconds);
        }

        var report = ReportOf(sheet, row, name);
        if (await StoreAsync(report))
        {
            return (new ReportSheet { TakenNumber = report.Id }, null);
        }

        quota.GiveBack(address);
        return (sheet with { Problem = ReportProblem.Unavailable }, 60);
    }

    /// <summary>The same for an app.</summary>
    public async Task<ReportOutcome> TakeAsync(ClientId address, RowReport report, CancellationToken cancellation)
    {
        if (await desk.FindAsync(report.Id, cancellation) is not { } row)
        {
            return new ReportOutcome(null, ReportFault.RowUnknown);
        }

        var sheet = new ReportSheet { Kind = Enum.Parse<ReportKind>(report.Kind, ignoreCase: true), Text = ReportDesk.Clean(report.Text) };
        var (taken, _) = await TakeAsync(address, row, report.Id, sheet);
        return new ReportOutcome(taken.TakenNumber, taken.Problem switch
        {
            null => null,
            ReportProblem.NoText or ReportProblem.TooLong => ReportFault.TextLength,
            ReportProblem.Personal => ReportFault.PersonalText,
            ReportProblem.TooMany => ReportFault.TooManyReports,
            _ => ReportFault.ReportsAway,
        });
    }

    private async Task<bool> StoreAsync(Report report)
    {
        try
        {
            return await queues.WriteAsync(() => ledger.Add(report));
        }
        catch (DatabaseFailure)
        {
            return false;
        }
    }

    private Report ReportOf(ReportSheet sheet, AnyRow row, string name)
    {
        var (id, path) = desk.PlaceOf(name);
        var number = RandomNumberGenerator.GetHexString(10, lowercase: true);
        return new Report(number, id, $"{sheet.Kind}", sheet.Text, clock.GetUtcNow())
        {
            Path = path,
            Name = row.Row.Name,
            Dataset = row.DatasetId,
            DatasetTitle = row.DatasetTitle,
            Original =
            [
                .. row.Row.Cells.Where(cell => !string.IsNullOrEmpty(cell.Original)).Select(cell => new[] { cell.Column, cell.Original! }),
            ],
        };
    }
}
