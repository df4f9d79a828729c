using Gateway.Graph.Answers;
using Gateway.Graph.Contracts;
using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Demand;
using Gateway.Http.Keeping;
using Gateway.Http.Watching;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Store;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Running;

/// <summary>What the wire serves: what it may ask of the other rooms, assembled in Cli.</summary>
internal record Wire
{
    /// <summary>Runs one operation and writes its result in a form.</summary>
    public required Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> Execute { get; init; }

    /// <summary>Runs an operation of the gateway's own, as for the file of a data set; null = like any other.</summary>
    public Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>>? ExecuteOwn { get; init; }

    /// <summary>
    /// The state of the data that an answer would be read from now; null when unknown, and then no cached answer may be served.
    /// </summary>
    public Func<DataState?> Noticed { get; init; } = static () => null;

    /// <summary>Releases what the database keeps in memory for later requests; called after some time without any.</summary>
    public Action Shrink { get; init; } = static () => { };

    /// <summary>What answers depend on besides data and request: the same text in every gateway that answers alike.</summary>
    public Func<string> Edition { get; init; } = static () => "";

    /// <summary>Called for each request that is answered without being run.</summary>
    public Action<HttpContext, Reuse>? Reused { get; init; }

    /// <summary>Counts what is asked for; null = nothing is counted.</summary>
    public DemandBook? Demand { get; init; }

    /// <summary>The forms that clients may choose from.</summary>
    public IReadOnlyList<ResponseForm> Forms { get; init; } = ResponseForm.All;

    /// <summary>Returns why an operation would be refused before it runs; null when it may run.</summary>
    public Func<OperationRequest, Answer?> Refuse { get; init; } = _ => null;

    /// <summary>The parameters and the result of each trusted document.</summary>
    public Func<IReadOnlyList<DocumentContract>> Contracts { get; init; } = static () => [];

    /// <summary>The schema in SDL; called once.</summary>
    public required Func<string> Sdl { get; init; }

    /// <summary>The graph that only the operator may query; null = there is none.</summary>
    public OperatorGraph? Operator { get; init; }

    /// <summary>Whether the gateway can answer.</summary>
    public required Func<CancellationToken, Task<Health>> Health { get; init; }

    /// <summary>The pages for people.</summary>
    public required Site Site { get; init; }

    /// <summary>Checks files that are uploaded; null = nobody may.</summary>
    public CheckFiles? Check { get; init; }

    /// <summary>What is stored about clients; null if nothing can be.</summary>
    public ClientLedger? Clients { get; init; }

    /// <summary>What readers reported about rows; null if nobody may.</summary>
    public ReportLedger? Reports { get; init; }

    /// <summary>Whether other gateways may serve the same clients.</summary>
    public bool IsShared { get; init; }

    /// <summary>Traces and metrics; null when nobody watches the gateway.</summary>
    public Telemetry? Telemetry { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Runs one operation with its result in JSON, the form this program itself reads.</summary>
    public Task<Answer> ExecuteAsync(OperationRequest request, CancellationToken cancellation) =>
        Execute(request, AnswerForm.Json, cancellation);
}

/// <summary>The operator's graph.</summary>
/// <param name="Execute">Runs one operation and writes its result in a form.</param>
/// <param name="Refuse">Returns why an operation would be refused before it runs; null when it may run.</param>
/// <param name="Sdl">The schema in SDL; called once.</param>
internal sealed record OperatorGraph(
    Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> Execute, Func<OperationRequest, Answer?> Refuse, Func<string> Sdl);
