using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>The schema in the repository is the one that the program serves.</summary>
public sealed class SchemaFileTests
{
    [Fact]
    public async Task The_schema_file_equals_the_export()
    {
        using var program = new ToldProgram();

        await program.RunAsync("schema", "print");

        Assert.True(
            Sources.Read("schema/gateway.graphql") == program.Output,
            "schema/gateway.graphql is not what the program exports. Run `dotnet run --project src -- schema export --output schema/gateway.graphql`, look at the difference, and tell it in schema/CHANGELOG.md.");
    }
}
