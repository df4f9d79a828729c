using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>Parses <c>Accept</c>: the ranges a client names, with their q values, become the forms it accepts.</summary>
internal static partial class Negotiation
{
    /// <summary>Returns which of the forms the client accepts; or the error, sent as <see cref="ResponseForm.GraphQL"/>.</summary>
    public static (Acceptance? Accepted, WireError? Error) Read(StringValues accept, IReadOnlyList<ResponseForm> forms)
    {
        var ranges = new List<MediaTypeHeaderValue>();
        foreach (var range in Ranges(accept))
        {
            if (!MediaTypeHeaderValue.TryParse(range, out var type))
            {
                return (null, Unreadable(range));
            }

            ranges.Add(type);
        }

        var accepted = new Acceptance(forms, ranges.Count > 0 ? ranges : [new MediaTypeHeaderValue("*/*")]);
        return accepted.IsEmpty ? (null, Unsupported) : (accepted, null);
    }

    /// <summary>The same by the parameter <c>format</c> of the address, which overrides <c>Accept</c>: a link can say no more.</summary>
    public static (Acceptance? Accepted, WireError? Error) Choose(string format, IReadOnlyList<ResponseForm> forms)
    {
        var named = forms.FirstOrDefault(form => string.Equals(form.Extension, format, StringComparison.OrdinalIgnoreCase));
        return named is null ? (null, Unknown(forms)) : (new Acceptance([named], [new MediaTypeHeaderValue(named.MediaType)]), null);
    }

    /// <summary>Whether a browser asks: it names HTML; <c>*/*</c> is what programs send.</summary>
    public static bool WantsPage(StringValues accept) => Ranges(accept).Any(range =>
        MediaTypeHeaderValue.TryParse(range, out var type) && type.Quality is not 0
        && type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static WireError Unsupported { get; } = new(406, "None of the `Accept` header values is supported.", "HC0063");

    private static WireError Unknown(IReadOnlyList<ResponseForm> forms) => new(
        406, $"There is no such `format`; available: {string.Join(", ", forms.Select(form => form.Extension).OfType<string>())}.");

    private static WireError Unreadable(string range) =>
        new(400, $"Unable to parse the accept header value `{range}`.", "HC0064") { Detail = ("headerValue", range) };

    private static IEnumerable<string> Ranges(StringValues accept) => accept.SelectMany(line => Ranges(line ?? ""));

    /// <summary>Returns the parts between commas; a comma within quotes does not separate.</summary>
    private static IEnumerable<string> Ranges(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        return Range().Matches(line).Select(range => range.Value.Trim()).Where(range => range.Length > 0);
    }

    [GeneratedRegex(@"(?:[^,""]|""(?:[^""\\]|\\.)*""?)+", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
