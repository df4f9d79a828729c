namespace Gateway.Tests.Cases;

/// <summary>The folder of golden cases: add a <c>.graphql</c> file here to add a case.</summary>
internal static class CaseFolder
{
    /// <summary>Suffixes of the files that belong to a case; the first match counts, so longer ones come first.</summary>
    private static readonly string[] Companions = [".variables.json", ".sqlite.sql", ".postgres.sql", ".plan", ".json"];

    public static string Folder { get; } = Path.Combine(Golden.TestsFolder, "Cases");

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder, "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static string Query(string name) => File.ReadAllText(PathOf(name, ".graphql"));

    /// <summary>The variables as JSON; null when the case has none.</summary>
    public static string? Variables(string name) =>
        PathOf(name, ".variables.json") is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    public static string PathOf(string name, string extension) => Path.Combine(Folder, name + extension);

    /// <summary>Returns files that belong to no case: leftover golden files, or files of a type that does not belong here.</summary>
    public static IEnumerable<string> Orphans(IEnumerable<string> files)
    {
        var names = files.Select(f => Path.GetFileName(f)).ToHashSet(StringComparer.Ordinal);
        return names.Where(n => !n.EndsWith(".graphql", StringComparison.Ordinal) && !n.EndsWith(".cs", StringComparison.Ordinal))
            .Where(n => Companions.FirstOrDefault(c => n.EndsWith(c, StringComparison.Ordinal)) is not { } end || !names.Contains(n[..^end.Length] + ".graphql"))
            .Order(StringComparer.Ordinal);
    }
}
