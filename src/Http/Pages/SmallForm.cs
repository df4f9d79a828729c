using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Gateway.Http.Pages;

/// <summary>A form of a few fields, as a browser sends it; nothing of it goes to disk.</summary>
internal static class SmallForm
{
    private const string Type = "application/x-www-form-urlencoded";

    private const int Longest = 20_000;

    /// <summary>Returns the fields; null if it is no such form, or too large.</summary>
    public static async Task<Dictionary<string, StringValues>?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength == 0)
        {
            return [];
        }

        if (http.Request.ContentType?.StartsWith(Type, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        try
        {
            var reader = new FormPipeReader(http.Request.BodyReader, Encoding.UTF8)
            {
                ValueCountLimit = 20,
                KeyLengthLimit = 100,
                ValueLengthLimit = Longest,
            };
            return await reader.ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
