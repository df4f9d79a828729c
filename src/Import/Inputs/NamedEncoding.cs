using System.Text;

namespace Gateway.Import.Inputs;

/// <summary>An encoding, and the name to show to people.</summary>
internal sealed record NamedEncoding(Encoding Encoding, string Name)
{
    /// <summary>Whether its characters contain zero bytes, which other encodings do not have.</summary>
    public bool IsWide => Encoding is UnicodeEncoding or UTF32Encoding;
}
