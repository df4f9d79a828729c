using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page.Lists;

/// <summary>The columns a list can have: derived from the catalogue, and for a data set also from its file.</summary>
internal static class ListFields
{
    /// <summary>Returns the columns of a list over all data sets: those any row may have, not those of a single kind.</summary>
    /// <param name="detail">The fields of the kind, if only one kind is listed; null = several are listed.</param>
    public static IReadOnlyList<ListField> OfAll(DataCatalog catalog, Entity entity, Group? detail = null) =>
        [.. Own(catalog, entity).Where(field => !IsOfOneKind(entity, field.Path, detail)).OrderBy(field => field.Weight)];

    /// <summary>Returns the filled columns of the file in order, including cells without a field, as published.</summary>
    public static IReadOnlyList<ListField> OfDataset(DataCatalog catalog, Entity entity, IReadOnlyList<ColumnLine> columns)
    {
        var filled = columns.Where(column => column.FillRate is null or > 0);
        if (RowsOperation.IsAsPublished(entity))
        {
            return [.. filled.Select(Published).DistinctBy(field => field.Path)];
        }

        var known = Own(catalog, entity).ToDictionary(field => field.Path, StringComparer.Ordinal);
        var fields = filled.Select(column => Of(known, column)).OfType<ListField>().DistinctBy(field => field.Path).ToList();
        var further = known.Values.Where(field => IsDerived(field) && fields.TrueForAll(other => other.Path != field.Path));
        return [.. fields.Where(field => field.IsName), .. fields.Where(field => !field.IsName), .. further];
    }

    /// <summary>Whether the gateway derives it and no column states it: whether an event is free, or a row is the sum of others.</summary>
    private static bool IsDerived(ListField field) => field.Form is FieldForm.YesNo or FieldForm.Choices
        && field is { Declared.Headings.Count: 0, Weight: < ListField.Least } && !field.Path.Contains('.', StringComparison.Ordinal);

    private static ListField Published(ColumnLine column) =>
        new(column.Name, FieldForm.Published, null) { Heading = column.Name, FillRate = column.FillRate };

    private static ListField? Of(Dictionary<string, ListField> known, ColumnLine column) => column.Field is not { } path
        ? Published(column)
        : (known.GetValueOrDefault(path) ?? known.GetValueOrDefault(path + ".name")) is { } field
            ? field with { Heading = column.Name, FillRate = column.FillRate }
            : null;

    private static IEnumerable<ListField> Own(DataCatalog catalog, Entity entity)
    {
        var keys = GroupKey.AllOf(catalog, entity).Where(key => key.In is null && key.Part is null).ToList();
        foreach (var (path, member, _) in entity.StoredMembers())
        {
            var key = keys.Find(key => ReferenceEquals(key.Of, member));
            if (member is Field field && FormOf(field, key is not null) is { } form)
            {
                yield return new ListField(path, form, field) { Key = key };
            }
            else if (member is Reference { Hidden: false } reference && NameOf(catalog.Target(reference)) is { } name)
            {
                yield return new ListField($"{path}.{name.Name}", FieldForm.Text, name) { IsReferencedName = true };
            }
        }
    }

    /// <summary>Returns the field that names a row others refer to.</summary>
    private static Field? NameOf(Entity target) => target.Role == EntityRole.Dataset ? null
        : target.Members.OfType<Field>().FirstOrDefault(field => field.Name == "name");

    private static bool IsOfOneKind(Entity entity, string path, Group? but) => path.Split('.') is [var first, _] && first != but?.Name
        && entity.Members.FirstOrDefault(member => member.Name == first) is Group { Presence: Presence.FieldIs };

    private static FieldForm? FormOf(Field field, bool isKey) => field switch
    {
        { Via: not null } or { Role: ColumnRole.SourceLine } => null,
        { Type: { IsList: true, Scalar: Scalar.Enum } } => FieldForm.Choices,
        { Type: { IsList: true, Scalar: Scalar.String } } => FieldForm.Texts,
        { Type.IsList: true } => null,
        { Role: ColumnRole.FiscalYear } => FieldForm.Year,
        { Type.Scalar: Scalar.Long } when IsMoney(field) => FieldForm.Yen,
        { Type.Scalar: Scalar.Int } when field.Reading == Catalog.Reading.Fee => FieldForm.Yen,
        _ => OfScalar(field.Type.Scalar, isKey),
    };

    private static FieldForm? OfScalar(Scalar scalar, bool isKey) => scalar switch
    {
        Scalar.String => isKey ? FieldForm.Kind : FieldForm.Text,
        Scalar.Enum => FieldForm.Choice,
        Scalar.Boolean => FieldForm.YesNo,
        Scalar.Int or Scalar.Long or Scalar.Float => FieldForm.Number,
        Scalar.LocalDate => FieldForm.Day,
        Scalar.LocalTime => FieldForm.Time,
        Scalar.DateTime => FieldForm.Moment,
        Scalar.Url => FieldForm.Link,
        _ => null,
    };

    private static bool IsMoney(Field field) =>
        field.Reading == Catalog.Reading.Yen || field.Name.EndsWith("Yen", StringComparison.Ordinal);
}
