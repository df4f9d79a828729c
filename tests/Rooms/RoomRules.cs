using System.Text.RegularExpressions;

namespace Gateway.Tests.Rooms;

/// <summary>The rules of the house, applied to one source: who may use whom, and which library where.</summary>
internal static partial class RoomRules
{
    /// <summary>The rooms in their order; a room uses only rooms before it.</summary>
    public static readonly string[] Order = ["Catalog", "Plan", "Sql", "Store", "Import", "Graph", "Page", "Http", "Cli"];

    private static readonly (string Library, string[] Rooms)[] Libraries =
    [
        ("Microsoft.EntityFrameworkCore", ["Store"]),
        ("Microsoft.Data", ["Store"]),
        ("SQLitePCL", ["Store"]),
        ("System.Data", ["Store"]),
        ("GraphQL", ["Graph"]),
        ("GraphQLParser", ["Graph"]),
        ("CsvHelper", ["Import"]),
        ("ExcelDataReader", ["Import"]),
        ("Polly", ["Import"]),
        ("Microsoft.AspNetCore", ["Http", "Cli"]),
        ("OpenTelemetry", ["Http"]),
        ("Microsoft.AspNetCore.Components", ["Page"]),
        ("System.CommandLine", ["Cli"]),
        ("Spectre.Console", ["Cli"]),
    ];

    private static readonly string[] ForbiddenEndings = ["Helper", "Helpers", "Manager", "Service", "Services", "Util", "Utils", "Utility", "Base", "Impl", "Common"];

    /// <summary>Every breach in a source, each with the file and its room.</summary>
    /// <param name="path">From the root of the repository: <c>src/Plan/Planner.cs</c>.</param>
    public static IEnumerable<string> Check(string path, string text)
    {
        var room = Room(path);
        var source = SourceText.Read(text);
        return room is null
            ? ((string[])[.. Names(source), .. Statics(source)]).Select(breach => $"{path}: {breach}")
            : ((string[])[.. Rooms(room, source), .. Uses(room, source), .. SqlTexts(room, source), .. Names(source), .. Statics(source), .. Phrases(source), .. Opening(path, text)])
                .Select(breach => $"{path} (room {room}): {breach}");
    }

    /// <summary>The room a file stands in; null for the program's first file.</summary>
    public static string? Room(string path) => path.Split('/') is ["src", var room, _, ..] ? room : null;

    private static bool IsMigration(string code) => code.Contains(".Migrations", StringComparison.Ordinal);

    private static IEnumerable<string> Rooms(string room, SourceText source)
    {
        if (!Order.Contains(room))
        {
            yield return "there is no such room";
            yield break;
        }

        foreach (var used in RoomName().Matches(source.Code).Select(match => match.Groups[1].Value).Distinct())
        {
            if (!MayUse(room, used))
            {
                yield return $"uses the room {used}";
            }
        }
    }

    private static bool MayUse(string room, string used) =>
        room == used
        || (Array.IndexOf(Order, used) < Array.IndexOf(Order, room)
            && (room, used) is not ("Graph", "Import")
            && (room != "Page" || used == "Catalog"));

    /// <summary>Of two libraries one of which is a part of the other, the part's rule counts for the part.</summary>
    private static IEnumerable<string> Uses(string room, SourceText source) => Libraries
        .Where(rule => !rule.Rooms.Contains(room) && Regex.IsMatch(source.Code, $@"(?<![\w.])(global::)?{Regex.Escape(rule.Library)}(?![\w]){Parts(rule.Library)}\s*[.;]"))
        .Select(rule => $"uses {rule.Library}, which belongs to {string.Join(" and ", rule.Rooms)}");

    private static string Parts(string library) => string.Concat(Libraries
        .Where(other => other.Library.StartsWith(library + ".", StringComparison.Ordinal))
        .Select(other => $@"(?!{Regex.Escape(other.Library[library.Length..])}(?![\w]))"));

    private static IEnumerable<string> SqlTexts(string room, SourceText source) => room == "Sql" || IsMigration(source.Code)
        ? []
        : source.Literals.Where(literal => SqlText().IsMatch(literal.Text)).Select(literal => $"line {literal.Line} holds SQL text, which belongs to Sql");

    private static IEnumerable<string> Names(SourceText source) => TypeName().Matches(source.Code)
        .Select(match => match.Groups[1].Value)
        .Where(name => ForbiddenEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
        .Select(name => $"the name {name} says nothing");

    /// <summary>A static field that can change, or a static property that can be set, is state of the whole process.</summary>
    private static IEnumerable<string> Statics(SourceText source) => IsMigration(source.Code)
        ? []
        : StaticField().Matches(source.Code).Concat(StaticSetter().Matches(source.Code))
            .Select(match => $"line {SourceText.LineOf(source.Code, match.Index)} holds state in a static: {match.Value.Trim()}");

    private static IEnumerable<string> Phrases(SourceText source) => WrittenAppend().Matches(source.Code)
        .Select(match => $"line {SourceText.LineOf(source.Code, match.Index)} calls AppendLiteral itself, past the phrase's check");

    private static IEnumerable<string> Opening(string path, string text) => IsMigration(text)
        || (path.EndsWith(".razor", StringComparison.Ordinal) ? text.StartsWith("@* ", StringComparison.Ordinal) : text.Contains("/// <summary>", StringComparison.Ordinal))
            ? []
            : ["does not open with a summary"];

    [GeneratedRegex(@"(?<![\w.])Gateway\.(Catalog|Plan|Sql|Store|Import|Graph|Page|Http|Cli)\b")]
    private static partial Regex RoomName();

    /// <summary>Statements as they begin in a literal; prose that has such a word inside is not meant.</summary>
    [GeneratedRegex(
        @"(^\W*|\n\s*|;\s*)(SELECT\s+([*\d{?]|\w+\s*\(|[^.]*\bFROM\b)|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\b|PRAGMA\s+\w+|CREATE\s+(TABLE|(UNIQUE\s+)?INDEX|VIRTUAL|TRIGGER|TEMP)\b|DROP\s+(TABLE|INDEX|TRIGGER)\b|ALTER\s+TABLE\b|WITH\s+(RECURSIVE\s+)?\w+\s+AS\b|BEGIN\s+(IMMEDIATE|EXCLUSIVE|DEFERRED)|VACUUM\s+INTO|ATTACH\s+|((LEFT|INNER)\s+)?(FROM|JOIN)\s+\S+\s+(\w+\s+)?(WHERE|ON|ORDER\s+BY|LIMIT)\s)",
        RegexOptions.IgnoreCase)]
    private static partial Regex SqlText();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record)\s+(?:struct\s+|class\s+)?([A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^[ \t]*(?:\[[^\]\n]*\]\s*)?(?:(?:public|internal|private|protected|new|unsafe|volatile)\s+)*static\s+(?!.*\b(?:readonly|const|class|record|struct|event|extern|partial|async|delegate|operator)\b)(?:\([^()\n]*\)|[\w<>\[\]?,. ]+?)\s+\w+\s*(?:;|=(?!>))", RegexOptions.Multiline)]
    private static partial Regex StaticField();

    [GeneratedRegex(@"^[ \t]*(?:(?:public|internal|private|protected|new)\s+)*static\s+[^\n;=(]+\{[^}\n]*\b(?:set|init)\b[^}\n]*\}", RegexOptions.Multiline)]
    private static partial Regex StaticSetter();

    [GeneratedRegex(@"\.\s*AppendLiteral\s*\(")]
    private static partial Regex WrittenAppend();
}
