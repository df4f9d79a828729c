using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>A test on a PostgreSQL server: skipped, with the reason, if there is none to start.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Binaries is null ? PostgresServer.Missing : null;
}
