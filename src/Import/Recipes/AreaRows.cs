using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Determines the area that each row of a table names, row by row: a blank cell may repeat the row above, as merged cells do, and a bare
/// 2丁目 is in the town above it.
/// </summary>
internal sealed partial class AreaRows
{
    private const int LongestName = 20;

    private static readonly HashSet<string> DistrictHeadings = new(StringComparer.Ordinal)
    {
        "行政区名", "行政区", "区名", "区", "地区名", "地区",
    };

    private readonly Binding binding;
    private readonly AreaDistricts districts;

    /// <summary>The columns with names of areas, the preferred one first.</summary>
    private readonly int[] names;

    /// <summary>Those of the areas that rows are about: where there are towns and districts, the towns.</summary>
    private readonly int[] own;

    /// <summary>The survey dates for which a row with a name has been seen.</summary>
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private string date = "";
    private string district = "";

    /// <summary>Whether the table begins with a title in place of a town.</summary>
    private bool isBelowTitle;

    /// <summary>Whether titles divide the table.</summary>
    private bool isInSection;
    private string town = "";
    private string partOfTown = "";
    private bool isTownCounted;

    public AreaRows(Binding binding, AreaDistricts districts)
    {
        (this.binding, this.districts, names) = (binding, districts, binding.Cells(ColumnRole.AreaName));
        int[] towns = [.. names.Where(i => !DistrictHeadings.Contains(binding.Columns[i].Folded))];
        own = towns.Length > 0 ? towns : names;
    }

    /// <summary>The area of the row judged last; empty = its code says it, or it is about all areas.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The survey date of the row judged last, as published; a blank cell repeats the one above, as merged cells do.</summary>
    public string Date => date;

    /// <summary>What the row judged last tells of its area.</summary>
    public AreaTold Told { get; private set; }

    /// <summary>Judges a row of figures by the area that it names.</summary>
    public RowKind Judge(string[] cells)
    {
        var kind = KindOf(cells);
        Told = Tell(cells);
        if (kind is RowKind.Data && !PeopleJudge.IsAnyTotal(Name))
        {
            districts.See(Told);
        }

        return kind;
    }

    private RowKind KindOf(string[] cells)
    {
        var (name, part) = (NameOf(cells), binding.Text(ColumnRole.AreaPart, cells));
        RememberDate(cells);
        var isBelow = name.Length == 0 && IsDivided(cells, part);
        var isChome = IsChome(name + part);
        if (isBelow || isChome)
        {
            isBelowTitle = false;
            return Below(name + part, isChome);
        }

        if (name.Length == 0 && Binding.First(names, cells, out _) is { Length: > 0 } whole)
        {
            Name = whole;
            return RowKind.Total;
        }

        (isInSection, isBelowTitle) = (isInSection || isBelowTitle, false);
        var isOfAll = name.Length > 0 && PeopleJudge.IsAnyTotal(name);
        if (isOfAll && IsOfDistrict(cells, name))
        {
            Name = name;
            return RowKind.Total;
        }

        var isSum = name.Length > 0 && PeopleJudge.IsAnyTotal(part);
        Name = isOfAll && isSum ? name : name + part;
        var kind = isSum && !isOfAll ? RowKind.Total : Judge(Name);
        if (name.Length > 0)
        {
            Remember(kind is RowKind.Data or RowKind.Part || isSum ? name : "", part, isCounted: kind is RowKind.Data && part.Length == 0);
        }

        return Name.Length == 0 && binding.Text(ColumnRole.AreaCode, cells).Length == 0 && named.Contains(date) ? RowKind.Unknown : kind;
    }

    /// <summary>
    /// Returns the name of the area, that of a town where there are towns and districts; of a row without a town, that of the whole city.
    /// </summary>
    private string NameOf(string[] cells) => Binding.First(own, cells, out _) is { Length: > 0 } name ? name
        : Binding.First(names, cells, out _) is { Length: > 0 } other && (PeopleJudge.IsAnyTotal(other) || other[^1] is '市') ? other
        : "";

