namespace Gateway.Catalog.Words;

/// <summary>Characters of addresses that are written for one another; text is in one width.</summary>
internal static class AddressSigns
{
    /// <summary>Dashes of any length; the mark of a long vowel, which may stand for one, is not among them.</summary>
    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '–' or '—' or '―' or '−' or '─';

    /// <summary>What between two kanji is read <c>が</c> or <c>か</c>: 三ヶ名.</summary>
    public static bool IsKe(char c) => c is 'ヶ' or 'ヵ' or 'ケ' or 'カ' or 'が' or 'ガ';

    /// <summary>Fewer than <see cref="Kanji.IsOne"/> knows, and they stay so: forms that are stored depend on it.</summary>
    public static bool IsKanji(char c) => c is >= '一' and <= '鿿' or '々';
}
