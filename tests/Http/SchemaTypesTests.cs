using Gateway.Graph.Messages;
using Gateway.Http.Schema;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Single types are cut out of the schema; answers as recorded from HotChocolate 15.1.</summary>
public sealed class SchemaTypesTests
{
    private const string Sdl = """"
        schema {
          query: Query
        }

        """
        A place.

        type Fake { x: Int }
        """
        type Facility implements Node {
          "Its \"name\"."
          name: String
        }

        "What it is."
        enum Sex {
          MALE
        }

        scalar LocalDate @specifiedBy(url: "https://example.org/")

        directive @cost(weight: String!) on SCALAR
        """";

    [Fact]
    public void Types_come_in_the_order_asked_with_their_descriptions()
    {
        var (types, error) = new SchemaTypes(Sdl.ReplaceLineEndings("\n")).Select("Sex, Facility");

        Assert.Null(error);
        Assert.Equal(
            """"
            "What it is."
            enum Sex {
              MALE
            }

            """
            A place.

            type Fake { x: Int }
            """
            type Facility implements Node {
              "Its \"name\"."
              name: String
            }
            """".ReplaceLineEndings("\n"),
            types!.Text);
        Assert.Equal("types.graphql", types.FileName);
    }

    [Theory]
    [InlineData("Nope", 404, """{"errors":[{"message":"The type `Nope` does not exist.","extensions":{"typeName":"Nope","code":"HC0060"}}]}""")]
    [InlineData("Fake", 404, """{"errors":[{"message":"The type `Fake` does not exist.","extensions":{"typeName":"Fake","code":"HC0060"}}]}""")]
    [InlineData("Query,a-b", 400, """{"errors":[{"message":"The type name is invalid.","extensions":{"typeName":"a-b","code":"HC0059"}}]}""")]
    [InlineData("Query,", 400, """{"errors":[{"message":"The type name is invalid.","extensions":{"typeName":"","code":"HC0059"}}]}""")]
    [InlineData("", 400, """{"errors":[{"message":"The specified types argument is empty.","extensions":{"code":"HC0058"}}]}""")]
    public async Task A_list_that_cannot_be_served_is_refused_as_recorded(string types, int status, string body)
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.GetAsync($"/graphql?sdl&types={types}");

        Assert.Equal((status, body), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task A_type_alone_is_a_file_of_its_name()
    {
        await using var server = await RunningServer.StartAsync(AnswerKind.Executed, "{}");

        var reply = await server.GetAsync("/graphql/schema?types=Query");

        Assert.Equal((200, "type Query {\n  city: String\n}"), (reply.Status, reply.Text));
        Assert.Equal("attachment; filename=\"Query.graphql\"", reply.Header("content-disposition"));
    }
}
