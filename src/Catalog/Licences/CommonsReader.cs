namespace Gateway.Catalog.Licences;

/// <summary>
/// Parses names of Creative Commons licences, which have many spellings: every word must be known and repeated statements must agree;
/// otherwise the name is not recognised.
/// </summary>
internal sealed class CommonsReader
{
    private const string NoWord = "";

    /// <summary>The meaning of each word: a part of the licence, its country, or nothing. Longer words are tried first.</summary>
    private static readonly (string Word, string Says)[] Words =
    [.. new (string Word, string Says)[]
    {
        ("creativecommons", "cc"), ("クリエイティブコモンズ", "cc"), ("クリエイティブコモンス", "cc"), ("クリエイテイブコモンズ", "cc"),
        ("クリエーティブコモンズ", "cc"), ("cc", "cc"),
        ("attribution", "by"), ("表示", "by"), ("by", "by"),
        ("sharealike", "sa"), ("継承", "sa"), ("sa", "sa"),
        ("noncommercial", "nc"), ("非営利", "nc"), ("nc", "nc"),
        ("noderivatives", "nd"), ("noderivs", "nd"), ("改変禁止", "nd"), ("nd", "nd"),
        ("cc0", "zero"), ("zero", "zero"), ("いかなる権利も保有しない", "zero"),
        ("国際", "world"), ("international", "world"), ("日本", "jp"), ("japan", "jp"), ("jp", "jp"),
        ("publicdomain", NoWord), ("dedication", NoWord), ("universal", NoWord), ("全世界", NoWord), ("パブリックドメイン", NoWord),
        ("提供", NoWord), ("パブリックライセンス", NoWord), ("publiclicense", NoWord), ("ライセンス", NoWord), ("licenses", NoWord),
        ("license", NoWord), ("licence", NoWord), ("legalcode", NoWord), ("deed", NoWord), ("org", NoWord), ("ja", NoWord), ("en", NoWord),
        ("version", NoWord), ("ver", NoWord), ("v", NoWord), ("バージョン", NoWord), ("に準拠", NoWord), ("準拠", NoWord), ("の", NoWord),
        ("unported", "world"), ("非移植", "world"), ("generic", "world"),
    }.OrderByDescending(word => word.Word.Length)];

    /// <summary>The conditions for users of a work, in the order of a licence's name.</summary>
    private static readonly string[] Kinds = ["by", "nc", "nd", "sa"];

    /// <summary>The existing versions; 2.1 exists only for single countries.</summary>
    private static readonly string[] Versions = ["1.0", "2.0", "2.5", "3.0", "4.0"];
    private static readonly string[] VersionsOfJapan = ["2.0", "2.1"];

    private readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private string? version;
    private bool isTorn;

    /// <param name="name">Lower-case letters and digits without white space.</param>
    public static Licence? Read(string name)
    {
        var reader = new CommonsReader();
        for (var at = 0; at < name.Length;)
        {
            var length = reader.Take(name.AsSpan(at));
            if (length == 0)
            {
                return null;
            }

            at += length;
        }

        return reader.Licence();
    }

    /// <summary>Consumes one word or version and returns its length; 0 = the rest is not the name of such a licence.</summary>
    private int Take(ReadOnlySpan<char> rest)
    {
        foreach (var (word, says) in Words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                parts.Add(says);
                return word.Length;
            }
        }

        if (!char.IsAsciiDigit(rest[0]))
        {
            return 0;
        }

        var isWhole = rest.Length >= 3 && rest[1] == '.' && char.IsAsciiDigit(rest[2]);
        var stated = isWhole ? rest[..3].ToString() : $"{rest[0]}.0";
        isTorn |= version is not null && version != stated;
        version = stated;
        return isWhole ? 3 : 1;
    }

    private Licence? Licence()
    {
        if (isTorn)
        {
            return null;
        }

        if (parts.Contains("zero"))
        {
            return parts.Overlaps(Kinds) ? null : Zero();
        }

        return parts.Contains("by") && (parts.Contains("cc") || version is not null) && HasEdition()
            && !parts.IsSupersetOf(["sa", "nd"]) && !parts.IsSupersetOf(["world", "jp"]) ? Attribution() : null;
    }

    private bool HasEdition() => version is null || (parts.Contains("jp") ? VersionsOfJapan : Versions).Contains(version);

    /// <summary>Demands no attribution; the source is named all the same, so that readers can ask.</summary>
    private Licence? Zero() => version is null or "1.0" ? new("CC0 1.0", "CC0 1.0", "CC0 1.0", CreditWording.Named)
    {
        Url = "https://creativecommons.org/publicdomain/zero/1.0/",
        JapaneseUrl = "https://creativecommons.org/publicdomain/zero/1.0/deed.ja",
    }
    : null;

    /// <summary>
    /// Demands the author, the licence with its address, and a note of changes (4.0, section 3(a); 2.1 JP, article 4). A work that may not
    /// be changed is only named.
    /// </summary>
    private Licence Attribution()
    {
        var isOfJapan = parts.Contains("jp");
        var kind = string.Join('-', Kinds.Where(parts.Contains));
        var name = $"CC {kind.ToUpperInvariant()}{(version is null ? "" : " " + version)}{(isOfJapan ? " JP" : "")}";
        var url = version is null ? null
            : $"https://creativecommons.org/licenses/{kind}/{version}/{(isOfJapan ? "jp/" : "")}";
        return new(name, name, name, parts.Contains("nd") ? CreditWording.Named : CreditWording.Adapted)
        {
            Url = url,
            JapaneseUrl = url is null ? null : url + "deed.ja",
        };
    }
}
