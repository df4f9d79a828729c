using System.Text.Json;
using Gateway.Catalog;

namespace Gateway.Import.Sources;

/// <summary>Reads the sources of a sources file one by one, and collects every mistake with its position.</summary>
internal sealed class EntryReader(string folder, DataCatalog catalog, List<SourceMistake> mistakes)
{
    private static readonly string[] CkanKnown = ["url", "organization", "query"];

    private readonly IReadOnlyList<EntryProperty> properties = EntryProperty.Of(folder, catalog);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties of <c>ckan</c>, for the test that compares them with the schema.</summary>
    public static IReadOnlyList<string> CkanMembers => CkanKnown;

    public SourceEntry ReadDefaults(PlacedJson value) => ReadMembers(value, new SourceEntry(), [.. properties.Where(p => !p.IsOwn)]);

    /// <param name="defaults">What is said about all sources.</param>
    public SourceEntry Read(PlacedJson value, SourceEntry defaults)
    {
        var before = mistakes.Count;
        var entry = ReadMembers(value, defaults, properties);
        if (value.Members.LastOrDefault(m => m.Name == "ckan").Value is { Kind: JsonValueKind.Object } ckan)
        {
            entry = entry with { Ckan = ReadCkan(ckan) };
        }

        // A source with mistakes in its parts is not also judged as a whole.
        if (mistakes.Count == before)
        {
            Judge(value, entry);
        }

        return entry;
    }

    /// <summary>Returns the message for a property that does not exist.</summary>
    public static string Unknown(string name, IReadOnlyList<string> known) =>
        $"there is no property \"{name}\"; there are: {string.Join(", ", known)}";

    private void Judge(PlacedJson value, SourceEntry entry)
    {
        if (entry.Id.Length == 0)
        {
            mistakes.Add(SourceMistake.At(value, "the source has no \"id\": write a short, permanent name such as \"aed\""));
        }
        else if (!ids.Add(entry.Id))
        {
            mistakes.Add(SourceMistake.At(value, $"another source also has the id \"{entry.Id}\": use a different one"));
        }

        if (new object?[] { entry.Path, entry.Url, entry.Ckan }.Count(where => where is not null) != 1)
        {
            mistakes.Add(SourceMistake.At(value, "write one of \"url\", \"path\" and \"ckan\" to say where the source is"));
        }

        if (entry.ForceMunicipality && entry.Municipality is null)
        {
            mistakes.Add(SourceMistake.At(value, "\"forceMunicipality\" needs \"municipality\""));
        }

        if (entry.Ckan is not null && entry.SourceUrl is not null)
        {
            mistakes.Add(SourceMistake.At(value, "omit \"sourceUrl\": each resource of a portal has its own address"));
        }
    }

    private SourceEntry ReadMembers(PlacedJson value, SourceEntry entry, IReadOnlyList<EntryProperty> allowed)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            mistakes.Add(SourceMistake.At(value, "this must be an object: { … }"));
            return entry;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, member) in value.Members)
        {
            if (allowed.FirstOrDefault(p => p.Name == name) is not { } property)
            {
                mistakes.Add(SourceMistake.At(member, Unknown(name, [.. allowed.Select(p => p.Name)])));
            }
            else if (!seen.Add(name))
            {
                mistakes.Add(SourceMistake.At(member, $"\"{name}\" is written twice"));
            }
            else if (property.Set(entry, member) is { } set)
            {
                entry = set;
            }
            else
            {
                mistakes.Add(SourceMistake.At(member, $"{Shown(member)} does not fit: {property.Expected}"));
            }
        }

        return entry;
    }

    private CkanQuery? ReadCkan(PlacedJson value)
    {
        foreach (var (name, member) in value.Members)
        {
            if (!CkanKnown.Contains(name))
            {
                mistakes.Add(SourceMistake.At(member, Unknown(name, CkanKnown)));
            }
            else if (member.Kind != JsonValueKind.String || member.Text.Trim().Length == 0)
            {
                mistakes.Add(SourceMistake.At(member, $"{Shown(member)} does not fit: write a text"));
            }
        }

        var (organization, query) = (Text(value, "organization"), Text(value, "query"));
        if (EntryProperty.Address(Text(value, "url") ?? "") is not { } url)
        {
            mistakes.Add(SourceMistake.At(value, "write the portal's address as \"url\", beginning with http:// or https://"));
            return null;
        }

        if (organization is null && query is null)
        {
            mistakes.Add(SourceMistake.At(value,
                "write \"organization\" (its name in the portal's addresses) or \"query\", so as not to import the whole portal"));
        }

        return new CkanQuery(url, organization, query);
    }

    private static string? Text(PlacedJson value, string name) =>
        value.Members.LastOrDefault(m => m.Name == name).Value is { Kind: JsonValueKind.String } text && text.Text.Trim().Length > 0
            ? text.Text.Trim()
            : null;

    private static string Shown(PlacedJson value) => value.Kind switch
    {
        JsonValueKind.String => $"\"{value.Text}\"",
        JsonValueKind.Number => value.Text,
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => value.Kind.ToString().ToLowerInvariant(),
    };
}
