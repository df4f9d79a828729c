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

/// <summary>What the verbs may ask of the other rooms; <see cref="Composition"/> puts it together.</summary>
internal sealed record Parts
{
    /// <summary>Opens the database, making or migrating it where that is needed, with the graph over it.</summary>
    public required Func<GatewaySettings, OpenGateway> Open { get; init; }

    /// <summary>The same for serving: the database is opened once, with the sample city shown in it or taken away.</summary>
    public required Func<GatewaySettings, OpenGateway> Serve { get; init; }

    /// <summary>Imports files; the database is opened for it alone.</summary>
    public required Func<GatewaySettings, ImportOrder, Action<ImportProgress>, CancellationToken, Task<IReadOnlyList<FileReport>>> Import
    {
        get;
        init;
    }

    /// <summary>Brings lists of addresses in; the database is opened for it alone.</summary>
    public required Func<GatewaySettings, IReadOnlyList<string>, Action<ImportProgress>, CancellationToken, Task<AddressReport>>
        ImportAddresses { get; init; }

    /// <summary>Asks every source of the sources file once; the database is opened for it alone.</summary>
    public required Func<GatewaySettings, Action<ImportProgress>, CancellationToken, Task<IReadOnlyList<SourceVisit>>> ImportSources
    {
        get;
        init;
    }

    /// <summary>
    /// Keeps the database fresh from the sources file until it is told to stop; it tells line by line what there is to say, and whether
    /// that is well.
    /// </summary>
    public required Func<GatewaySettings, Action<string, bool>, CancellationToken, Task> KeepFresh { get; init; }

    /// <summary>Ends the verb when the sources file holds mistakes.</summary>
    public required Action<GatewaySettings> RequireSources { get; init; }

    /// <summary>What is remembered of the sources.</summary>
    public required Func<GatewaySettings, CancellationToken, Task<IReadOnlyList<SourceState>>> Sources { get; init; }

    /// <summary>Removes a data set, named by slug or id; its title and the number of its rows.</summary>
    public required Func<GatewaySettings, string, Action<ImportProgress>, CancellationToken, Task<(string Title, long Rows)>> Remove
    { get; init; }

    /// <summary>Makes anew what follows from the rows, telling how far it is; how many rows are different then.</summary>
    public required Func<GatewaySettings, Action<string>, Action<ImportProgress>, CancellationToken, Task<int>> Rebuild { get; init; }

    /// <summary>
    /// Makes the database or brings it to this version, and lets a role read it when one is named; its name, and what it was before.
    /// </summary>
    public required Func<GatewaySettings, string?, Action<ImportProgress>, CancellationToken, Task<(string Name, SchemaState Before)>>
        Migrate { get; init; }

    /// <summary>Looks at files and addresses without a database.</summary>
    public required Func<GatewaySettings, CheckOrder, CancellationToken, Task<IReadOnlyList<FileCheck>>> Check { get; init; }

    /// <summary>Draws what a check found as one page of HTML.</summary>
    public required Func<CheckModel, Language, Task<string>> DrawCheck { get; init; }

    /// <summary>The schema in SDL, the public one or the operator's; needs no database.</summary>
    public required Func<GatewaySettings, bool, string> Sdl { get; init; }

    /// <summary>What the trusted documents take and give; needs no database.</summary>
    public required Func<GatewaySettings, IReadOnlyList<DocumentContract>> Contracts { get; init; }

    /// <summary>Ask, plan and SQL of a document (and of its variables, as JSON), as text.</summary>
    public required Func<GatewaySettings, string, string?, CancellationToken, Task<string>> Explain { get; init; }

    /// <summary>How the data was used in a month, in a form and a language.</summary>
    public required Func<GatewaySettings, InsightOrder, CancellationToken, Task<string>> Insight { get; init; }

    /// <summary>Copies the database, row by row, into another that is empty; how many rows there were.</summary>
    public required Func<GatewaySettings, string, Action<ImportProgress>, CancellationToken, Task<long>> Copy { get; init; }

    /// <summary>Copies the database to a file while it is in use.</summary>
    public required Action<GatewaySettings, string> Backup { get; init; }
}
