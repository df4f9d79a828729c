using System.Text;

namespace Gateway.Import.Records;

/// <summary>
/// The characters of JIS X 0208 with the extensions of NEC, IBM and users, by position: 60 lead bytes of Shift_JIS with 188 trail bytes
/// each. They are those of index jis0208 in the Encoding Standard.
/// </summary>
internal static class JisIndex
{
    /// <summary>The number of positions.</summary>
    public const int Count = Leads * Trails;

    /// <summary>The number of trail bytes of each lead byte.</summary>
    public const int Trails = 188;

    private const int Leads = 60;

    /// <summary>
    /// The positions of NEC's copy of the IBM characters, which programs other than Windows write, and of IBM's own: kanji, then symbols.
    /// </summary>
    private const int NecKanji = 8272;
    private const int IbmKanji = 10744;
    private const int Kanji = 360;
    private const int NecSigns = 8634;
    private const int IbmNumerals = 10726;

    private static readonly char[] Characters = Fill();

    /// <summary>Returns the character at a position; zero = none.</summary>
    public static char At(int place) => Characters[place];

    /// <summary>
    /// Fills the index. The runtime's table omits characters at their second positions, because they would not round-trip.
    /// </summary>
    private static char[] Fill()
    {
        var characters = new char[Count];
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("?")) ?? throw new InvalidOperationException("The runtime lacks code page 932.");
        for (var place = 0; place < Count; place++)
        {
            var (lead, trail) = (place / Trails, place % Trails);
            ReadOnlySpan<byte> pair = [(byte)(lead + (lead < 0x1F ? 0x81 : 0xC1)), (byte)(trail + (trail < 0x3F ? 0x40 : 0x41))];
            characters[place] = windows.GetString(pair)[0] is var found and not '?' ? found : '\0';
        }

        "≒≡∫".CopyTo(characters.AsSpan(1207));
        "√⊥∠".CopyTo(characters.AsSpan(1212));
        "∵∩∪".CopyTo(characters.AsSpan(1217));
        characters.AsSpan(IbmKanji, Kanji).CopyTo(characters.AsSpan(NecKanji));
        "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ￢￤＇＂".CopyTo(characters.AsSpan(NecSigns));
        "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ￢￤＇＂㈱№℡∵".CopyTo(characters.AsSpan(IbmNumerals));
        return characters;
    }
}
