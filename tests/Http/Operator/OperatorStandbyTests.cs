using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.Http.Demand;
using Gateway.Tests.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Http.Operator;

/// <summary>The operator's figures are read like all data, from whichever server is there.</summary>
public sealed class OperatorStandbyTests(PostgresCluster cluster) : IClassFixture<PostgresCluster>
{
    [PostgresFact]
    public async Task The_figures_are_told_by_a_standby_when_the_primary_is_gone()
    {
        const string database = "counted";
        PostgresCluster.Run(cluster.Primary, $"create database {database}", "postgres");
        var address = cluster.Address.Replace("Database=city", $"Database={database}", StringComparison.Ordinal);
        using var store = Stores.Open(address, CityCatalog.Create());
        var line = new DemandLine(new DemandKey("2026-W48", DemandSubject.Answer, ""), 12, 120, 0, 8);
        store.Demand.Put("one", [line]);
        Waiting.Until(() => cluster.Standbys.All(standby => IsThere(standby, database)));

        cluster.Primary.Kill();

        // The only limit on the time a standby may take is the gateway's, which a busy machine may miss.
        await Waiting.UntilAsync(async () => await ToldAsync(store) is [var told] && told == line);
        Assert.Throws<DatabaseFailure>(() => store.Demand.Put("one", [line]));
    }

    private static async Task<IReadOnlyList<DemandLine>> ToldAsync(CityStore store)
    {
        try
        {
            return [.. await CountedCity.FiguresOf(store)];
        }
        catch (Exception notYet) when (notYet is DatabaseFailure or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static bool IsThere(PostgresMember standby, string database)
    {
        try
        {
            return PostgresCluster.Number(standby, "select count(*) from demand", database) == 1;
        }
        catch (Npgsql.PostgresException)
        {
            return false;
        }
    }
}
