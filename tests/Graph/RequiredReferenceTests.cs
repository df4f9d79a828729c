using System.Text.Json;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// A required row or value that is missing makes its parent object null, with an error that says where: a non-nullable field is never null.
/// </summary>
[Trait("Database", "any")]
public sealed class RequiredReferenceTests : StoreTest
{
    [Theory]
    [InlineData("{ facilities { nodes { name dataset { slug } } } }", """{"facilities":{"nodes":null}}""", "facilities/nodes/1/dataset")]
    [InlineData("{ facilities { totalCount edges { node { dataset { slug } } } } }", """{"facilities":{"totalCount":2,"edges":null}}""", "facilities/edges/1/node/dataset")]
    [InlineData("{ facilities { edges { f: node { d: dataset { slug } } } nodes { name } } }", """{"facilities":{"edges":null,"nodes":[{"name":"駅"},{"name":"広場"}]}}""", "facilities/edges/1/f/d")]
    [InlineData("{ facilities { nodes { source { fileName } } } }", """{"facilities":{"nodes":null}}""", "facilities/nodes/1/source/fileName")]
    [InlineData("{ events { nodes { facility { source { line } } } } }", """{"events":{"nodes":[{"facility":null}]}}""", "events/nodes/0/facility/source/line")]
    [InlineData("{ facilities(first: 1) { nodes { dataset { slug } } } }", """{"facilities":{"nodes":[{"dataset":{"slug":"d1"}}]}}""", null)]
    [InlineData("{ events { nodes { name facility { dataset { slug } } } } }", """{"events":{"nodes":[{"name":"市","facility":null}]}}""", "events/nodes/0/facility/dataset")]
    [InlineData("{ municipality(code: \"999997\") { code facilities { nodes { dataset { slug } } } } }", """{"municipality":{"code":"999997","facilities":{"nodes":null}}}""", "municipality/facilities/nodes/1/dataset")]
    public async Task A_missing_row_bubbles_up_to_the_next_object_that_may_be_null(string query, string data, string? path)
    {
        using var store = new QueriedStore(Filled());

        var answer = await store.AskAsync(query);

        Assert.Equal(data, answer.GetProperty("data").GetRawText());
        CheckError(answer, path);
    }

    [Fact]
    public async Task A_node_that_lacks_such_a_row_is_null()
    {
        using var store = new QueriedStore(Filled());
        var ids = (await store.DataAsync("{ facilities { nodes { id } } }")).GetProperty("facilities").GetProperty("nodes").EnumerateArray()
            .Select(n => n.GetProperty("id").GetRawText()).ToList();

        var one = await store.AskAsync($"{{ facility(id: {ids[1]}) {{ dataset {{ slug }} }} }}");
        var many = await store.AskAsync($"{{ nodes(ids: [{ids[1]}, {ids[0]}]) {{ ... on Facility {{ dataset {{ slug }} }} }} }}");

        Assert.Equal("""{"facility":null}""", one.GetProperty("data").GetRawText());
        CheckError(one, "facility/dataset");
        Assert.Equal("""{"nodes":[null,{"dataset":{"slug":"d1"}}]}""", many.GetProperty("data").GetRawText());
        CheckError(many, "nodes/0/dataset");
    }

    private static void CheckError(JsonElement answer, string? path)
    {
        if (path is null)
        {
            Assert.False(answer.TryGetProperty("errors", out _));
            return;
        }

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("HC0018", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(path, string.Join('/', error.GetProperty("path").EnumerateArray()));
        Assert.NotEmpty(error.GetProperty("locations").EnumerateArray());
    }

    /// <summary>Fills a database with a place whose data set is missing, after one that is complete.</summary>
    private CityStore Filled()
    {
        var database = Open();
        Load(database, [
            Municipality("999997"), Row("Dataset", "d1", ("slug", "d1")), Row("SourceFile", "-", ("dataset_id", "d1")), Facility("f1", "駅"), Facility("f2", "広場"), Event("e1", "広場", ("name", "市")),
        ]);
        Execute("update facility set dataset_id = 'gone', file_id = 'gone' where id = 'f2'");
        Execute("update event set facility_id = 'f2'");
        return database;
    }
}