    /// <summary>
    /// Judges a row within the town above. Parts of a town that also has a row for the whole would count its people twice.
    /// </summary>
    private RowKind Below(string part, bool isChome)
    {
        var isOfTown = town.Length > 0 && (part.Length == 0 || !PeopleJudge.IsAnyTotal(town));
        Name = isOfTown ? town + part : part;
        return !isOfTown ? isChome || named.Contains(date) ? RowKind.Unknown : Judge(part)
            : part.Length == 0 ? Judge(Name)
            : PeopleJudge.IsAnyTotal(part) ? RowKind.Total
            : isTownCounted ? RowKind.Part
            : Judge(Name);
    }

    /// <summary>Takes note of a record without figures, which may name the town of the rows below.</summary>
    public void Pass(string[] cells)
    {
        RememberDate(cells);
        if (binding.Text(ColumnRole.AreaName, cells) is { Length: > 0 and <= LongestName } own
            && own[0] is not ('※' or '*' or '注' or '(' or '（'))
        {
            Remember(own, "", isCounted: false);

            // Further down, it may be a town without figures.
            isBelowTitle |= named.Count == 0;
        }
    }

    /// <summary>
    /// Whether a bare 計 or 合計 sums up a district rather than the city: it stands beside the district's name or below its merged cell, or
    /// the table is divided by titles. The last one of such a table may be that of the city, but nothing tells.
    /// </summary>
    private bool IsOfDistrict(string[] cells, string total)
    {
        if (PeopleJudge.Plain(total) is not ("計" or "合計"))
        {
            return false;
        }

        Binding.First(names, cells, out var at);
        return isInSection || (at > names.Min() && !PeopleJudge.IsAnyTotal(Binding.First([names.Min()], cells, out _)));
    }

    /// <summary>Adds to the area what the columns beside its name say; a blank cell repeats the one above, as merged cells do.</summary>
    private AreaTold Tell(string[] cells)
    {
        var code = CellText.Fold(binding.Text(ColumnRole.AreaCode, cells));
        if (names.Length < 2)
        {
            return new AreaTold(code, Name, null, Name, date);
        }

        Binding.First(names, cells, out var at);
        int[] beside = [.. names.Where(i => i != at).Order()];
        var stated = Binding.Joined(beside, cells);
        district = stated.Length > 0 || at != names[0] ? stated : district;
        var full = beside[0] < at ? $"{district} {Name}" : $"{Name} {district}";
        return new AreaTold(code, Name, district, full.Trim(), date);
    }

    private void RememberDate(string[] cells) => date = DateOf(binding, cells) is { Length: > 0 } stated ? stated : date;

    /// <summary>Returns the survey date of a row, as published.</summary>
    public static string DateOf(Binding binding, string[] cells) => binding.Text(ColumnRole.SurveyDate, cells) is { Length: > 0 } date
        ? date
        : binding.Text(ColumnRole.SurveyYear, cells);

    private RowKind Judge(string name)
    {
        var kind = PeopleJudge.OfArea(name);
        if (kind is RowKind.Data && name.Length > 0 && !PeopleJudge.IsAnyTotal(name))
        {
            named.Add(date);
        }

        return kind;
    }

    /// <summary>Remembers the town; after 本町三丁目, the rows below may also give only the rest of the name.</summary>
    private void Remember(string name, string part, bool isCounted)
    {
        var chome = part.Length == 0 ? EndsInChome().Match(name) : Match.Empty;
        (town, partOfTown) = chome.Success ? (chome.Groups["town"].Value, chome.Groups["chome"].Value) : (name, part);
        isTownCounted = isCounted && !chome.Success;
    }

    /// <summary>Whether a row without a name says which part of the town above it is. A name among 丁目 is that of another town.</summary>
    private bool IsDivided(string[] cells, string part) => part.Length > 0
        ? IsChome(part) || PeopleJudge.IsAnyTotal(part) || (partOfTown.Length > 0 && !IsChome(partOfTown))
        : binding.Text(ColumnRole.PeopleClass, cells).Length > 0 || binding.Text(ColumnRole.AgeFrom, cells).Length > 0;

    private static bool IsChome(string text) => Chome().IsMatch(MunicipalityFinder.Squeeze(text));

    [GeneratedRegex("^(?:[0-9]+|[一二三四五六七八九十]+)丁目$", RegexOptions.CultureInvariant)]
    private static partial Regex Chome();

    [GeneratedRegex(@"^(?<town>.*[^0-9０-９一二三四五六七八九十\s])\s*(?<chome>(?:[0-9０-９]+|[一二三四五六七八九十]+)\s*丁目)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex EndsInChome();
}
