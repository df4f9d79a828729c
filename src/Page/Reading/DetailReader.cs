using System.Text.Json;
using Gateway.Catalog;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>The values of a row, field by field, in catalogue order: everything that is filled and not shown elsewhere.</summary>
internal sealed class DetailReader(DataCatalog catalog, Entity entity)
{
    /// <summary>Fields that the head of the page shows, or that nobody asks for: codes, parts of values shown whole.</summary>
    private static readonly string[] ShownElsewhere =
    [
        "name", "nameKana", "nameEnglish", "kindLabel", "description", "summary", "subtitle", "address", "isCancelled", "isFree", "fee",
        "organizer", "venueName", "code", "startTime", "endTime",
    ];

    private static readonly ColumnRole[] NotShown =
    [
        ColumnRole.Latitude, ColumnRole.Longitude, ColumnRole.LocationGrain, ColumnRole.Category, ColumnRole.StartDate,
    ];

    private readonly HashSet<string> skipped =
    [
        .. ShownElsewhere,
        .. entity.Members.OfType<OpeningTimes>().SelectMany(opening => opening.Fields),
        .. entity.Members.OfType<During>().SelectMany(during => new[] { during.First, during.Last }),
        .. entity.Members.OfType<Field>().Where(field => field.Role is { } role && NotShown.Contains(role)).Select(field => field.Name),
    ];

    public string Document(IEnumerable<string> paths) => RowsOperation.OfOne(catalog, entity, paths);

    public IReadOnlyList<DetailSection> Read(JsonElement row, string? category)
    {
        var own = entity.Members.OfType<Field>().Where(field => field.Via is null && !skipped.Contains(field.Name)).ToList();
        var sections = new List<DetailSection>
        {
            new(DetailPart.About, null, Lines(row, own.Where(field => !IsContact(field)))),
            new(DetailPart.Contact, null, Lines(row, own.Where(IsContact))),
        };
        foreach (var group in entity.Members.OfType<Group>())
        {
            var part = PartOf(group);
            if (part is not null && row.Member(group.Name) is { } below)
            {
                sections.Add(new(part.Value, part == DetailPart.OfItsKind ? category : null, Lines(below, group.Members.OfType<Field>())));
            }
        }

        return [.. sections.Where(section => section.Lines.Count > 0)];
    }

    /// <summary>
    /// An object that one kind has is about that kind; one that all may have is about access. Addresses are shown elsewhere.
    /// </summary>
    private static DetailPart? PartOf(Group group) => group.Presence switch
    {
        Presence.FieldIs => DetailPart.OfItsKind,
        Presence.Stated when group.Members.OfType<Field>().Any(field => field.Type.Scalar == Scalar.Boolean) => DetailPart.Accessibility,
        _ => null,
    };

    private static bool IsContact(Field field) => field.Reading is Catalog.Reading.Url or Catalog.Reading.Phone or Catalog.Reading.Digits
            or Catalog.Reading.CorporateNumber
        || field.Role is ColumnRole.Email or ColumnRole.OperatorName or ColumnRole.ContactName
        || field.Name.StartsWith("contact", StringComparison.Ordinal) || field.Name.StartsWith("phone", StringComparison.Ordinal);

    private static List<DetailLine> Lines(JsonElement owner, IEnumerable<Field> fields)
    {
        var lines = new List<DetailLine>();
        foreach (var field in fields)
        {
            var values = owner.Member(field.Name) switch
            {
                { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(value => value.ToString())],
                { } value => [value.ToString()],
                null => Array.Empty<string>(),
            };
            if (values.Any(value => value.Length > 0))
            {
                lines.Add(new DetailLine(FieldName.Of(field), FormOf(field), values) { Choices = ChoicesOf(field) });
            }
        }

        return lines;
    }

    private static Dictionary<string, FieldName> ChoicesOf(Field field) =>
        field.Type.Enum?.Values.ToDictionary(value => value.Name, FieldName.Of, StringComparer.Ordinal) ?? [];

    private static DetailForm FormOf(Field field) => field switch
    {
        { Reading: Catalog.Reading.Phone } => DetailForm.Phone,
        { Reading: Catalog.Reading.Yen or Catalog.Reading.Fee } => DetailForm.Yen,
        { Role: ColumnRole.Email } => DetailForm.Mail,
        { Type.Scalar: Scalar.Url } => DetailForm.Link,
        { Type.Scalar: Scalar.Boolean } => DetailForm.Flag,
        { Type.Scalar: Scalar.LocalDate } => DetailForm.Day,
        { Type.Scalar: Scalar.LocalTime } => DetailForm.Time,
        { Type.Scalar: Scalar.Int or Scalar.Long or Scalar.Float } => DetailForm.Number,
        _ when field.Name.EndsWith("Email", StringComparison.Ordinal) => DetailForm.Mail,
        _ => DetailForm.Text,
    };
}
