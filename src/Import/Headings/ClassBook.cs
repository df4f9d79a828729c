using Gateway.Catalog;
using Gateway.Catalog.Words;

namespace Gateway.Import.Headings;

/// <summary>
/// Reads headings of the データモデル型, where columns may be named after the class of the government's data model that they belong to:
/// 投票所_名称 is the 名称 of a 投票所. What is known as a whole stays whole.
/// </summary>
internal sealed class ClassBook
{
    /// <summary>The class of what is listed beside a sheet in a file of its own; it tells no kind.</summary>
    private const string Companion = "施設";

    /// <summary>So many headings begin with a class that no kind has, and this share of all.</summary>
    private const int LeastHeadings = 3;
    private const double LeastShare = 0.3;
    private const int LeastKnown = 2;

    /// <summary>Words before a line that say which part of a thing a column tells, and not of which class it is.</summary>
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

    /// <summary>The name of a class in the form in which it is compared.</summary>
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

    /// <summary>The known heading that is meant; some export leaves out brackets and points, and one alone may fit without them.</summary>
    private string? Known(string folded) => book.Known.Contains(folded) ? folded : bare.GetValueOrDefault(Bare(folded));

    /// <summary>The kind whose class most headings begin with; null where two have as many.</summary>
    private string? Voted(IEnumerable<ClassedHeading> read)
    {
        var votes = read.Select(heading => heading.Class is { } name ? kinds.GetValueOrDefault(name) : null).OfType<string>()
            .CountBy(kind => kind).OrderByDescending(vote => vote.Value).Take(2).ToList();
        return votes is [var first, .. var others] && !others.Exists(other => other.Value == first.Value) ? first.Key : null;
    }

    /// <summary>The one word that headings begin with as with a class: what follows must name things, and be known.</summary>
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

    /// <summary>What only Latin letters say is the English of a table's own.</summary>
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
