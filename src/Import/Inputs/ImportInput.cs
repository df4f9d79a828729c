namespace Gateway.Import.Inputs;

/// <summary>A source that a run of the importer brings in, and what is said about it.</summary>
/// <param name="Progress">Told how far its tables are.</param>
internal sealed record ImportInput(ImportSource Source, ImportOptions Options, Action<ImportProgress>? Progress = null);
