using System.Text.Json;
using Gateway.Import.Findings;

namespace Gateway.Import.Formats;

/// <summary>
/// Finds the records of a JSON file: features, a list of objects, or such a list in an object that describes it, as in answers of servers.
/// Where it is unclear which of several lists is meant, none is taken; anything else beside the list is reported.
/// </summary>
internal static class JsonLists
{
    /// <summary>A list nested deeper is a part of something else.</summary>
    private const int Deepest = 8;

    /// <summary>Lists that describe the records beside them: CKAN's fields, and links to other pages of an answer.</summary>
    private static readonly string[] Describing = ["fields", "columns", "links"];

    /// <summary>Members of maps: not a table, even if the map is of another kind or incomplete.</summary>
    private static readonly string[] OfMaps = ["features", "geometries"];

    /// <summary>Members that say nothing about the records.</summary>
    private static readonly string[] Formal = ["@context", "$schema"];

    /// <summary>What an answer says about itself beside its list, folded by <see cref="JsonPage.Fold"/>.</summary>
    private static readonly string[] OfAnswers =
        ["success", "status", "help", "code", "message", "version", "limit", "offset", "page", "perpage", "pagesize"];

    public static Attempt<FeatureTable> Find(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Array)
        {
            return GeoJsonFeatures.Of(root) is { } features ? features : InObject(root);
        }

