using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Surveying;

namespace Gateway.Import.Sources;

/// <summary>A property that a source may have in a sources file.</summary>
/// <param name="Name">The name as written in the file.</param>
/// <param name="Expected">What to write, shown when something else was written.</param>
/// <param name="Set">Sets a value in an entry; returns null when the value does not fit.</param>
/// <param name="IsOwn">Whether it is specific to one source, and makes no sense as a default for all of them.</param>
internal sealed partial record EntryProperty(
    string Name, string Expected, Func<SourceEntry, PlacedJson, SourceEntry?> Set, bool IsOwn = false)
{
    private const int LongestText = 2000;

    /// <summary>Returns all properties.</summary>
    /// <param name="folder">The folder that paths are relative to.</param>
    public static IReadOnlyList<EntryProperty> Of(string folder, DataCatalog catalog) =>
    [
        Text("id", "write 1 to 64 letters, digits, hyphens, dots or underscores",
            (e, t) => Id().IsMatch(t) ? e with { Id = t } : null) with { IsOwn = true },
        Text("path", "write a file, a folder or a pattern such as \"published/*.csv\", relative to the sources file",
            (e, t) => e with { Path = Full(t, folder) }) with { IsOwn = true },
        Text("url", "write an address that begins with http:// or https://",
            (e, t) => Address(t) is { } url ? e with { Url = url } : null) with { IsOwn = true },
        new("ckan", "write { \"url\": \"https://…\", \"organization\": \"…\" }",
            (e, v) => v.Kind is JsonValueKind.Object ? e : null, IsOwn: true),
        Text("municipality", "write the code of a local government: 6 digits with check digit, or 5, as text",
            (e, t) => MunicipalityCode.Complete(t) is { } code ? e with { Municipality = code } : null),
        Flag("forceMunicipality", (e, on) => e with { ForceMunicipality = on }),
        Text("publisher", "write a name", (e, t) => e with { Publisher = t }),
        Text("title", "write a title", (e, t) => e with { Title = t }) with { IsOwn = true },
        Text("description", "write a text", (e, t) => e with { Description = t }) with { IsOwn = true },
        Text("licence", "write a licence such as \"CC BY 4.0\"", (e, t) => e with { Licence = t }),
        Text("attribution", "write the credit line to show", (e, t) => e with { Attribution = t }),
        Text("updateFrequency", "write a text such as \"年1回\"", (e, t) => e with { UpdateFrequency = t }),
        Text("sourceUrl", "write an address that begins with http:// or https://",
            (e, t) => UrlCell.IsAbsolute(t) ? e with { SourceUrl = t } : null) with { IsOwn = true },
        Text("dataset", "write a name with a letter or digit in it",
            (e, t) => DatasetName.Plain(t).Length > 0 ? e with { Dataset = t } : null) with { IsOwn = true },
        Text("kind", "write one of " + string.Join(", ", catalog.Kinds.Select(k => k.Name)),
            (e, t) => catalog.Kinds.Any(k => k.Name == t) ? e with { Kind = t } : null),
        Text("encoding", "write one of " + string.Join(", ", TextEncodings.Names),
            (e, t) => TextEncodings.ByName(t) is not null ? e with { Encoding = t } : null),
        Text("sheet", "write the name of a sheet, or its number as text", (e, t) => e with { Sheet = t }),
        Text("headerRow", "write the line that names the columns as text, such as \"3\", or the first and last, such as \"2-3\"",
            (e, t) => HeaderLines.Parse(t) is not null ? e with { HeaderRow = t } : null),
        Text("unit", "write one of " + MoneyUnit.Options,
            (e, t) => MoneyUnit.OfOption(t) is not null ? e with { Unit = t } : null),
        Flag("dropPersonal", (e, on) => e with { DropPersonal = on }),
        Flag("ignoreRobots", (e, on) => e with { IgnoreRobots = on }),
        Text("schedule", Schedule.Forms, (e, t) => Schedule.Parse(t) is { } schedule ? e with { Schedule = schedule } : null),
    ];

    /// <summary>Parses a web address; null when the text is none.</summary>
    public static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0 && uri.UserInfo.Length == 0
            ? uri
            : null;

    private static EntryProperty Text(string name, string expected, Func<SourceEntry, string, SourceEntry?> set) => new(name, expected,
        (entry, value) =>
            value.Kind is JsonValueKind.String && value.Text.Trim() is { Length: > 0 and <= LongestText } text ? set(entry, text) : null);

    private static EntryProperty Flag(string name, Func<SourceEntry, bool, SourceEntry> set) => new(name, "write true or false",
        (entry, value) => value.Kind is JsonValueKind.True or JsonValueKind.False ? set(entry, value.Kind is JsonValueKind.True) : null);

    private static string? Full(string path, string folder) =>
        path.Contains('\0', StringComparison.Ordinal) ? null : System.IO.Path.GetFullPath(path, folder);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
