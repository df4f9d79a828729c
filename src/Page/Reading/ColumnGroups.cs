using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Adjacent columns that fill one list (age groups, pictures) are shown as one: <c>0-4歳の男性 … 85歳以上の女性</c>.</summary>
internal static class ColumnGroups
{
    private const string Between = " … ";

    private static readonly string[] Lists = ["ageGroups", "images", "funds"];

    public static bool IsList(string field) => Lists.Contains(field);

    public static string Join(string columns, string next) => columns.Split(Between)[0] + Between + next;

    public static IReadOnlyList<ColumnLine> Of(IEnumerable<ColumnLine> columns)
    {
        var groups = new List<ColumnLine>();
        foreach (var column in columns)
        {
            if (groups.Count > 0 && column.Field is { } field && IsList(field) && groups[^1].Field == field)
            {
                groups[^1] = groups[^1] with { Name = Join(groups[^1].Name, column.Name), FillRate = null };
            }
            else
            {
                groups.Add(column);
            }
        }

        return groups;
    }
}
