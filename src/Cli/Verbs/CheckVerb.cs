using System.CommandLine;
using System.Text;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway check</c>: reads files as an import would, without a database, and reports what is missing or doubtful.</summary>
internal static class CheckVerb
{
    private const string Notes = """
        Check your files before you publish them. Nothing is stored.

        Examples:
          gateway check 082112_aed.csv
          gateway check 082112_aed.csv --lang ja --html check.html
          gateway check open-data/ --json - --fail-on warning

        Exit codes: 0 no finding that severe, 1 findings, 2 usage.
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var flags = new CheckFlags();
        var verb = new Verb("check", "Report what files are, and what is missing or doubtful, before you publish them.", Notes);
        flags.AddTo(verb);
        var settings = new VerbSettings(verb, at, [.. SettingTable.Downloads]);
        verb.SetAction((parsed, cancellation) => RunAsync(settings.Read(parsed), flags.Read(parsed, at), parts, at, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        GatewaySettings settings, CheckOrder order, Parts parts, Surroundings at, CancellationToken cancellation)
    {
        Existing.RequireFiles(order.Paths);
        Existing.RequireNoData(order.Json);
        Existing.RequireNoData(order.Html);
        var files = await parts.Check(settings, order, cancellation);
        if (files.Count == 0)
        {
            if (order.Json != "-")
            {
                ImportReport.WriteLeftOut(at.Terminal.In(order.Language), ImportFiles.LeftOut(order.Paths));
            }

            throw new Stop(ExitCode.Failed, Word.NoFile);
        }

        await WriteAsync(order, files, parts, at, cancellation);
        return order.FailOn is { } severity && Enum.GetValues<Severity>().Any(s => s >= severity && files.Any(f => f.Count(s) > 0))
            ? ExitCode.Failed
            : ExitCode.Done;
    }

    private static async Task WriteAsync(
        CheckOrder order, IReadOnlyList<FileCheck> files, Parts parts, Surroundings at, CancellationToken cancellation)
    {
        var leftOut = ImportFiles.LeftOut(order.Paths);
        if (order.Json == "-")
        {
            at.Terminal.Out.WriteLine(CheckJson.Of(files, leftOut, order.Language));
        }
        else
        {
            ImportReport.WriteLeftOut(at.Terminal.In(order.Language), leftOut);
            CheckText.Write(at.Terminal.Out, CheckModels.Of(files, order.Language), order.Language);
        }

        if (order.Json is { } json && json != "-")
        {
            await File.WriteAllTextAsync(json, CheckJson.Of(files, leftOut, order.Language) + "\n", cancellation);
        }

        if (order.Html is { } html)
        {
            var page = await parts.DrawCheck(CheckModels.Of(files, order.Language, onPage: true), order.Language);
            await File.WriteAllTextAsync(html, page, Encoding.UTF8, cancellation);
        }
    }
}
