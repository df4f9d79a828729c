using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Import.Checking;
using Gateway.Import.Inputs;

namespace Gateway.Cli;

/// <summary>Runs the checker over the files and addresses of an order.</summary>
internal static class Checking
{
    public static async Task<IReadOnlyList<FileCheck>> RunAsync(GatewaySettings settings, CheckOrder order, CancellationToken cancellation)
    {
        var checker = new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn());
        using var intakes = new Intakes(settings.Downloads);
        var checks = new List<FileCheck>();
        foreach (var path in ImportFiles.Of(order.Paths))
        {
            using var intake = await intakes.OpenAsync(path, cancellation);
            checks.AddRange(intake.Source is { } source
                ? checker.Check(source.ReadBy(order.Options), order.Options, cancellation)
                : [new FileCheck(path) { Failure = intake.Failure }]);
        }

        return checks;
    }
}
