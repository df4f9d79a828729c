using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Gateway.Catalog;

namespace Gateway.Import.Sources;

/// <summary>A sources file: the sources from which a gateway is kept up to date.</summary>
/// <param name="Path">The full path.</param>
internal sealed record SourceList(string Path, IReadOnlyList<SourceEntry> Entries)
{
    private const string Shape = "write { \"sources\": [ { \"id\": \"aed\", \"url\": \"https://…\" } ] }";

    private static readonly string[] Known = ["$schema", "defaults", "sources"];

    /// <summary>The members of the file, for the test that compares them with the schema.</summary>
    public static IReadOnlyList<string> Members => Known;

    /// <exception cref="SourceListException">It cannot be read, or has mistakes, all of which are reported.</exception>
    public static SourceList Read(string path, DataCatalog catalog)
    {
        try
        {
            return Read(path, File.ReadAllBytes(path), catalog);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SourceListException(path, [new SourceMistake("", 0, $"it cannot be read: {error.Message}")]);
        }
    }

    public static SourceList Read(string path, ReadOnlySpan<byte> utf8, DataCatalog catalog)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new SourceListException(path, [new SourceMistake("", 0, "it is not UTF-8: save it as UTF-8")]);
        }

        PlacedJson root;
        try
        {
            root = PlacedJson.Parse(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);
        }
        catch (JsonException error)
        {
            throw new SourceListException(path,
                [new SourceMistake("", (int)(error.LineNumber ?? 0) + 1, "this is not JSON: " + error.Message.Split(" LineNumber", 2)[0])]);
        }

        var mistakes = new List<SourceMistake>();
        var entries = ReadRoot(root, new EntryReader(System.IO.Path.GetDirectoryName(path)!, catalog, mistakes), mistakes);
        return mistakes.Count == 0 ? new SourceList(path, entries) : throw new SourceListException(path, mistakes);
    }

    private static List<SourceEntry> ReadRoot(PlacedJson root, EntryReader reader, List<SourceMistake> mistakes)
    {
        if (root.Kind != JsonValueKind.Object)
        {
            mistakes.Add(SourceMistake.At(root, "a sources file is one JSON object: " + Shape));
            return [];
        }

        foreach (var (name, value) in root.Members.Where(m => !Known.Contains(m.Name)))
        {
            mistakes.Add(SourceMistake.At(value, EntryReader.Unknown(name, Known)));
        }

        var defaults = Find(root, "defaults") is { } given ? reader.ReadDefaults(given) : new SourceEntry();
        if (Find(root, "sources") is not { Kind: JsonValueKind.Array, Items.Count: > 0 } list)
        {
            mistakes.Add(SourceMistake.At(Find(root, "sources") ?? root, "there is no list of sources: " + Shape));
            return [];
        }

        return [.. list.Items.Select(item => reader.Read(item, defaults))];
    }

    private static PlacedJson? Find(PlacedJson value, string name) => value.Members.LastOrDefault(m => m.Name == name).Value;
}

/// <summary>A mistake in a sources file.</summary>
/// <param name="Pointer">The position as a JSON pointer; empty = the whole file.</param>
/// <param name="Line">The line, 1-based; 0 = none.</param>
/// <param name="Message">What is wrong and what to write.</param>
internal sealed record SourceMistake(string Pointer, int Line, string Message)
{
    public static SourceMistake At(PlacedJson value, string message) => new(value.Pointer, value.Line, message);
}

/// <summary>A sources file that cannot be used.</summary>
internal sealed class SourceListException(string path, IReadOnlyList<SourceMistake> mistakes)
    : Exception(string.Join(Environment.NewLine, mistakes.Select(m => Line(path, m))))
{
    public IReadOnlyList<SourceMistake> Mistakes => mistakes;

    /// <summary>The mistakes, one line for each.</summary>
    public IEnumerable<string> Lines => mistakes.Select(m => Line(path, m));

    private static string Line(string path, SourceMistake mistake) =>
        $"{path}{(mistake.Line > 0 ? $":{mistake.Line}" : "")}: "
        + $"{(mistake.Pointer.Length > 0 ? mistake.Pointer + ": " : "")}{mistake.Message}";
}
