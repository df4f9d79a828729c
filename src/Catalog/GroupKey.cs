using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>A key to group rows by: a name from a closed list, a Boolean, a reference, a day or a part of a day.</summary>
/// <param name="Value">The member of the group that holds the key's value.</param>
/// <param name="Of">The field or reference of the rows that the value comes from.</param>
internal sealed record GroupKey(Member Value, Member Of)
{
    /// <summary>For a reference: the field of the referenced row; null = the row itself.</summary>
    public Field? In { get; init; }

    /// <summary>For a day: the part of it; null = the whole day.</summary>
    public DayPart? Part { get; init; }

    /// <summary>Its name in an argument: <c>KIND_LABEL</c>.</summary>
    public string Name => Entity.SnakeCase(Value.Name).ToUpperInvariant();

    /// <summary>Returns the keys of an entity's rows, chosen by the type and role of their members.</summary>
    public static IEnumerable<GroupKey> AllOf(DataCatalog catalog, Entity rows) =>
        rows.StoredMembers().SelectMany(stored => stored.Member switch
        {
            Reference reference => OfReference(catalog, reference),
            Field field => OfField(rows, field, GraphNames.OfPath(stored.Path)),
            _ => [],
        });

    private static IEnumerable<GroupKey> OfReference(DataCatalog catalog, Reference reference)
    {
        var target = catalog.Target(reference);
        if (target.Role is not (EntityRole.Municipality or EntityRole.Area or EntityRole.Dataset))
        {
            yield break;
        }

        yield return new GroupKey(
            new Reference(reference.Name, DescriptionOf(reference.Description, target.Name), reference.Target) { Key = reference.Key },
            reference);
        if (target.Role == EntityRole.Municipality && target.FindColumn(ColumnRole.Prefecture) is not null)
        {
            var prefecture = target.AllMembers().OfType<Field>().First(field => field.Role == ColumnRole.Prefecture);
            yield return new GroupKey(Text(prefecture.Name, prefecture.Description), reference) { In = prefecture };
        }
    }

    private static IEnumerable<GroupKey> OfField(Entity rows, Field field, string name)
    {
        if (field.IsGroupKey || field.Type is { IsList: false, Scalar: Scalar.Enum or Scalar.Boolean } || IsOfKind(rows, field))
        {
            yield return new GroupKey(new Field(name, field.Description, field.Type), field);
        }

        if (field.Type is { IsList: false, Scalar: Scalar.LocalDate })
        {
            yield return new GroupKey(new Field(name, field.Description, field.Type), field);
            yield return new GroupKey(Text(name + "Month", "Month (`2026-04`): " + field.Description), field) { Part = DayPart.Month };
            var weekday = new FieldType(Scalar.Enum, Enums.DayOfWeek);
            yield return new GroupKey(new Field(name + "Weekday", "Weekday: " + field.Description, weekday), field)
            {
                Part = DayPart.Weekday,
            };
        }
    }

    /// <summary>A text that many rows share.</summary>
    private static bool IsOfKind(Entity rows, Field field) =>
        field.Role == ColumnRole.KindLabel || (rows.Role == EntityRole.Municipality && field.Role == ColumnRole.Prefecture);

    private static string DescriptionOf(string description, string target) => description.Length > 0 ? description : $"Its {target}.";
}

/// <summary>A part of a day that other days share.</summary>
internal enum DayPart
{
    /// <summary>The month with its year: <c>2026-04</c>.</summary>
    Month,

    Weekday,
}
