using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Import.Rows;

namespace Gateway.Import.Surveying;

/// <summary>
/// The names of data sets: a readable slug, and a key made of publisher, kind and slug that stays the same when the file is imported again.
/// </summary>
internal static partial class DatasetName
{
    private const int LongestKey = 64;
    private const int HashLength = 12;

    /// <summary>Returns the slug of a file: its name without code, dates and extension; the kind's name when nothing is left.</summary>
    public static string SlugOf(string fileName, DatasetKind kind) => Stem(fileName) is { Length: > 0 } stem ? stem : Kebab(kind);

    /// <summary>Returns the name of a file without code, dates and extension; empty when nothing is left.</summary>
    public static string Stem(string fileName) => Plain(NameDate.Cut(WithoutCode(Path.GetFileNameWithoutExtension(fileName))));

    /// <summary>Returns the name without a municipality code at its start.</summary>
    public static string WithoutCode(string name) => LeadingCode().Replace(Nfkc.Of(name), "");

    /// <summary>Returns the slug of a stated name: letters and digits of any script, with hyphens between them.</summary>
    public static string Plain(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in Nfkc.Of(name))
        {
            if (char.IsLetterOrDigit(c) || c is 'ー' or '々'
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)
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

    /// <summary>Returns a slug as words for people, without a leading number by which a city sorts its files.</summary>
    public static string Words(string slug)
    {
        var start = slug.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return (start > 0 && slug[start] == '-' ? slug[(start + 1)..] : slug).Replace('-', ' ');
    }

    /// <summary>Returns a key of at most 64 characters, only <c>a-z</c>, <c>0-9</c> and hyphens.</summary>
    public static string Key(Municipality? publisher, DatasetKind kind, string slug)
    {
        var head = $"{publisher?.Code ?? "unknown"}-{Kebab(kind)}-";
        return slug.All(c => c is '-' || char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)) && head.Length + slug.Length <= LongestKey
            ? head + slug
            : head + StableKey.Hash(slug).ToString("x32", null)[..HashLength];
    }

    /// <summary>Returns the slug of a kind, for files whose names say nothing.</summary>
    public static string Kebab(DatasetKind kind) => kind.Name.ToLowerInvariant().Replace('_', '-');

    [GeneratedRegex("^[0-9]{6}(?=[^0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingCode();
}
