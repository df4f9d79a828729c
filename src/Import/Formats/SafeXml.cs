using System.Xml;
using System.Xml.Linq;

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

    /// <summary>The whole document, whose elements do not lie in each other more deeply than that.</summary>
    /// <exception cref="XmlException">It is no XML, is nested too deeply, or defines a type of document.</exception>
    public static XDocument Load(string xml, int deepest)
    {
        using var look = Read(xml);
        while (look.Read())
        {
            if (look.Depth > deepest)
            {
                throw new XmlException($"More than {deepest} elements lie in each other.");
            }
        }

        using var reader = Read(xml);
        return XDocument.Load(reader);
    }

    private static XmlReaderSettings Settings(bool closes, bool skipsBlanks = false) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = closes,
        IgnoreWhitespace = skipsBlanks,
    };
}
