using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Polls what an operator may replace under a running gateway: a new database and new trusted documents are picked up; for changed
/// settings, it logs that they are not.
/// </summary>
/// <param name="settings">The settings that say where these are.</param>
/// <param name="store">The database.</param>
/// <param name="settle">Prepares another database before it is served.</param>
/// <param name="executor">Determines which trusted documents do not fit the schema.</param>
/// <param name="operations">The trusted documents.</param>
/// <param name="documents">Detects changes in the folder of trusted documents; null if there is none.</param>
/// <param name="log">Receives, line by line, what there is to report, and whether it is good news.</param>
internal sealed class Renewal(
    GatewaySettings settings,
    CityStore store,
    Action<CityStore> settle,
    Executor executor,
    DocumentStore operations,
    Change? documents,
    Action<string, bool> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    private readonly Change? file = settings.File is { } path ? new Change(path, before: settings.FileStamp) : null;
    private string logged = "";

    /// <summary>Polls until stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            LookAtDatabase();
            LookAtOperations();
            if (file?.HasChanged() == true)
            {
                log($"The settings file {settings.File} changed after it was read; restart the gateway to apply it.", false);
            }

            await Task.Delay(Every, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void LookAtDatabase()
    {
        var renewed = store.Renew(settle);
        switch (renewed.Outcome)
        {
            case RenewalOutcome.Taken:
                logged = "";
                log($"{store.Name} was replaced by another file, which is now served.", true);
                break;
            case RenewalOutcome.Unfit:
                LogOnce($"{store.Name} was replaced by another file, and nothing is served until that file can be: {renewed.Reason}");
                break;
            case RenewalOutcome.Gone:
                LogOnce($"{store.Name} is gone, and no other intact database has taken its place; "
                    + "data read from it before is still shown.");
                break;
            default:
                LogOnce("");
                break;
        }
    }

    /// <summary>Logs a problem once, as long as it lasts.</summary>
    private void LogOnce(string matter)
    {
        if (matter.Length > 0 && matter != logged)
        {
            log(matter, false);
        }

        logged = matter;
    }

    private void LookAtOperations()
    {
        if (documents?.HasChanged() != true)
        {
            return;
        }

        try
        {
            var read = TrustedDocuments.Read(settings);
            TrustedDocuments.RequireNames(settings, executor.ReadContracts(read));
            operations.ReplaceTrusted(read);
            log($"The trusted documents in {settings.TrustedFolder} changed; the new versions are in use.", true);
            foreach (var complaint in TrustedDocuments.Complaints(settings, executor))
            {
                log(complaint, false);
            }
        }
        catch (Stop unfit)
        {
            log($"The trusted documents changed, but the previous versions are still in use: {string.Join(' ', unfit.Lines)}", false);
        }
    }
}
