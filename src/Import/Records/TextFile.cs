using System.Text;

namespace Gateway.Import.Records;

/// <summary>A file that was seen to be text, and how to read it.</summary>
/// <param name="Encoding">What its bytes mean; strict, for all of it was decoded once.</param>
/// <param name="EncodingName">What to call that encoding to people.</param>
/// <param name="Sha256">The hash of its bytes, in hex.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Separator">What stands between cells.</param>
internal sealed record TextFile(ImportSource Source, Encoding Encoding, string EncodingName, string Sha256, long Length, char Separator);
