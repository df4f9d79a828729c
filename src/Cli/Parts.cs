using Gateway.Cli.Settings;
using Gateway.Graph.Contracts;
using Gateway.Import;
using Gateway.Import.Addresses;
using Gateway.Import.Checking;
using Gateway.Import.Inputs;
using Gateway.Import.Sources;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>What the verbs need from the other rooms; <see cref="Composition"/> puts it together.</summary>
internal sealed record Parts
{
    /// <summary>Opens the database, creating or migrating it if needed, with the graph over it.</summary>
    public required Func<GatewaySettings, OpenGateway> Open { get; init; }

    /// <summary>The same for serving: the database is opened once, and the sample city is added or removed.</summary>
    public required Func<GatewaySettings, OpenGateway> Serve { get; init; }

    /// <summary>Imports files; opens the database for this alone.</summary>
    public required Func<GatewaySettings, ImportOrder, Action<ImportProgress>, CancellationToken, Task<IReadOnlyList<FileReport>>> Import
    {
        get;
        init;
    }

    /// <summary>Imports lists of addresses; opens the database for this alone.</summary>
    public required Func<GatewaySettings, IReadOnlyList<string>, Action<ImportProgress>, CancellationToken, Task<AddressReport>>
        ImportAddresses { get; init; }

    /// <summary>Fetches every source of the sources file once; opens the database for this alone.</summary>
    public required Func<GatewaySettings, Action<ImportProgress>, CancellationToken, Task<IReadOnlyList<SourceVisit>>> ImportSources
    {
        get;
        init;
    }

    /// <summary>
    /// Keeps the database fresh from the sources file until stopped; logs line by line what there is to report, and whether it is good
    /// news.
    /// </summary>
    public required Func<GatewaySettings, Action<string, bool>, CancellationToken, Task> KeepFresh { get; init; }

    /// <summary>Ends the verb if the sources file has mistakes.</summary>
    public required Action<GatewaySettings> RequireSources { get; init; }

    /// <summary>Returns the state of the sources.</summary>
    public required Func<GatewaySettings, CancellationToken, Task<IReadOnlyList<SourceState>>> Sources { get; init; }

    /// <summary>Removes a data set, named by slug or id; returns its title and the number of its rows.</summary>
    public required Func<GatewaySettings, string, Action<ImportProgress>, CancellationToken, Task<(string Title, long Rows)>> Remove
    { get; init; }

    /// <summary>Rebuilds what is derived from the rows, reporting progress; returns the number of rows that changed.</summary>
    public required Func<GatewaySettings, Action<string>, Action<ImportProgress>, CancellationToken, Task<int>> Rebuild { get; init; }

    /// <summary>
    /// Creates the database or migrates it to this version, and lets a role read it if one is named; returns its name and its previous
    /// state.
    /// </summary>
    public required Func<GatewaySettings, string?, Action<ImportProgress>, CancellationToken, Task<(string Name, SchemaState Before)>>
        Migrate { get; init; }

    /// <summary>Checks files and addresses without a database.</summary>
    public required Func<GatewaySettings, CheckOrder, CancellationToken, Task<IReadOnlyList<FileCheck>>> Check { get; init; }

    /// <summary>Renders the result of a check as one HTML page.</summary>
    public required Func<CheckModel, Language, Task<string>> DrawCheck { get; init; }

    /// <summary>Returns the schema in SDL, the public one or the operator's; needs no database.</summary>
    public required Func<GatewaySettings, bool, string> Sdl { get; init; }

    /// <summary>Returns what the trusted documents take and return; needs no database.</summary>
    public required Func<GatewaySettings, IReadOnlyList<DocumentContract>> Contracts { get; init; }

    /// <summary>Returns ask, plan and SQL of a document (and of its variables, as JSON), as text.</summary>
    public required Func<GatewaySettings, string, string?, CancellationToken, Task<string>> Explain { get; init; }

    /// <summary>Reports how the data was used in a month, in a form and a language.</summary>
    public required Func<GatewaySettings, InsightOrder, CancellationToken, Task<string>> Insight { get; init; }

    /// <summary>Copies the database, row by row, into an empty one; returns the number of rows.</summary>
    public required Func<GatewaySettings, string, Action<ImportProgress>, CancellationToken, Task<long>> Copy { get; init; }

    /// <summary>Copies the database to a file while it is in use.</summary>
    public required Action<GatewaySettings, string> Backup { get; init; }
}
