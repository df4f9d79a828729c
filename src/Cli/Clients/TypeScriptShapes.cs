using Gateway.Graph.Contracts;

namespace Gateway.Cli.Clients;

/// <summary>
/// Writes shapes as TypeScript types. Enumerations and input objects get a name each; result types are written inline, because no two
/// operations select the same.
/// </summary>
internal sealed class TypeScriptShapes
{
    private readonly SortedDictionary<string, string> named = new(StringComparer.Ordinal);

    /// <summary>The named types, each declared once, ordered by name.</summary>
    public IEnumerable<string> Declarations => named.Values;

    /// <param name="indent">The indentation of the line on which the type ends.</param>
    public string Of(Shape shape, string indent) => Plain(shape, indent) + (shape.IsNullable ? " | null" : "");

    /// <summary>Returns the members of an object, one per line.</summary>
    public string Members(IEnumerable<Member> members, string indent) => string.Concat(members.Select(member =>
        $"{Comment(member.Text, indent)}{indent}{member.Name}{(member.IsOptional ? "?" : "")}: {Of(member.Shape, indent)};\n"));

    /// <summary>Returns a text as a comment before a declaration; empty if there is no text.</summary>
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

    /// <summary>
    /// Returns the name of a declared type. The name is registered before the type is written, because an object may contain its own type.
    /// </summary>
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

    /// <summary>Writes a union of objects with exactly one member each, not even with another that is null.</summary>
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
