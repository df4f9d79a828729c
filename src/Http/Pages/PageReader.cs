using Gateway.Http.Requests;
using Gateway.Page;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Pages;

/// <summary>Reads from a request what its page depends on: language, address and query.</summary>
internal static class PageReader
{
    public static View ViewOf(HttpContext http)
    {
        var chosen = http.Request.Query["lang"].ToString();
        var language = chosen switch
        {
            "ja" => Language.Japanese,
            "en" => Language.English,
            _ => LanguageOf(http.Request.Headers.AcceptLanguage),
        };
        return new View(language, Address.Of(http), http.Request.PathBase.Value ?? "", chosen is "ja" or "en");
    }

    /// <summary>Returns the query parameters, except the language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> QueryOf(HttpContext http) => http.Request.Query
        .Where(word => word.Key != "lang")
        .ToDictionary(word => word.Key, word => (IReadOnlyList<string>)[.. word.Value.OfType<string>()], StringComparer.Ordinal);

    /// <summary>Returns the preferred one of the two; Japanese only for those who ask for it.</summary>
    private static Language LanguageOf(StringValues accept)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. accept.OfType<string>()], out var languages))
        {
            return Language.English;
        }

        var (japanese, english) = (QualityOf(languages, "ja"), QualityOf(languages, "en"));
        return japanese > 0 && japanese >= english ? Language.Japanese : Language.English;
    }

    private static double QualityOf(IList<StringWithQualityHeaderValue> languages, string code) => languages
        .Where(one => (one.Value + "-").StartsWith(code + "-", StringComparison.OrdinalIgnoreCase))
        .Select(one => one.Quality ?? 1).DefaultIfEmpty(0).Max();
}
