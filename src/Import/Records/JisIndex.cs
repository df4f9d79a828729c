using System.Text;

namespace Gateway.Import.Records;

/// <summary>
/// The characters of JIS X 0208 with those that NEC, IBM and users add, by their place: 60 lead bytes of Shift_JIS, 188 trail bytes each.
/// They are those of the index jis0208 of the Encoding Standard.
/// </summary>
internal static class JisIndex
{
    /// <summary>How many places there are.</summary>
    public const int Count = Leads * Trails;

    /// <summary>Trail bytes that one lead byte may have.</summary>
    public const int Trails = 188;

    private const int Leads = 60;

    /// <summary>NEC's list of IBM's characters, which others than Windows write, and IBM's own: kanji, then signs.</summary>
    private const int NecKanji = 8272;
    private const int IbmKanji = 10744;
    private const int Kanji = 360;
    private const int NecSigns = 8634;
    private const int IbmNumerals = 10726;

    private static readonly char[] Characters = Fill();

    /// <summary>The character of a place; zero = there is none.</summary>
    public static char At(int place) => Characters[place];

    /// <summary>
    /// The runtime's table leaves out each character that has another place too, for it could not be written back the same.
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
