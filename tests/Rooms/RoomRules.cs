using System.Reflection;
using System.Text.RegularExpressions;

namespace Gateway.Tests.Rooms;

/// <summary>The rules of the house that show only in the source: SQL text, names, statics, and constants of a later room.</summary>
internal static partial class RoomRules
{
    private static readonly string[] ForbiddenEndings =
        ["Helper", "Helpers", "Manager", "Service", "Services", "Util", "Utils", "Utility", "Base", "Impl", "Common"];

    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Lazy<IReadOnlyList<(string Room, string Name)>> LaterConstants = new(() =>
    [
        .. typeof(Gateway.Catalog.CityCatalog).Assembly.GetTypes()
            .Where(type => !type.IsEnum && new HouseRules("Gateway").PlaceOf(type.FullName!) is not null)
            .SelectMany(type => type.GetFields(Declared)
                .Where(field => field.IsLiteral && !field.IsPrivate)
                .Select(field => (new HouseRules("Gateway").PlaceOf(type.FullName!)!.Value.Room, $"{type.Name}.{field.Name}"))),
    ]);

    private static readonly Lazy<IReadOnlySet<string>> EntityNames = new(() =>
        Gateway.Catalog.CityCatalog.Create().Entities.Select(entity => entity.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>Returns every breach in a source, each with the file and its room.</summary>
    /// <param name="path">From the root of the repository: <c>src/Plan/Planner.cs</c>.</param>
    public static IEnumerable<string> Check(string path, string text)
    {
        var room = Room(path);
        var source = SourceText.Read(text);
        return room is null
            ? ((string[])[.. Names(source), .. Statics(source)]).Select(breach => $"{path}: {breach}")
            : ((string[])
            [
                .. Folder(room), .. Constants(room, source), .. SqlTexts(room, source), .. SqliteTexts(path, source), .. Names(source),
                .. Statics(source), .. Phrases(source), .. Entities(path, room, source), .. Opening(path, text),
            ])
                .Select(breach => $"{path} (room {room}): {breach}");
    }

    /// <summary>Returns the room of a file; null for the program's first file.</summary>
    public static string? Room(string path) => path.Split('/') is ["src", var room, _, ..] ? room : null;

    private static bool IsMigration(string code) => code.Contains(".Migrations", StringComparison.Ordinal);

    private static string[] Folder(string room) => House.Order.Contains(room) ? [] : ["there is no such room"];

    /// <summary>Searches for constants of a later room, as they leave no trace in the assembly.</summary>
    private static IEnumerable<string> Constants(string room, SourceText source) => LaterConstants.Value
        .Where(constant => !House.MayUse(room, constant.Room) && source.Code.Contains(constant.Name, StringComparison.Ordinal))
        .Where(constant => Regex.IsMatch(source.Code, $@"\b{Regex.Escape(constant.Name)}\b"))
        .Select(constant => $"uses the constant {constant.Name} of {constant.Room}");

    private static IEnumerable<string> SqlTexts(string room, SourceText source) => room == "Sql" || IsMigration(source.Code)
        ? []
        : source.Literals.Where(literal => SqlText().IsMatch(literal.Text)).Select(literal => $"line {literal.Line} holds SQL text, which belongs to Sql");

    /// <summary>Finds SQL that only SQLite understands; SQL that every database accepts is written without it.</summary>
    private static IEnumerable<string> SqliteTexts(string path, SourceText source) =>
        path.StartsWith("src/Sql/Sqlite/", StringComparison.Ordinal) || IsMigration(source.Code)
            ? []
            : source.Literals.Where(literal => SqliteText().IsMatch(literal.Text))
                .Select(literal => $"line {literal.Line} holds SQL text of SQLite, which belongs to Sql/Sqlite");

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

    /// <summary>An entity is known by its role or its recipe; the words of the pages are for people.</summary>
    private static IEnumerable<string> Entities(string path, string room, SourceText source)
    {
        if (room == "Catalog" || path.StartsWith("src/Page/Words.", StringComparison.Ordinal) || IsMigration(source.Code))
        {
            return [];
        }

        var literals = source.Literals.Select(literal => (literal.Line, Name: literal.Text.Trim('$', '@', '"')));
        var names = NameOf().Matches(source.Code).Select(m => (Line: SourceText.LineOf(source.Code, m.Index), Name: m.Groups[1].Value));
        return literals.Concat(names).Where(found => EntityNames.Value.Contains(found.Name))
            .Select(found => $"line {found.Line} knows the entity {found.Name} by its name");
    }

    private static IEnumerable<string> Opening(string path, string text) => IsMigration(text)
        || (path.EndsWith(".razor", StringComparison.Ordinal) ? text.StartsWith("@* ", StringComparison.Ordinal) : text.Contains("/// <summary>", StringComparison.Ordinal))
            ? []
            : ["does not open with a summary"];

    /// <summary>Matches statements at the beginning of a literal; prose that contains such a word is not matched.</summary>
    [GeneratedRegex(
        @"(^\W*|\n\s*|;\s*)(SELECT\s+([*\d{?]|\w+\s*\(|[^.]*\bFROM\b)|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\b|"
        + @"PRAGMA\s+\w+|CREATE\s+(TABLE|(UNIQUE\s+)?INDEX|VIRTUAL|TRIGGER|TEMP)\b|DROP\s+(TABLE|INDEX|TRIGGER)\b|ALTER\s+TABLE\b|"
        + @"WITH\s+(RECURSIVE\s+)?\w+\s+AS\b|BEGIN\s+(IMMEDIATE|EXCLUSIVE|DEFERRED)|VACUUM\s+INTO|ATTACH\s+|"
        + @"((LEFT|INNER)\s+)?(FROM|JOIN)\s+\S+\s+(\w+\s+)?(WHERE|ON|ORDER\s+BY|LIMIT)\s)",
        RegexOptions.IgnoreCase)]
    private static partial Regex SqlText();

    [GeneratedRegex(
        @"\bPRAGMA\s+\w+|\bjson_(each|extract|group_array)\s*\(|\binstr\s*\(|\bsqlite_(master|schema)\b|\bWITHOUT\s+ROWID\b"
            + @"|\bINSERT\s+OR\s+\w+|\btemp\.\w+|\bCREATE\s+TEMP\b|\browid\b|\b\w+\.\w+\s+IS\s+NOT\s+\w+\.\w+|\bBEGIN\s+(IMMEDIATE|EXCLUSIVE)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex SqliteText();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record)\s+(?:struct\s+|class\s+)?([A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex(
        @"^[ \t]*(?:\[[^\]\n]*\]\s*)?(?:(?:public|internal|private|protected|new|unsafe|volatile)\s+)*static\s+"
        + @"(?!.*\b(?:readonly|const|class|record|struct|event|extern|partial|async|delegate|operator)\b)"
        + @"(?:\([^()\n]*\)|[\w<>\[\]?,. ]+?)\s+\w+\s*(?:;|=(?!>))",
        RegexOptions.Multiline)]
    private static partial Regex StaticField();

    [GeneratedRegex(
        @"^[ \t]*(?:(?:public|internal|private|protected|new)\s+)*static\s+[^\n;=(]+\{[^}\n]*\b(?:set|init)\b[^}\n]*\}",
        RegexOptions.Multiline)]
    private static partial Regex StaticSetter();

    [GeneratedRegex(@"\bnameof\s*\(\s*(?:\w+\s*\.\s*)*(\w+)\s*\)")]
    private static partial Regex NameOf();

    [GeneratedRegex(@"\.\s*AppendLiteral\s*\(")]
    private static partial Regex WrittenAppend();
}
