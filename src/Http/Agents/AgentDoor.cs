using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Catalog;
using Gateway.Http.Answers;
using Gateway.Http.Running;
using Gateway.Http.Schema;
using Gateway.Http.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Gateway.Http.Agents;

/// <summary>
/// The door for AI agents: the Model Context Protocol over HTTP without sessions, so that any gateway of several may answer any call.
/// </summary>
internal sealed class AgentDoor
{
    public const string Path = ErrorForms.AgentPath;

    /// <summary>The protocol's library reads messages whole, however many come at once, so they must be short.</summary>
    private const long LongestMessage = 256 * 1024;

    private const string Instructions = "Open data of Japanese municipalities. Show the credit of each answer you use. null and "
        + "unknown mean not published: never treat them as no or 0. Dates and times are in Japan time. Data is in Japanese.";

    private readonly AgentDesk desk;
    private readonly FaultLog faults;
    private readonly IReadOnlyList<AgentTool> tools;
    private readonly AgentResources resources;
    private readonly TimeProvider clock;

    public AgentDoor(Wire wire, Runner runner, FaultLog faults, RequestLog log)
    {
        (this.faults, clock) = (faults, wire.Clock);
        desk = new AgentDesk(wire, runner, log);
        var towns = new AgentTowns(desk);
        var types = new Lazy<SchemaTypes>(() => new SchemaTypes(wire.Sdl()));
        string? TypeText(string name) => types.Value.Select(name).Types?.Text;
        resources = new AgentResources(desk, () => types.Value.Names, TypeText);
        tools =
        [
            new SearchTool(desk).Tool,
            new FacilityTool(desk, towns).Tool,
            new EventTool(desk, towns, wire.Clock).Tool,
            new PopulationTool(desk, towns).Tool,
            new DescribeTool(desk, towns, wire.Contracts, TypeText).Tool,
            new DocumentTool(desk, towns, wire.Contracts).Tool,
        ];
    }

    /// <summary>Registers the protocol's services; its handlers resolve the door when they are called.</summary>
    public static void Add(IServiceCollection services, string version) => services
        .AddMcpServer(options =>
        {
            options.ServerInfo = new Implementation { Name = "gateway", Title = "Open data of cities", Version = version };
            options.ServerInstructions = Instructions;
        })
        .WithHttpTransport(options => options.Stateless = true)
        .WithListToolsHandler((call, _) => Of(call.Services).ListAsync())
        .WithCallToolHandler((call, cancellation) => Of(call.Services).CallAsync(call.Params!, cancellation))
        .WithListResourcesHandler((call, cancellation) =>
            AsProtocolError(Of(call.Services).resources.ListAsync(call.Params?.Cursor, cancellation)))
        .WithListResourceTemplatesHandler((_, _) => ValueTask.FromResult(AgentResources.Templates))
        .WithReadResourceHandler((call, cancellation) =>
            AsProtocolError(Of(call.Services).resources.ReadAsync(call.Params!.Uri, cancellation)));

    /// <summary>Maps POST and nothing else: without sessions no stream waits for a client.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMcp(Path).Finally(Guard);
        routes.Map(Path, NothingElseAsync);
    }

    private static Task NothingElseAsync(HttpContext http) => HttpMethods.IsPost(http.Request.Method)
        ? ResponseWriter.WriteAsync(http, new WireError(415, "Send messages as `application/json`."))
        : MethodRefusal.WriteAsync(http, "POST");

    /// <summary>Refuses what a browser sends for another page, and messages that are too long or malformed.</summary>
    private static void Guard(EndpointBuilder endpoint)
    {
        var inner = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = async http =>
        {
            if (AgentOrigin.RefusalOf(http.Request) is { } sentence)
            {
                await ResponseWriter.WriteAsync(http, new WireError(StatusCodes.Status403Forbidden, sentence));
                return;
            }

            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            {
                body.MaxRequestBodySize = Math.Min(LongestMessage, body.MaxRequestBodySize ?? LongestMessage);
            }

            if (await AgentMessage.RefuseAsync(http) is { } error)
            {
                http.Response.ContentType = MediaTypes.Json;
                await http.Response.BodyWriter.WriteAsync(error, http.RequestAborted);
                return;
            }

            await AgentDesk.AnswerAsync(http, inner);
        };
    }

    /// <summary>Turns unavailability into an error of the protocol, the only way a resource can say that it cannot be read now.</summary>
    private static async ValueTask<T> AsProtocolError<T>(ValueTask<T> read)
    {
        try
        {
            return await read;
        }
        catch (AgentUnavailableException unavailable)
        {
            throw new McpProtocolException(unavailable.Message, McpErrorCode.InternalError);
        }
    }

    private static AgentDoor Of(IServiceProvider? services) => services!.GetRequiredService<AgentDoor>();

    private async ValueTask<ListToolsResult> ListAsync()
    {
        var words = await desk.WordsAsync();
        return new ListToolsResult
        {
            Tools =
            [
                .. tools.Select(tool => new Tool
                {
                    Name = tool.Name,
                    Title = tool.Title,
                    Description = tool.Text,
                    InputSchema = JsonSerializer.SerializeToElement(tool.Schema(words)),
                    Annotations = new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false },
                }),
            ],
        };
    }

    private async ValueTask<CallToolResult> CallAsync(CallToolRequestParams call, CancellationToken cancellation)
    {
        var tool = tools.FirstOrDefault(one => one.Name == call.Name)
            ?? throw new McpProtocolException(
                $"Unknown tool {call.Name}. Tools: {string.Join(", ", tools.Select(one => one.Name))}.", McpErrorCode.InvalidParams);
        var sent = (IReadOnlyDictionary<string, JsonElement>)(call.Arguments?.ToDictionary() ?? []);
        var answer = await AnswerAsync(tool, sent, cancellation);
        return new CallToolResult
        {
            IsError = answer.IsError,
            Content = [new TextContentBlock { Text = answer.Text }],
            StructuredContent = answer.IsError ? null : JsonSerializer.SerializeToElement(answer.Values),
            Meta = answer.RetryAfter is { } seconds ? new JsonObject { ["retryAfterSeconds"] = seconds } : null,
        };
    }

    private async Task<AgentAnswer> AnswerAsync(
        AgentTool tool, IReadOnlyDictionary<string, JsonElement> sent, CancellationToken cancellation)
    {
        try
        {
            var arguments = new AgentArguments(tool, await desk.WordsAsync(), sent, JapanTime.DayOf(clock.GetUtcNow()));
            return arguments.Fault is { } wrong ? AgentAnswer.Refuse(wrong) : await tool.AnswerAsync(arguments, cancellation);
        }
        catch (AgentUnavailableException unavailable)
        {
            return AgentAnswer.Of(unavailable);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            var (_, number) = faults.Note(fault, "a tool").Detail!.Value;
            return AgentAnswer.Refuse($"Internal error. The operator can find the cause under {number}.");
        }
    }
}
