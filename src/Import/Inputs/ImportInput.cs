namespace Gateway.Import.Inputs;

/// <summary>A source that a run of the importer imports, with the caller's options.</summary>
/// <param name="Progress">Called with the progress of its tables.</param>
internal sealed record ImportInput(ImportSource Source, ImportOptions Options, Action<ImportProgress>? Progress = null);
