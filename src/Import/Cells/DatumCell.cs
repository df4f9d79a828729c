using System.Text.RegularExpressions;

namespace Gateway.Import.Cells;

/// <summary>The geodetic datum of positions, as far as stated.</summary>
internal enum Datum
{
    Unclear,

    /// <summary>JGD2000, JGD2011 or WGS 84, which agree to within a metre.</summary>
    World,

    /// <summary>The datum used before 2002, in which a point appears some 400 m from its true position.</summary>
    Tokyo,
}

/// <summary>
/// Reads what a cell, a heading or a title says about the datum. 日本測地系 is the Tokyo datum, but 日本測地系2011 is JGD2011; a text that names both
/// is unclear.
/// </summary>
internal static partial class DatumCell
{
    public static Datum Read(string text)
    {
        var folded = Parting().Replace(CellText.Fold(text), "");
        return (World().IsMatch(folded), Tokyo().IsMatch(folded)) switch
        {
            (true, false) => Datum.World,
            (false, true) => Datum.Tokyo,
            _ => Datum.Unclear,
        };
    }

    /// <summary>Whether a heading is for degrees in the Tokyo datum: 緯度(日本測地系), 経度(旧), lat_tokyo. Takes a folded heading.</summary>
    public static bool IsOfTokyo(string heading) =>
        (Degrees().IsMatch(heading) && Read(heading) is Datum.Tokyo) || Old().IsMatch(heading);

    /// <summary>
    /// Whether a title or a file name states the Tokyo datum; only the datum's own name is conclusive there, since a city may be called
    /// Tokyo.
    /// </summary>
    public static bool TellsTokyo(string title) => Read(title) is Datum.Tokyo && Named().IsMatch(CellText.Fold(title));

    [GeneratedRegex("[ _-]", RegexOptions.CultureInvariant)]
    private static partial Regex Parting();

    /// <summary>
    /// Matches the world datums; the numbers are the codes of electronic delivery, the format in which boreholes are published.
    /// </summary>
    [GeneratedRegex("世界測地|(?:日本測地系?|測地成果|JGD)20(?:00|11|24)|WGS(?:19)?84|GRS80|ITRF|EPSG:?(?:4326|4612|6668|6697)|^0?[12]$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex World();

    [GeneratedRegex("日本測地(?!系?20(?:00|11|24))|旧測地|東京測地|Tokyo|TKY(?!2JGD)|Bessel|ベッセル|EPSG:?4301|^旧$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tokyo();

    [GeneratedRegex("緯度|経度|^(?:tokyo|tky)?(?:lat|lon|lng|latitude|longitude)", RegexOptions.CultureInvariant)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"(?:緯度|経度)の?\(?旧\)?$|^旧(?:緯度|経度)$", RegexOptions.CultureInvariant)]
    private static partial Regex Old();

    [GeneratedRegex("日本測地|旧測地|東京測地", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
