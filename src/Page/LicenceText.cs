using System.Text.RegularExpressions;

namespace Gateway.Page;

/// <summary>A licence as it is shown: cities state it as a name or as an address, and a name is easier to read than an address.</summary>
internal static partial class LicenceText
{
    /// <summary>Returns the name of a Creative Commons licence stated as an address; anything else as stated.</summary>
    public static string NameOf(string stated)
    {
        var match = CreativeCommons().Match(stated);
        if (!match.Success)
        {
            return stated;
        }

        var (terms, version) = (match.Groups["terms"].Value, match.Groups["version"].Value);
        return terms == "zero" ? $"CC0 {version}" : $"CC {terms.ToUpperInvariant()} {version}";
    }

    /// <summary>Returns where it can be read, if it is stated as an address.</summary>
    public static string? UrlOf(string stated) =>
        Uri.TryCreate(stated, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") ? url.AbsoluteUri : null;

    [GeneratedRegex(
        @"^https?://(www\.)?creativecommons\.org/(licenses|publicdomain)/(?<terms>by(-nc|-nd|-sa)*|zero)/(?<version>[0-9.]+)(/[a-z._-]*)*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex CreativeCommons();
}
