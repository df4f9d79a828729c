using Microsoft.Net.Http.Headers;

namespace Gateway.Http;

/// <summary>
/// The forms a client takes, and which of them it gets. The highest q wins and q=0 excludes; a range counts for what no narrower one
/// names. Among equals, a form that was named beats one that a wildcard lets through.
/// </summary>
internal sealed class Acceptance
{
    private readonly List<Choice> choices;

    public Acceptance(IReadOnlyList<MediaTypeHeaderValue> ranges) =>
        choices = [.. MediaTypes.All.Select(form => Of(form, ranges)).OfType<Choice>().Where(c => c.Quality > 0)];

    /// <summary>How narrow the range is that lets a form through.</summary>
    private enum Width
    {
        All,
        Kind,
        Exact,
    }

    public bool IsEmpty => choices.Count == 0;

    /// <summary>For one answer: JSON, the form with telling statuses first, then what was written first.</summary>
    public ResponseForm Single => choices
        .OrderByDescending(c => c.Quality)
        .ThenBy(c => c.Form.IsStream() ? 2 : (int)c.Form)
        .ThenByDescending(c => c.Width).ThenBy(c => c.Place)
        .First().Form;

    /// <summary>For the answers of a batch: HotChocolate's streams first; JSON (then an array) when the client names it.</summary>
    public ResponseForm Batch => choices
        .Where(c => c.Form.IsStream() || c.Width > Width.All)
        .OrderByDescending(c => c.Quality).ThenByDescending(c => c.Width).ThenByDescending(c => c.Form.IsStream()).ThenBy(c => c.Place)
        .Select(c => c.Form).FirstOrDefault(Single);

    /// <summary>For answers without a foreseeable end; null when the client takes none that can carry them.</summary>
    public ResponseForm? Endless => choices
        .Where(c => c.Form.IsStream())
        .OrderByDescending(c => c.Quality).ThenByDescending(c => c.Width).ThenBy(c => c.Place).ThenBy(c => c.Form != ResponseForm.EventStream)
        .Select(c => (ResponseForm?)c.Form).FirstOrDefault();

    private static Choice? Of(ResponseForm form, IReadOnlyList<MediaTypeHeaderValue> ranges)
    {
        Choice? best = null;
        for (var place = 0; place < ranges.Count; place++)
        {
            // Lines are too seldom understood to be sent for a wildcard.
            if (WidthOf(ranges[place], form.MediaType()) is { } width
                && (width == Width.Exact || !form.IsLines())
                && !(best?.Width >= width))
            {
                best = new Choice(form, ranges[place].Quality ?? 1, width, place);
            }
        }

        return best;
    }

    private static Width? WidthOf(MediaTypeHeaderValue range, string type) =>
        range.MatchesAllTypes ? Width.All
        : range.MatchesAllSubTypes ? type.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase) ? Width.Kind : null
        : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? Width.Exact : null;

    private sealed record Choice(ResponseForm Form, double Quality, Width Width, int Place);
}
