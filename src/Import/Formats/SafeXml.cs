using System.Xml;

namespace Gateway.Import.Formats;

/// <summary>
/// Reads XML that anybody may have made: a definition of a type of document, by which it could reach out or grow, is an error.
/// </summary>
internal static class SafeXml
{
    public static XmlReader Read(string xml) => XmlReader.Create(new StringReader(xml), Settings(closes: true));

    /// <param name="closes">The stream is closed with the reader.</param>
    /// <param name="skipsBlanks">White space between elements is left out.</param>
    public static XmlReader Read(Stream xml, bool closes = false, bool skipsBlanks = false) =>
        XmlReader.Create(xml, Settings(closes, skipsBlanks));

    private static XmlReaderSettings Settings(bool closes, bool skipsBlanks = false) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = closes,
        IgnoreWhitespace = skipsBlanks,
    };
}
