using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Checking;

namespace Gateway.Cli;

/// <summary>Runs the checker over the files of an order.</summary>
internal static class Checking
{
    public static IReadOnlyList<FileCheck> Run(CheckOrder order, CancellationToken cancellation)
    {
        var checker = new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn());
        return [.. ImportFiles.Of(order.Paths).SelectMany(file => checker.Check(ImportSource.File(file), order.Options, cancellation))];
    }
}
