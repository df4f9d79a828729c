using System.Text.Json;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Pages;
using Gateway.Http.Rules;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Puts the pages together: they run operations like any client, but may use longer lists, and documents that the operator need not trust.
/// </summary>
internal static class SiteParts
{
    private const int LongestList = 5000;

    /// <summary>The counts of a month may have a line for each field of each data set and week.</summary>
    private const int LongestOfOperator = 50_000;

    /// <param name="settings">The settings of the gateway.</param>
    /// <param name="store">The database.</param>
    /// <param name="executor">The executor of the public graph.</param>
    /// <param name="ofOperator">The executor of the operator's graph; null = demand is not shown.</param>
    public static Site Create(GatewaySettings settings, CityStore store, Executor executor, Executor? ofOperator)
    {
        var allowance = Allowance(settings);
        var facts = new SiteFacts(
            ProgramVersion.Text, settings.PageSize, settings.PageMaximum, settings.Wire.BodyLimit, (int)settings.Timeout.TotalSeconds)
        {
            Limits = TermsOf(settings.Wire.Limits, !store.IsReadOnly),
            AllowsGet = settings.Wire is { Get: true, GetNeedsPreflight: false } && !settings.OnlyTrusted,
            PublishesSchema = settings.Wire.SchemaFile,
        };
        return new Site(
            store.Catalog,
            facts,
            Asking(executor, allowance),
            CountCells(new MapCells(store)),
            async cancellation => (await store.StateAsync(cancellation)).ToString(),
            TimeProvider.System,
            settings.Sources is null ? null : async cancellation => Sourcing.Lines(await store.SourcesAsync(cancellation)),
            UploadChecking.RunAsync,
            settings.MapTiles is { } tiles ? MapTiles.Of(tiles, settings.MapCredit) : null,
            settings.Feedback && !store.IsReadOnly ? AnswersOf(store) : null,
            ofOperator is null ? null : Asking(ofOperator, Allowance(settings, LongestOfOperator)),
            settings.CountsDemand,
            () => ApiDocuments.Of(executor.Contracts));
    }

    /// <summary>Returns the answers to reports; if they cannot be read, the page is shown without them.</summary>
    private static AnswersOf AnswersOf(CityStore store) => async (row, cancellation) =>
    {
        try
        {
            return [.. (await store.AnsweredAsync(row, cancellation)).Select(ReportBookEndpoint.AnswerOf)];
        }
        catch (Exception fault) when (fault is DatabaseFailure or TimeoutException)
        {
            return [];
        }
    };

    /// <summary>Returns the limits for clients; null if there are none.</summary>
    private static LimitTerms? TermsOf(LimitRules limits, bool canKeep) => limits.AreSet || limits.HasKeys
        ? new LimitTerms(limits.Requests, limits.Cost, limits.KeyRequests, limits.KeyCost, limits.HasKeys && canKeep)
        : null;

    /// <summary>Returns the limits of the gateway's own operations.</summary>
    public static Allowance Allowance(GatewaySettings settings, int longestList = LongestList) => new(
        new PageLimits(settings.PageSize, longestList), new DocumentLimits(), new CostLimits { Enforced = false }, DocumentStore.None);

    private static CountCells CountCells(MapCells map) => async (city, grid, cancellation) =>
    {
        var cells = new CellGrid(grid.South, grid.West, grid.CellHeight, grid.CellWidth, grid.Rows, grid.Columns);
        var counts = await map.CountAsync(cells, city, cancellation);
        return [.. counts.Select(c => new Cell(
            grid.South + (c.Row * grid.CellHeight), grid.West + (c.Column * grid.CellWidth), c.Category, c.Count))];
    };

    private static AskData Asking(Executor executor, Allowance allowance) => (document, operation, variables, cancellation) => AskAsync(
        new OperationRequest(document, operation, variables), request => executor.ExecuteAsync(request, allowance, cancellation));

    private static async Task<JsonElement> AskAsync(OperationRequest request, Func<OperationRequest, Task<Answer>> execute)
    {
        using var answer = await execute(request);
        if (answer.Kind == AnswerKind.Busy)
        {
            throw new TooManyExpensiveException();
        }

        using var json = answer.Parse();
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? throw new RefusedQuestionException(
                $"The operation {request.OperationName} of the pages failed: {errors[0].GetProperty("message").GetString()}")
            : json.RootElement.GetProperty("data").Clone();
    }
}