        List<JsonElement> all = [.. root.EnumerateArray()];
        return all is [{ ValueKind: JsonValueKind.Object } only] ? OfOne(root, only)
            : all.TrueForAll(GeoJsonFeatures.IsFeature) ? GeoJsonFeatures.Of(all)
            : IsOfRecords(root) && !all.Exists(GeoJsonFeatures.IsCollection) ? new JsonRecords(all)
            : NoRecords();
    }

    /// <summary>Reads a list of one object: it is one record, or an answer in brackets with the list inside.</summary>
    private static Attempt<FeatureTable> OfOne(JsonElement root, JsonElement only)
    {
        List<Found> inside = [.. ListsIn(only)];
        return GeoJsonFeatures.Of(only) is { } features ? features
            : inside.Count == 0 ? new JsonRecords([only])
            : IsAnswer(only) ? InObject(only)
            : Unclear([new Found("[ ]", "", 0, root), .. inside]);
    }

    private static Attempt<FeatureTable> InObject(JsonElement root)
    {
        List<Found> all = [.. ListsIn(root)];
        if (!all.Exists(list => list.Depth == 0) && IsKeyed(root))
        {
            return new FileFailure("json-keyed", "The records of this JSON are members of an object, not a list.");
        }

        if (all.Count == 0)
        {
            return NoRecords();
        }

        var least = all.Min(list => list.Depth);
        var nearest = all.FindAll(list => list.Depth == least);
        var possible = nearest.FindAll(list => !Describing.Contains(list.Name));
        if (possible.Count == 0 && (nearest.Count > 1 || CountLists(root) > 1))
        {
            // They describe rows that are not objects.
            return NoRecords();
        }

        possible = possible.Count > 0 ? possible : nearest;
        List<Found> bySize = [.. possible.OrderByDescending(list => list.Count)];
        return bySize.DistinctBy(list => list.Holder).Count() > 1
            || (bySize is [var first, var second, ..] && first.Count == second.Count)
            ? Unclear(nearest)
            : new JsonRecords([.. bySize[0].List.EnumerateArray()], [.. NotesOf(root, bySize[0], all)]);
    }

    private static IEnumerable<Finding> NotesOf(JsonElement root, Found taken, List<Found> all)
    {
        var left = all.FindAll(list => list != taken && !Describing.Contains(list.Name));
        if (left.Count > 0)
        {
            yield return new Finding(
                FileRules.ListsLeftOut, Value: taken.Path, Detail: FirstNames.InBrackets([.. left.Select(list => list.Label)]));
        }

        var told = left.Append(taken).Select(list => list.Path).ToHashSet(StringComparer.Ordinal);
        if (Beside(root, "", taken.Path, told).ToList() is { Count: > 0 } beside)
        {
            yield return new Finding(FileRules.BesideRecords, Detail: FirstNames.InBrackets(beside));
        }

        if (JsonPage.PartOf(root, taken.Count) is { } part)
        {
            yield return part;
        }
    }

    /// <summary>Returns the names of filled members that were neither read nor reported otherwise.</summary>
    private static IEnumerable<string> Beside(JsonElement holder, string path, string taken, HashSet<string> told) =>
        holder.EnumerateObject().SelectMany(member => path + member.Name is var name && told.Contains(name) ? []
            : member.Value.ValueKind is JsonValueKind.Object && taken.StartsWith(name + ".", StringComparison.Ordinal)
                ? Beside(member.Value, name + ".", taken, told)
            : JsonPage.IsEmpty(member.Value) || Formal.Contains(member.Name) ? []
            : (IEnumerable<string>)[name]);

    private static IEnumerable<Found> ListsIn(JsonElement holder, string path = "", int depth = 0) => depth == Deepest
        ? []
        : holder.EnumerateObject().SelectMany(member => member.Value.ValueKind switch
        {
            JsonValueKind.Array when !OfMaps.Contains(member.Name) && IsOfRecords(member.Value) =>
                [new Found(member.Name, path, depth, member.Value)],
            JsonValueKind.Object => ListsIn(member.Value, path + member.Name + ".", depth + 1),
            _ => (IEnumerable<Found>)[],
        });

    /// <summary>Counts the non-empty lists, whatever they contain.</summary>
    private static int CountLists(JsonElement holder) => holder.EnumerateObject().Sum(member => member.Value.ValueKind switch
    {
        JsonValueKind.Array => member.Value.GetArrayLength() > 0 ? 1 : 0,
        JsonValueKind.Object => CountLists(member.Value),
        _ => 0,
    });

    private static bool IsOfRecords(JsonElement value) => value.ValueKind is JsonValueKind.Array && value.GetArrayLength() > 0
        && value.EnumerateArray().All(one => one.ValueKind is JsonValueKind.Object);

    /// <summary>Whether it contains only what answers say about themselves; anything else may be part of a record.</summary>
    private static bool IsAnswer(JsonElement value) => value.EnumerateObject().All(member =>
        member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object || JsonPage.IsEmpty(member.Value)
        || JsonPage.Says(member.Name) || OfAnswers.Contains(JsonPage.Fold(member.Name)));

    /// <summary>Whether these are objects with a member in common, each under its own name.</summary>
    private static bool IsKeyed(JsonElement value)
    {
        List<JsonElement> members = [.. value.EnumerateObject().Select(member => member.Value)];
        if (members.Count < 2 || members.Exists(member => member.ValueKind is not JsonValueKind.Object))
        {
            return false;
        }

        var shared = NamesOf(members[0]).ToHashSet(StringComparer.Ordinal);
        members.ForEach(member => shared.IntersectWith(NamesOf(member)));
        return shared.Count > 0;

        static IEnumerable<string> NamesOf(JsonElement member) => member.EnumerateObject().Select(one => one.Name);
    }

    private static FileFailure NoRecords() =>
        new("json", "This is JSON, but neither a GeoJSON FeatureCollection nor a list of records.");

    private static FileFailure Unclear(List<Found> lists) =>
        new("json-lists", "The JSON contains several lists; it is unclear which one has the records.")
        {
            Detail = FirstNames.InBrackets([.. lists.Select(list => list.Label)]),
        };

    /// <summary>A list of records, and where it is.</summary>
    /// <param name="Holder">The path of the object that holds it, with a dot at its end; empty = the file.</param>
    private sealed record Found(string Name, string Holder, int Depth, JsonElement List)
    {
        public string Path => Holder + Name;

        public int Count => List.GetArrayLength();

        public string Label => $"{Path}: {Count}";
    }
}
