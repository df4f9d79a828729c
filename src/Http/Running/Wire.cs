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

/// <summary>What the wire serves: what it may ask of the other rooms, put together in Cli.</summary>
internal record Wire
{
    /// <summary>Runs one operation and writes what it gave in a form.</summary>
    public required Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> Execute { get; init; }

    /// <summary>Runs an operation of the gateway's own, for whoever asks for a file of a data set; null = as any other.</summary>
    public Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>>? ExecuteOwn { get; init; }

    /// <summary>Of which data an answer would be that is read now; null when that cannot be said, and nothing kept may be given.</summary>
    public Func<DataState?> Noticed { get; init; } = static () => null;

    /// <summary>Gives back what the database keeps in memory for the next who ask; called when nobody has asked for a while.</summary>
    public Action Shrink { get; init; } = static () => { };

    /// <summary>Beside data and request, what answers rest on: the same text in every gateway that answers alike.</summary>
    public Func<string> Edition { get; init; } = static () => "";

    /// <summary>Sees each request that is answered without being run.</summary>
    public Action<HttpContext, Reuse>? Reused { get; init; }

    /// <summary>Counts what is asked for; null = nobody does.</summary>
    public DemandBook? Demand { get; init; }

    /// <summary>The forms that clients may choose from.</summary>
    public IReadOnlyList<ResponseForm> Forms { get; init; } = ResponseForm.All;

    /// <summary>Why an operation would be refused before it runs; null when nothing stands against it.</summary>
    public Func<OperationRequest, Answer?> Refuse { get; init; } = _ => null;

    /// <summary>What each of the trusted documents takes and gives.</summary>
    public Func<IReadOnlyList<DocumentContract>> Contracts { get; init; } = static () => [];

    /// <summary>The schema in SDL; asked once.</summary>
    public required Func<string> Sdl { get; init; }

    /// <summary>The graph that only the operator may ask; null = there is none.</summary>
    public OperatorGraph? Operator { get; init; }

    /// <summary>Whether the gateway can answer.</summary>
    public required Func<CancellationToken, Task<Health>> Health { get; init; }

    /// <summary>The pages for people.</summary>
    public required Site Site { get; init; }

    /// <summary>Looks at files that somebody gives; null = nobody may.</summary>
    public CheckFiles? Check { get; init; }

    /// <summary>What is remembered of clients; null where nothing can be.</summary>
    public ClientLedger? Clients { get; init; }

    /// <summary>What is remembered of what readers report of rows; null where nobody may.</summary>
    public ReportLedger? Reports { get; init; }

    /// <summary>Whether other gateways may serve the same clients.</summary>
    public bool IsShared { get; init; }

    /// <summary>What is told to those who watch the gateway; null when nobody does.</summary>
    public Telemetry? Telemetry { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The same in JSON, which is what this program itself reads.</summary>
    public Task<Answer> ExecuteAsync(OperationRequest request, CancellationToken cancellation) =>
        Execute(request, AnswerForm.Json, cancellation);
}

/// <summary>What is served of the operator's graph.</summary>
/// <param name="Execute">Runs one operation and writes what it gave in a form.</param>
/// <param name="Refuse">Why an operation would be refused before it runs; null when nothing stands against it.</param>
/// <param name="Sdl">The schema in SDL; asked once.</param>
internal sealed record OperatorGraph(
    Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> Execute, Func<OperationRequest, Answer?> Refuse, Func<string> Sdl);
