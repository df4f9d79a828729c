using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>The text of a map file in UTF-8, and its original encoding.</summary>
internal sealed record MapText(ReadOnlyMemory<byte> Utf8, string Encoding)
{
    /// <summary>Decodes the text: JSON and KML are UTF-8, but some have a byte order mark, and some are not what they should be.</summary>
    public static Attempt<MapText> Decode(byte[] bytes, NamedEncoding? stated)
    {
        var trial = new EncodingTrial(bytes, stated);
        trial.Feed(bytes, last: true);
        var decided = trial.Decide();
        return decided.Value is not { Encoding: var encoding } ? decided.Failure!
            : encoding.Encoding == TextEncodings.Utf8 && !bytes.AsSpan().StartsWith(TextEncodings.Utf8.Preamble)
                ? new MapText(bytes, encoding.Name)
                : new MapText(System.Text.Encoding.UTF8.GetBytes(encoding.Encoding.GetString(bytes).TrimStart('\uFEFF')), encoding.Name);
    }
}
