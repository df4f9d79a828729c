using System.Globalization;
using Gateway.Graph.Schema;
using GraphQL.Types;

namespace Gateway.Tests.Graph;

/// <summary>
/// Generates random documents from a schema: lists under aliases, lists within lists, orders, and filters over everything they can reach.
/// Most request little, some much; whether the limits allow one is for the gateway to say.
/// </summary>
internal sealed class RandomDocument(ISchema schema, int seed)
{
    private static readonly string[] Texts = ["", "zzq", "公園", "学校", "a", "1", "東京", "小"];

    private readonly Random random = new(seed);

    public string Next()
    {
        var lists = schema.Query.Fields.Where(f => ElementOf(f) is not null).ToList();
        var count = 1 + (int)(Math.Pow(random.NextDouble(), 4) * 40);
        return "{ " + string.Join(' ', Enumerable.Range(0, count).Select(n => $"a{n}: {List(Pick(lists), 2)}")) + " }";
    }

    /// <summary>Returns the type of a list's rows; null if it is not a list with pages.</summary>
    private static IObjectGraphType? ElementOf(FieldType field) =>
        (TypeForms.Named(field.ResolvedType!) as IObjectGraphType)?.Fields.Find("nodes") is { } nodes && field.Arguments?.Find("where") is not null
            ? TypeForms.Named(nodes.ResolvedType!) as IObjectGraphType
            : null;

    private string List(FieldType field, int depth)
    {
        var arguments = new List<string> { (Chance(0.8) ? "first: " : "last: ") + Pick([1, 10, 50]).ToString(CultureInfo.InvariantCulture) };
        if (Chance(0.8))
        {
            arguments.Add("where: " + Filter(InputOf(field, "where"), 5, 3));
        }

        if (field.Arguments!.Find("from") is not null)
        {
            arguments.Add("from: \"2026-11-01\", to: \"2026-11-30\"");
        }

        if (field.Arguments!.Find("order") is not null && Chance(0.5))
        {
            arguments.Add("order: " + Order(InputOf(field, "order"), 2));
        }

        if (field.Arguments!.Find("near") is not null && Chance(0.2))
        {
            var (north, east) = (random.Next(30, 45), random.Next(125, 145));
            arguments.Add($"near: {{ latitude: {north}, longitude: {east}, radius: {random.Next(1, 200_000)} }}");
        }

        var count = Chance(0.5) ? "totalCount " : "";
        return $"{field.Name}({string.Join(", ", arguments)}) {{ {count}nodes {Selection(ElementOf(field)!, depth)} }}";
    }

    private static IInputObjectGraphType InputOf(FieldType field, string argument) =>
        (IInputObjectGraphType)TypeForms.Named(field.Arguments!.Find(argument)!.ResolvedType!);

    private string Selection(IObjectGraphType type, int depth)
    {
        var fields = new List<string> { "__typename" };
        var leaves = type.Fields.Where(f => !TypeForms.IsComposite(TypeForms.Named(f.ResolvedType!)) && !Demands(f)).ToList();
        fields.Add(Pick(leaves).Name);
        if (depth > 0 && type.Fields.Where(f => ElementOf(f) is not null).ToList() is { Count: > 0 } lists && Chance(0.6))
        {
            fields.Add(List(Pick(lists), depth - 1));
        }

        var references = type.Fields.Where(f => TypeForms.Named(f.ResolvedType!) is IObjectGraphType of && of.Fields.Find("id") is not null).ToList();
        if (depth > 0 && references.Count > 0 && Chance(0.5))
        {
            var reference = Pick(references);
            fields.Add($"{reference.Name} {Selection((IObjectGraphType)TypeForms.Named(reference.ResolvedType!), depth - 1)}");
        }

        return "{ " + string.Join(' ', fields.Distinct()) + " }";
    }

    /// <summary>Whether it has required arguments.</summary>
    private static bool Demands(FieldType field) =>
        field.Arguments?.Any(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null) is true;

    /// <summary>Whether all fields of an input are required, as of a point.</summary>
    private static bool IsWhole(IInputObjectGraphType type) => type.Fields.All(field => field.ResolvedType is NonNullGraphType);

    private string Whole(IInputObjectGraphType type) =>
        $"{{ {string.Join(", ", type.Fields.Select(field => $"{field.Name}: {Value(field)}"))} }}";

