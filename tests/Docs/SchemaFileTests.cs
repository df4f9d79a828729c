using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>The schema in the repository is the one the program serves.</summary>
public sealed class SchemaFileTests
{
    [Fact]
    public async Task The_schema_file_equals_the_export()
    {
        using var program = new CapturedProgram();

        await program.RunAsync("schema", "print");

        Assert.True(
            Sources.Read("schema/gateway.graphql") == program.Output,
            "schema/gateway.graphql is not what the program exports. Run `dotnet run --project src -- schema export --output "
            + "schema/gateway.graphql`, look at the difference, and tell it in schema/CHANGELOG.md.");
    }

    [Fact]
    public async Task The_file_of_the_operators_schema_equals_the_export()
    {
        using var program = new CapturedProgram();

        await program.RunAsync("schema", "print", "--operator");

        Assert.True(
            Sources.Read("schema/operator.graphql") == program.Output,
            "schema/operator.graphql is not what the program exports. Run `dotnet run --project src -- schema export --operator --output "
            + "schema/operator.graphql`.");
    }

    [EarlierSchemaFact]
    public void What_a_client_would_miss_was_deprecated_or_is_in_the_change_log()
    {
        var earlier = EarlierSchema.Find()!;
        var lines = Sources.Read("schema/CHANGELOG.md").ReplaceLineEndings("\n").Split('\n');
        var changes = lines.Where(line => !earlier.Changes.Contains(line)).ToList();

        var untold = SchemaComparison.Breaking(earlier.Sdl, Sources.Read("schema/gateway.graphql"))
            .Where(finding => !changes.Exists(line => line.Contains($"`{finding.Split(' ')[0]}`", StringComparison.Ordinal)));

        Assert.True(
            !untold.Any(),
            "Clients would miss this. Deprecate it first, or name each in a new line of schema/CHANGELOG.md, in backquotes:\n"
            + string.Join('\n', untold));
    }
}
