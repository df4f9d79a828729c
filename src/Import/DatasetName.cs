using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import;

/// <summary>What a data set is called: a slug people can read, and a key made of publisher, kind and slug that stays the same over re-imports.</summary>
internal static partial class DatasetName
{
    private const int LongestKey = 64;
    private const int HashLength = 12;

    /// <summary>The slug of a file: its name without code, dates and extension; the kind's name when nothing is left.</summary>
    public static string SlugOf(string fileName, DatasetKind kind)
    {
        var name = Cells.CellText.Normalize(Path.GetFileNameWithoutExtension(fileName));
        var slug = Plain(Date().Replace(LeadingCode().Replace(name, ""), " "));
        return slug.Length > 0 ? slug : Kebab(kind);
    }

    /// <summary>The slug of a name someone gave: letters and digits of any script, hyphens between them.</summary>
    public static string Plain(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in Cells.CellText.Normalize(name))
        {
            if (char.IsLetterOrDigit(c) || c is 'ー' or '々' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>A slug as words for people; a number in front, by which a city sorts its files, is none.</summary>
    public static string Words(string slug)
    {
        var start = slug.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return (start > 0 && slug[start] == '-' ? slug[(start + 1)..] : slug).Replace('-', ' ');
    }

    /// <summary>At most 64 characters of <c>a-z</c>, <c>0-9</c> and hyphens.</summary>
    public static string Key(Municipality? publisher, DatasetKind kind, string slug)
    {
        var head = $"{publisher?.Code ?? "unknown"}-{Kebab(kind)}-";
        return slug.All(c => c is '-' || char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)) && head.Length + slug.Length <= LongestKey
            ? head + slug
            : head + RowMarkReader.Hash(slug).ToString("x32", null)[..HashLength];
    }

    private static string Kebab(DatasetKind kind) => kind.Name.ToLowerInvariant().Replace('_', '-');

    [GeneratedRegex("^[0-9]{6}(?=[^0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingCode();

    /// <summary>20230401, 202304, 2023-04-01, 2023年4月1日現在, 令和5年4月, R5.4.1, and a year alone.</summary>
    [GeneratedRegex(@"(?<![0-9a-zA-Z])(?:(?:19|20)[0-9]{2}(?:[-_.年/]?(?:0?[1-9]|1[0-2])(?:[-_.月/]?(?:0?[1-9]|[12][0-9]|3[01]))?)?|(?:令和|平成|[RrHh])(?:[0-9]{1,2}|元)(?:[-_.年](?:[0-9]{1,2})(?:[-_.月][0-9]{1,2})?)?)[年月日]?(?:度|版|現在|時点)*(?![0-9a-zA-Z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
