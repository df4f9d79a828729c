using Gateway.Http.Watching;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Determines the health of a gateway: it can answer if its database can be read and has data.</summary>
internal static class HealthCheck
{
    private static Health Unreadable => new(false, "lost") { Reason = "The database cannot be read." };

    public static async Task<Health> RunAsync(CityStore store, bool hasSources, CancellationToken cancellation)
    {
        var (condition, version) = await store.HealthAsync(cancellation);
        try
        {
            return condition switch
            {
                StoreCondition.Gone => new Health(false, "lost") { Reason = "The file of the database is gone." },
                StoreCondition.Unreachable => new Health(false, "lost") { Reason = "None of the servers of the database can be read." },
                StoreCondition.Empty => new Health(false, "empty", version)
                {
                    Reason = "There is no data yet: import some, or allow the sample city.",
                },
                StoreCondition.Ready => new Health(true, "ok", version)
                {
                    Sources = hasSources ? Sourcing.Count(await store.SourcesAsync(cancellation)) : null,
                },
                _ => Unreadable,
            };
        }
        catch (Exception error) when (error is DatabaseFailure or TimeoutException)
        {
            return Unreadable;
        }
    }
}
