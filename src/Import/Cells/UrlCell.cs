using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads web addresses: absolute, http or https, one per cell. The text stays as published.</summary>
internal static class UrlCell
{
    public static CellValue Read(string text)
    {
        var trimmed = CellText.Trim(text);
        if (IsAbsolute(trimmed))
        {
            return new CellValue(trimmed);
        }

        return CellValue.Unread(CellText.IsPlaceholder(CellText.Fold(text)) ? CellRules.Placeholder : CellRules.UrlNotAbsolute);
    }

    public static bool IsAbsolute(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0;
}
