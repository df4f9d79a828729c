using System.Text;

namespace Gateway.Import.Inputs;

/// <summary>An encoding, and what to call it to people.</summary>
internal sealed record NamedEncoding(Encoding Encoding, string Name)
{
    /// <summary>Whether its characters have zero bytes, which no other text has.</summary>
    public bool IsWide => Encoding is UnicodeEncoding or UTF32Encoding;
}
