using Gateway.Graph.Contracts;

namespace Gateway.Cli.Clients;

/// <summary>
/// Shapes as types of TypeScript. Enumerations and objects that are sent get a name each; what is answered is written where it stands,
/// for no two operations ask alike.
/// </summary>
internal sealed class TypeScriptShapes
{
    private readonly SortedDictionary<string, string> named = new(StringComparer.Ordinal);

    /// <summary>The types with names, each declared once, in the order of their names.</summary>
    public IEnumerable<string> Declarations => named.Values;

    /// <param name="indent">The spaces before the line in which the type ends.</param>
    public string Of(Shape shape, string indent) => Plain(shape, indent) + (shape.IsNullable ? " | null" : "");

    /// <summary>The members of an object, each on a line of its own.</summary>
    public string Members(IEnumerable<Member> members, string indent) => string.Concat(members.Select(member =>
        $"{Comment(member.Text, indent)}{indent}{member.Name}{(member.IsOptional ? "?" : "")}: {Of(member.Shape, indent)};\n"));

    /// <summary>A text as a comment before a declaration; nothing where there is none.</summary>
    public static string Comment(string? text, string indent) => string.IsNullOrEmpty(text)
        ? ""
        : $"{indent}/** {text.ReplaceLineEndings(" ").Replace("*/", "* /", StringComparison.Ordinal)} */\n";

    private string Plain(Shape shape, string indent) => shape switch
    {
        ScalarShape scalar => Scalar(scalar.Name),
        EnumShape names => Named(names.Name, () => Enumeration(names)),
        InputShape input => Named(input.Name, () => Input(input)),
        ListShape { Item: { IsNullable: false } item and not (UnionShape or TypeNameShape) } => Plain(item, indent) + "[]",
        ListShape list => $"Array<{Of(list.Item, indent)}>",
        TypeNameShape names => string.Join(" | ", names.Names.Select(name => $"\"{name}\"")),
        ObjectShape answered => $"{{\n{Members(answered.Members, indent + "  ")}{indent}}}",
        UnionShape union => string.Join(" | ", union.Kinds.Select(kind => Plain(kind, indent))),
        _ => "unknown",
    };

    /// <summary>The name stands before what it names is written: an object may hold others of its own type.</summary>
    private string Named(string name, Func<string> declare)
    {
        if (named.TryAdd(name, ""))
        {
            named[name] = declare();
        }

        return name;
    }

    private static string Enumeration(EnumShape names) =>
        $"{Comment(names.Text, "")}export type {names.Name} =\n"
        + string.Join("\n", names.Values.Select(value => $"  | \"{value.Name}\"")) + ";\n";

    private string Input(InputShape input) => Comment(input.Text, "") + (input.IsOneOf
        ? $"export type {input.Name} =\n{OneOf(input.ReadMembers())};\n"
        : $"export interface {input.Name} {{\n{Members(input.ReadMembers(), "  ")}}}\n");

    /// <summary>With one member and no other, not even one that is null.</summary>
    private string OneOf(IReadOnlyList<Member> members) => string.Join("\n", members.Select(chosen =>
        $"  | {{ {string.Join("; ", members.Select(member => OfOne(member, member.Name == chosen.Name)))} }}"));

    private string OfOne(Member member, bool isChosen) =>
        isChosen ? $"{member.Name}: {Plain(member.Shape, "  ")}" : $"{member.Name}?: never";

    private static string Scalar(string name) => name switch
    {
        "Int" or "Long" or "Float" => "number",
        "Boolean" => "boolean",
        "String" or "ID" => "string",
        "LocalDate" or "LocalTime" or "LocalDateTime" or "DateTime" or "URL" => name,
        _ => "unknown",
    };
}
