namespace Gateway.Catalog.Kinds;

/// <summary>The headings that sheets 23 to 31 use for what other sheets call differently: those of the government's data model.</summary>
internal static class ModelHeadings
{
    private static readonly (string Heading, string Path)[] Shared =
    [
        ("連結表記", "address"),
        ("住所_連結表記", "address"),
        ("町字", "addressParts.town"),
        ("番地以下", "addressParts.blockNumber"),
        ("サービス曜日", "openDays"),
        ("開始時刻", "opensAt"),
        ("終了時刻", "closesAt"),
        ("日時備考", "hoursNote"),
        ("施設通称", "commonName"),
        ("概要", "description"),
        ("連絡先備考", "contactNote"),
    ];

    /// <summary>Returns these, plus the headings of one kind.</summary>
    public static IReadOnlyDictionary<string, string> With(params (string Heading, string Path)[] own) =>
        Shared.Concat(own).ToDictionary(one => one.Heading, one => one.Path, StringComparer.Ordinal);
}
