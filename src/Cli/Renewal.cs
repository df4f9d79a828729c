using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Looks again and again at what an operator puts anew under a running gateway: the database and the trusted documents are taken over, of
/// the settings it is said that they are not.
/// </summary>
/// <param name="settings">Where these are.</param>
/// <param name="store">The database.</param>
/// <param name="settle">What is done with another one before it is shown.</param>
/// <param name="executor">Tells which trusted documents do not fit.</param>
/// <param name="operations">The trusted documents.</param>
/// <param name="documents">Notices other trusted documents; null when there is no folder of them.</param>
/// <param name="log">Told line by line what there is to say, and whether that is well.</param>
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
    private string told = "";

    /// <summary>Returns when it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            LookAtDatabase();
            LookAtOperations();
            if (file?.HasCome() == true)
            {
                log($"The settings file {settings.File} is not the one that was read; start the gateway anew for it to count.", false);
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
                told = "";
                log($"Another file was put in the place of {store.Name}; it is served from now on.", true);
                break;
            case RenewalOutcome.Unfit:
                Tell($"Another file was put in the place of {store.Name}, and nothing is served until it can be: {renewed.Reason}");
                break;
            case RenewalOutcome.Gone:
                Tell($"{store.Name} is gone, and no other database that is whole stands in its place; "
                    + "what was read from it before is still shown.");
                break;
            default:
                Tell("");
                break;
        }
    }

    /// <summary>Says what is the matter once, for as long as it lasts.</summary>
    private void Tell(string matter)
    {
        if (matter.Length > 0 && matter != told)
        {
            log(matter, false);
        }

        told = matter;
    }

    private void LookAtOperations()
    {
        if (documents?.HasCome() != true)
        {
            return;
        }

        try
        {
            var read = TrustedDocuments.Read(settings);
            TrustedDocuments.RequireNames(settings, executor.ReadContracts(read));
            operations.ReplaceTrusted(read);
            log($"The trusted documents in {settings.TrustedFolder} changed; they count from now on.", true);
            foreach (var complaint in TrustedDocuments.Complaints(settings, executor))
            {
                log(complaint, false);
            }
        }
        catch (Stop unfit)
        {
            log($"The trusted documents changed, and those from before still count: {string.Join(' ', unfit.Lines)}", false);
        }
    }
}
