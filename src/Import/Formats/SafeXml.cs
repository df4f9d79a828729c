using System.Xml;
using System.Xml.Linq;

namespace Gateway.Import.Formats;

/// <summary>Reads untrusted XML: a DTD, which could load external files or expand, is an error.</summary>
internal static class SafeXml
{
    public static XmlReader Read(string xml) => XmlReader.Create(new StringReader(xml), Settings(closes: true));

    /// <param name="closes">Whether the stream is closed with the reader.</param>
    /// <param name="skipsBlanks">Whether white space between elements is ignored.</param>
    public static XmlReader Read(Stream xml, bool closes = false, bool skipsBlanks = false) =>
        XmlReader.Create(xml, Settings(closes, skipsBlanks));

    /// <summary>Loads a whole document whose elements are nested no deeper than this.</summary>
    /// <exception cref="XmlException">It is not XML, is nested too deeply, or has a DTD.</exception>
    public static XDocument Load(string xml, int deepest)
    {
        using var look = Read(xml);
        while (look.Read())
        {
            if (look.Depth > deepest)
            {
                throw new XmlException($"More than {deepest} levels of nested elements.");
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
