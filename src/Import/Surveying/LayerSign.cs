using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Catalog.Kinds;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Surveying;

/// <summary>The kind of zones in a layer of a map, and why.</summary>
/// <param name="Zone">A value of the zone kind enumeration.</param>
internal sealed record LayerSign(string Zone, Clue Clue)
{
    /// <summary>The clue for a layer whose kind of zones is unknown.</summary>
    public static readonly Clue OnlyShapes = new(KindScore.Proof, new Wording("areas or lines without a place", "名称のない面・線の図形"));

    /// <summary>Returns the sign of a layer; null when it is not a layer of areas or lines, or its kind is unknown.</summary>
    public static LayerSign? Of(Glimpse seen)
    {
        if (seen.Map is not { Forms: { IsOfShapes: true } forms })
        {
            return null;
        }

        return forms.Lines > forms.Areas
            ? new LayerSign(ZoneKinds.Route, new Clue(KindScore.Proof, new Wording("lines", "線の図形")))
            : ByName(seen) ?? ByHeading(seen) ?? ByCells(seen);
    }

    private static LayerSign? ByName(Glimpse seen)
    {
        var names = HeadingText.Fold(seen.Names);
        return ZoneSign.All.FirstOrDefault(s => Fits(names, s.Names)) is { } sign
            ? new LayerSign(sign.Zone, new Clue(KindScore.Proof, new Wording("the name of the layer", "ファイル名・レイヤー名")))
            : null;
    }

    private static LayerSign? ByHeading(Glimpse seen) => ZoneSign.All
        .Select(sign => (sign.Zone, Heading: seen.Headings.FirstOrDefault(h => sign.Headings is { } pattern && Fits(h, pattern))))
        .Where(found => found.Heading is not null)
        .Select(found => new LayerSign(found.Zone, new Clue(KindScore.Proof, KindEvidence.Said([seen.Written(found.Heading!)]))))
        .FirstOrDefault();

    private static LayerSign? ByCells(Glimpse seen) =>
        ZoneSign.All.FirstOrDefault(s => s.Cells is { } pattern && seen.HasColumnOf(c => Fits(c, pattern))) is { } sign
            ? new LayerSign(sign.Zone, new Clue(KindScore.Proof, new Wording("names of schools in the cells", "セルの内容（学校名）")))
            : null;

    private static bool Fits(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant);
}
