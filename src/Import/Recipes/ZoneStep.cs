using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Reads the kind of zone, the depth of its water, and the names by which its school and its town are found.</summary>
/// <param name="zone">The kind of zones in the layer.</param>
internal sealed partial class ZoneStep(Binding binding, string zone)
{
    private readonly Column kind = binding.Map.Entity.Column(ColumnRole.Category);
    private readonly Column name = binding.Map.Entity.Column(ColumnRole.Name);
    private readonly Column depth = binding.Map.Entity.Column(ColumnRole.DepthText);
    private readonly Column depthFrom = binding.Map.Entity.Column(ColumnRole.DepthFrom);
    private readonly Column depthTo = binding.Map.Entity.Column(ColumnRole.DepthTo);
    private readonly Column matchName = binding.Map.Entity.Column(ColumnRole.MatchName);
    private readonly Column matchVenue = binding.Map.Entity.Column(ColumnRole.MatchVenue);
    private readonly int[] pollingPlace = [.. binding.Columns.Where(c => PollingPlace().IsMatch(c.Folded)).Select(c => c.Index)];

    public void Read(RowDraft row)
    {
        // A layer of municipalities often has the name in a separate column.
        row[name] ??= zone is ZoneKinds.Municipality && binding.Text(ColumnRole.PublisherCity, row.Cells) is { Length: > 0 } city
            ? city
            : null;
        var (named, own) = (row.Text(name), OwnKind(row.Text(name)));
        row[kind] = own;
        row[matchName] = named is null ? null
            : own is ZoneKinds.TownBlock ? TownText.Fold(MunicipalityFinder.Squeeze(named))
            : MatchText.Name(named);
        row[matchVenue] = own switch
        {
            ZoneKinds.Elementary => MatchText.Venue(School(named, "小")),
            ZoneKinds.JuniorHigh => MatchText.Venue(School(named, "中")),
            ZoneKinds.Polling => MatchText.Venue(Binding.First(pollingPlace, row.Cells, out _)),
            _ => null,
        };
        ReadDepth(row);
    }

    /// <summary>Returns the kind of a zone; a layer may have the districts of both sorts of schools.</summary>
    private string OwnKind(string? named) => zone is not (ZoneKinds.Elementary or ZoneKinds.JuniorHigh) || named is null ? zone
        : named.Contains("中学", StringComparison.Ordinal) ? ZoneKinds.JuniorHigh
        : named.Contains("小学", StringComparison.Ordinal) ? ZoneKinds.Elementary
        : zone;

    private void ReadDepth(RowDraft row)
    {
        if (row.Text(depth) is not { } text)
        {
            return;
        }

        (row[depthFrom], row[depthTo]) = DepthCell.Read(text);
        if (row[depthFrom] is null && row[depthTo] is null)
        {
            row.Note(CellRules.DepthUnreadable, binding.Find(ColumnRole.DepthText)?.Cells[0] ?? -1, text);
        }
    }

    /// <summary>Returns the school of a district: 西小学校区, 西小校区 and 西校区 are those of 西小学校; 見本学園 keeps its own name.</summary>
    private static string? School(string? district, string sort)
    {
        if (district is null)
        {
            return null;
        }

        var school = District().Replace(CellText.Fold(district), "");
        return school.Length == 0 ? null
            : OwnName().IsMatch(school) ? school
            : (school.EndsWith(sort, StringComparison.Ordinal) ? school[..^1] : school) + sort + "学校";
    }

    [GeneratedRegex("^投票所(?:の?(?:名|名称|施設名))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PollingPlace();

    [GeneratedRegex("の?(?:通学区域|通学区|校区|学区|(?<=校)区)$", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex("(?:学校|学園|学院|分校|学舎)$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();
}
