using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Import.Headings;

/// <summary>
/// Reads headings in the style of the データモデル型, where columns may be prefixed with their class in the government's data model: 投票所_名称 is the
/// 名称 of a 投票所. A heading that is known as a whole is not split.
/// </summary>
internal sealed class ClassBook
{
    /// <summary>The class of things listed in a separate file beside a sheet; it indicates no kind.</summary>
    private const string Companion = "施設";

    /// <summary>An unknown class needs at least this many headings, and this share of all.</summary>
    private const int LeastHeadings = 3;
    private const double LeastShare = 0.3;
    private const int LeastKnown = 2;

    /// <summary>Words before an underscore that name the part of a thing described by a column, not its class.</summary>
    private static readonly HashSet<string> NoClasses = new(StringComparer.Ordinal)
    {
        "所在地", "住所", "学校所在地", "施設所在地", "名称", "画像", "災害種別", "データセット", "ファイル", "通学区域", "ポリゴン", "情報の管理主体", "ごみの品目", "員数",
        "外部識別子",
    };

    private static readonly HashSet<ColumnRole> Naming =
        [ColumnRole.Code, ColumnRole.Name, ColumnRole.PublisherCode, ColumnRole.Latitude];

    private readonly HeadingBook book;
    private readonly Dictionary<string, string?> kinds = new(StringComparer.Ordinal) { [Companion] = null };
    private readonly Dictionary<string, string> bare;

    public ClassBook(HeadingBook book)
    {
        this.book = book;
        foreach (var (name, kind) in book.Maps.SelectMany(map => map.Kind.Classes.Select(name => (ClassOf(name), map.Kind.Name))))
        {
            kinds.TryAdd(name, kind);
        }

        bare = book.Known.GroupBy(Bare).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First());
    }

    /// <summary>Returns the name of a class in the form used for comparison.</summary>
    public static string ClassOf(string name) => HeadingText.Fold(name).Replace("ゴミ", "ごみ", StringComparison.Ordinal);

    /// <param name="written">The header row as published.</param>
    public ClassedHeadings Read(IReadOnlyList<string> written)
    {
        var unknown = Unknown(written);
        ClassedHeading[] read = [.. written.Select(heading => Read(heading, unknown))];
        return new ClassedHeadings(read, Voted(read), unknown);
    }

    private ClassedHeading Read(string heading, string? unknown)
    {
        var folded = HeadingText.Fold(heading);
        var (prefix, rest) = Split(heading);
        var name = prefix is not null && (kinds.ContainsKey(prefix) || prefix == unknown) ? prefix : null;
        return Known(folded) is { } whole ? new(whole, name)
            : name is null ? new(folded, null)
            : new(Known(rest) ?? rest, name);
    }

    /// <summary>
    /// Returns the known heading that is meant; some exports drop brackets and commas, and a heading that is unique without them still
    /// matches.
    /// </summary>
    private string? Known(string folded) => book.Known.Contains(folded) ? folded : bare.GetValueOrDefault(Bare(folded));

    /// <summary>Returns the kind whose class most headings begin with; null when two kinds tie.</summary>
    private string? Voted(IEnumerable<ClassedHeading> read)
    {
        var votes = read.Select(heading => heading.Class is { } name ? kinds.GetValueOrDefault(name) : null).OfType<string>()
            .CountBy(kind => kind).OrderByDescending(vote => vote.Value).Take(2).ToList();
        return votes is [var first, .. var others] && !others.Exists(other => other.Value == first.Value) ? first.Key : null;
    }

    /// <summary>
    /// Returns the one prefix that headings use like a class; what follows it must be known and include a heading that names or locates
    /// things.
    /// </summary>
    private string? Unknown(IReadOnlyList<string> written)
    {
        var filled = written.Count(heading => !string.IsNullOrWhiteSpace(heading));
        var found = written.Where(heading => Known(HeadingText.Fold(heading)) is null).Select(Split)
            .Where(split => split.Prefix is { } prefix && IsWord(prefix))
            .GroupBy(split => split.Prefix!, split => split.Behind, StringComparer.Ordinal)
            .Where(rests => rests.Count() >= LeastHeadings && rests.Count() >= filled * LeastShare
                && rests.Count(rest => Known(rest) is not null) >= LeastKnown && rests.Any(IsNaming))
            .Take(2).ToList();
        return found is [var only] ? only.Key : null;
    }

    /// <summary>Whether the prefix can be a class; one in ASCII only is a table's own English.</summary>
    private bool IsWord(string prefix) => !kinds.ContainsKey(prefix) && !NoClasses.Contains(prefix) && !prefix.All(char.IsAscii);

    private bool IsNaming(string rest) =>
        Known(rest) is { } known && book.Maps.Any(map => map.Find(known)?.Means is { } role && Naming.Contains(role));

    private static (string? Prefix, string Behind) Split(string heading)
    {
        var text = Nfkc.Of(heading);
        return text.IndexOf('_', StringComparison.Ordinal) is var at and > 0 && at < text.Length - 1
            ? (ClassOf(text[..at]), HeadingText.Fold(text[(at + 1)..]))
            : (null, "");
    }

    private static string Bare(string folded) => string.Concat(folded.Where(c => c is not ('(' or ')' or '、')));
}
