using System.Reflection;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph;
using Gateway.Graph.Contracts;
using Gateway.Graph.Documents;

namespace Gateway.Cli;

/// <summary>The trusted documents: files <c>NAME.graphql</c> in a folder, or the built-in ones.</summary>
internal static class TrustedDocuments
{
    public const string Ending = ".graphql";

    private const string BuiltIn = "operations/";

    /// <exception cref="Stop">The folder cannot be read, or a name in it cannot be a key.</exception>
    public static DocumentStore Open(GatewaySettings settings) =>
        new(Read(settings), new StoreRules { OnlyTrusted = settings.OnlyTrusted });

    /// <summary>Returns the documents by name.</summary>
    /// <exception cref="Stop">The folder cannot be read, or a name in it cannot be a key.</exception>
    public static IReadOnlyDictionary<string, string> Read(GatewaySettings settings) =>
        settings.TrustedFolder is { } folder ? ReadFolder(folder) : ReadBuiltIn();

    /// <summary>
    /// Returns what is wrong with documents in the operator's folder; a test covers the built-in ones. The others can still be run, and a
    /// client that runs a faulty one gets its fault.
    /// </summary>
    public static IReadOnlyList<string> Complaints(GatewaySettings settings, Executor executor) =>
        settings.TrustedFolder is not { } folder ? [] :
    [
        .. executor.IncompatibleDocuments()
            .Select(d => $"Trusted document {PathOf(folder, d.Name)} does not fit the schema and cannot run: {d.Fault}"),
    ];

    /// <summary>Requires the names of documents to be distinct in clients and descriptions.</summary>
    /// <exception cref="Stop">Two of the operator's documents have the same name there.</exception>
    public static void RequireNames(GatewaySettings settings, IReadOnlyList<DocumentContract> contracts)
    {
        if (settings.TrustedFolder is { } folder && DocumentContract.FindDoubled(contracts) is var (first, second))
        {
            throw new Stop(
                ExitCode.Usage,
                $"The operations of {PathOf(folder, first.Name)} ({first.Operation}) and {PathOf(folder, second.Name)} "
                + $"({second.Operation}) have the same name in clients, which ignore case and '_': rename one.");
        }
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, name + Ending);

    private static Dictionary<string, string> ReadFolder(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*" + Ending).ToDictionary(NameOf, File.ReadAllText);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Stop(ExitCode.Usage, $"The trusted documents in {folder} cannot be read: {error.Message}");
        }
    }

    private static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return DocumentStore.IsKey(name)
            ? name
            : throw new Stop(ExitCode.Usage, $"{path}: the name of a trusted document may contain only letters, digits, '-' and '_'.");
    }

    /// <summary>Reads the built-in documents. Those in subfolders are internal to the program and not available to clients.</summary>
    private static Dictionary<string, string> ReadBuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(IsBuiltIn))
        {
            var key = name[BuiltIn.Length..^Ending.Length];
            if (DocumentStore.IsKey(key))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                documents.Add(key, reader.ReadToEnd());
            }
        }

        return documents;
    }

    private static bool IsBuiltIn(string resource) =>
        resource.StartsWith(BuiltIn, StringComparison.Ordinal) && resource.EndsWith(Ending, StringComparison.Ordinal);
}