    private string Order(IInputObjectGraphType type, int depth)
    {
        if (IsWhole(type))
        {
            return Whole(type);
        }

        var field = Pick([.. type.Fields.Where(
            f => depth > 0 || TypeForms.Named(f.ResolvedType!) is not IInputObjectGraphType inner || IsWhole(inner))]);
        return TypeForms.Named(field.ResolvedType!) is IInputObjectGraphType below
            ? $"{{ {field.Name}: {Order(below, depth - 1)} }}"
            : $"{{ {field.Name}: {Pick(["ASC", "DESC"])} }}";
    }

    private string Filter(IInputObjectGraphType type, int depth, int lists)
    {
        if (IsWhole(type))
        {
            return Whole(type);
        }

        if (type.Fields.Find("and") is not null && Chance(depth > 0 ? 0.2 : 0))
        {
            var count = Chance(0.1) ? 100 : 1 + random.Next(4);
            return $"{{ {Pick(["and", "or"])}: [{string.Join(", ", Enumerable.Range(0, count).Select(_ => Filter(type, depth - 2, lists)))}] }}";
        }

        if (type.Fields.Find("from") is not null)
        {
            return "{ from: \"2026-11-07\" }";
        }

        var isList = type.Fields.Find("some") is not null;
        var possible = type.Fields.Where(f => f.Name is not ("and" or "or") && (depth > 0 || !LeadsFurther(f)) && (lists > 0 || !LeadsToLists(f))).ToList();

        // A row named by its id must exist, or the list is refused.
        possible.RemoveAll(f => type.Name == "GeoWithinInput" && f.Name is ("zone" or "area"));
        var further = possible.Where(f => !IsValue(f) && LeadsFurther(f)).ToList();
        var field = depth > 0 && further.Count > 0 && Chance(0.6) ? Pick(further) : Pick(possible);
        var value = TypeForms.Named(field.ResolvedType!) switch
        {
            // The corners of a polygon.
            IInputObjectGraphType inner when TypeForms.Nullable(field.ResolvedType!) is ListGraphType && IsWhole(inner) =>
                $"[{string.Join(", ", Enumerable.Range(0, 3 + random.Next(5)).Select(_ => Whole(inner)))}]",
            IInputObjectGraphType inner => Filter(inner, depth - 1, isList ? lists - 1 : lists),
            _ => Value(field),
        };
        return $"{{ {field.Name}: {value} }}";
    }

    private static bool IsValue(FieldType field) => TypeForms.Named(field.ResolvedType!) is not IInputObjectGraphType;

    private static bool LeadsToLists(FieldType field) =>
        TypeForms.Named(field.ResolvedType!) is IInputObjectGraphType inner && inner.Fields.Find("some") is not null;

    /// <summary>Whether it leads to rows of another entity, or of the same one.</summary>
    private static bool LeadsFurther(FieldType field) =>
        TypeForms.Named(field.ResolvedType!) is IInputObjectGraphType inner && (inner.Fields.Find("some") ?? inner.Fields.Find("id")) is not null;

    private string Value(FieldType field)
    {
        var type = TypeForms.Named(field.ResolvedType!);
        var literal = type switch
        {
            EnumerationGraphType names => Pick([.. names.Values]).Name,
            BooleanGraphType => Chance(0.5) ? "true" : "false",
            { Name: "Int" or "Long" } => random.Next(100).ToString(CultureInfo.InvariantCulture),
            { Name: "Float" } when field.Name == "north" => "45",
            { Name: "Float" } => random.Next(30, 45).ToString(CultureInfo.InvariantCulture),
            { Name: "ID" } => "\"RmFjaWxpdHk6eA==\"",
            { Name: "LocalDate" } => "\"2024-04-01\"",
            { Name: "LocalTime" } => "\"09:00:00\"",
            { Name: "LocalDateTime" } => "\"2026-06-10T10:00:00\"",
            { Name: "DateTime" } => "\"2026-01-01T00:00:00Z\"",
            { Name: "URL" } => "\"https://www.example.jp/\"",
            _ => $"\"{Pick(Texts)}\"",
        };
        return TypeForms.Nullable(field.ResolvedType!) is ListGraphType ? $"[{literal}]" : literal;
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
