using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Plan;
using GraphQL;
using Xunit;

namespace Gateway.Tests.Graph;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void The_citys_schema_is_built()
    {
        var schema = SchemaBuilder.Build(CityCatalog.Create(), new PageLimits());
        Assert.Null(schema.AllTypes["SourceFile"]);
        System.IO.File.WriteAllText("/tmp/graph_sdl.txt", schema.Print());
    }
}
