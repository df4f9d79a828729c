using System.Net.Http.Headers;
using System.Text;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Download;

/// <summary>The name of a downloaded file: as stated by the server, or else from the end of its address. Never a path.</summary>
internal static class RemoteName
{
    private const int Longest = 120;

    /// <param name="stated">The server's header; null = none, or not understood.</param>
    /// <param name="asked">The address requested.</param>
    /// <param name="final">The address that redirects led to.</param>
    public static string Of(ContentDispositionHeaderValue? stated, Uri asked, Uri final) =>
        Plain(stated?.FileNameStar) ?? Plain(Readable(stated?.FileName?.Trim('"'))) ?? TableOf(asked) ?? TableOf(final) ?? Described(asked);

    /// <summary>Returns the end of an address, when it is named like a table.</summary>
    private static string? TableOf(Uri address) => Plain(LastSegment(address)) is { } name && ImportFiles.IsTable(name) ? name : null;

    /// <summary>
    /// Returns a name with the query of the address: where several files come from one address, only that distinguishes them.
    /// </summary>
    private static string Described(Uri address) =>
        Plain($"{LastSegment(address)} {Uri.UnescapeDataString(address.Query).Trim('?')}".Trim()) ?? address.Host;

    private static string LastSegment(Uri address) =>
        Uri.UnescapeDataString(address.AbsolutePath[(address.AbsolutePath.LastIndexOf('/') + 1)..]);

    /// <summary>Decodes a header, which is bytes: without a declared encoding they are UTF-8, Shift_JIS, or percent-encoded.</summary>
    private static string? Readable(string? text)
    {
        if (text is null || text.Any(c => c > '\u00FF'))
        {
            return text;
        }

        foreach (var encoding in (Encoding[])[TextEncodings.Utf8, TextEncodings.Cp932])
        {
            try
            {
                return Uri.UnescapeDataString(encoding.GetString(Encoding.Latin1.GetBytes(text)));
            }
            catch (DecoderFallbackException)
            {
                // The next encoding may fit.
            }
        }

        return text;
    }

    private static string? Plain(string? name)
    {
        var last = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..] ?? "";
        var clean = string.Concat(last.Where(c => !char.IsControl(c))).Trim(' ', '.');
        return clean.Length == 0 ? null : clean.Length <= Longest ? clean : clean[..(Longest - 10)] + clean[^10..];
    }
}
