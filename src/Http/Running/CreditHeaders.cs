using Gateway.Graph.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Running;

/// <summary>
/// Puts the attribution of a file into headers: its licences as links (RFC 8288), and the sentences to show, in the encoding that headers
/// have for non-ASCII text (RFC 8187). So forms that hold nothing but rows carry it too.
/// </summary>
internal static class CreditHeaders
{
    public const string Sentences = "GraphQL-Credits";

    /// <summary>Servers and proxies reject header sections that are too long; sentences that do not fit are only counted.</summary>
    private const int Longest = 3000;

    public static void Write(IHeaderDictionary headers, AnswerFile file)
    {
        foreach (var licence in file.Licences)
        {
            headers.Append(HeaderNames.Link, $"<{licence}>; rel=\"license\"");
        }

        if (file.Credits.Count > 0)
        {
            headers[Sentences] = "UTF-8'ja'" + Fitting([.. file.Credits.Select(Uri.EscapeDataString)]);
        }
    }

    private static string Fitting(string[] sentences)
    {
        var (between, length, told) = (Uri.EscapeDataString("\n"), 0, 0);
        while (told < sentences.Length && length + sentences[told].Length <= Longest)
        {
            length += sentences[told++].Length + between.Length;
        }

        var rest = sentences.Length - told;
        return string.Join(between, sentences.Take(told).Concat(rest == 0 ? [] : [Uri.EscapeDataString($"（ほか{rest}件）")]));
    }
}
