using System.Text.RegularExpressions;

namespace Gateway.Import.Headings;

/// <summary>A column of images: which image of the row, and whether it holds the address or the licence (<c>画像1_ライセンス</c>).</summary>
internal sealed partial record ImagePart(int Number, bool IsLicence)
{
    public static ImagePart? Read(string folded)
    {
        var match = Words().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["number"].ValueSpan;
        return new ImagePart(digits.IsEmpty ? 1 : int.Parse(digits, provider: null), match.Groups["licence"].Success);
    }

    /// <summary><c>iamge</c> is LinkData's spelling.</summary>
    [GeneratedRegex(
        "^(?:(?:画像|image|iamge)(?<number>[0-9]{0,2})|写真(?<number>[0-9]{1,2}))(?:url)?(?<licence>ライセンス|licen[sc]e)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
