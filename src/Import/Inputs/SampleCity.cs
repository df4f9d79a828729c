using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gateway.Import.Inputs;

/// <summary>The built-in fictional city 見本市: its files, as a city would publish them, and what is said about each.</summary>
internal static class SampleCity
{
    /// <summary>The code of its publisher, which is in no real table.</summary>
    public const string Code = "999997";

    /// <summary>Returns the files in the best import order: places before what refers to them.</summary>
    public static IReadOnlyList<SampleFile> Files()
    {
        using var manifest = Open("sample.json");
        var entries = JsonSerializer.Deserialize<SampleFile[]>(manifest, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException("The list of sample files is empty.");
        return [.. entries.Select(e => e with { Open = () => Open(e.Name) })];
    }

    /// <summary>Returns its address table, by which places without a point are located; also fictional.</summary>
    public static ImportSource Addresses() => new("addresses.csv", () => Open("addresses.csv"));

    private static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("sample/" + file)
            ?? throw new InvalidOperationException($"The program is missing its sample file {file}.");
}

/// <summary>A file of the sample city.</summary>
/// <param name="Name">Its name, <c>999997_public_facility.csv</c>.</param>
/// <param name="Title">The data set's title; it says that the city is fictional.</param>
/// <param name="Licence">The licence, <c>CC0-1.0</c>.</param>
internal sealed record SampleFile(
    string Name,
    string Title,
    string Description,
    string Licence,
    string Attribution,
    string SourceUrl,
    string UpdateFrequency,
    DateOnly PublishedOn,
    DateOnly UpdatedOn)
{
    /// <summary>Opens the file's bytes, as published.</summary>
    [JsonIgnore]
    public Func<Stream> Open { get; init; } = () => Stream.Null;
}
