using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Answers;

/// <summary>
/// The forms a client accepts, and which of them it gets. The highest q wins and q=0 excludes; a range applies to what no narrower one
/// names. Among equals, a form named explicitly beats one matched by a wildcard.
/// </summary>
internal sealed class Acceptance
{
    private readonly List<Choice> choices;
    private ResponseForm? single;

    /// <param name="forms">The available forms.</param>
    /// <param name="ranges">The media ranges the client names, in its order.</param>
    public Acceptance(IReadOnlyList<ResponseForm> forms, IReadOnlyList<MediaTypeHeaderValue> ranges) =>
        choices = [.. forms.Select(form => Of(form, ranges)).OfType<Choice>().Where(c => c.Quality > 0)];

    /// <summary>How narrow the range is that matches a form.</summary>
    private enum Width
    {
        All,
        Kind,
        Exact,
    }

    public bool IsEmpty => choices.Count == 0;

    /// <summary>The form for one answer: by quality and rank, then what was written first.</summary>
    public ResponseForm Single => single ??= choices
        .OrderByDescending(c => c.Quality).ThenBy(c => c.Form.Rank).ThenByDescending(c => c.Width).ThenBy(c => c.Place)
        .First().Form;

    /// <summary>The form for the answers of a batch: HotChocolate's streams first; JSON (then an array) when the client names it.</summary>
    public ResponseForm Batch => choices
        .Where(c => c.Form.Streams || c.Width > Width.All)
        .OrderByDescending(c => c.Quality).ThenByDescending(c => c.Width).ThenByDescending(c => c.Form.Streams).ThenBy(c => c.Place)
        .Select(c => c.Form).FirstOrDefault(Single);

    /// <summary>The form for answers without a foreseeable end; null when the client accepts none that can carry them.</summary>
    public ResponseForm? Endless => choices
        .Where(c => c.Form.Streams)
        .OrderByDescending(c => c.Quality).ThenByDescending(c => c.Width).ThenBy(c => c.Place).ThenByDescending(c => c.Form.KeepsAlive)
        .Select(c => c.Form).FirstOrDefault();

    private static Choice? Of(ResponseForm form, IReadOnlyList<MediaTypeHeaderValue> ranges)
    {
        Choice? best = null;
        for (var place = 0; place < ranges.Count; place++)
        {
            if (WidthOf(ranges[place], form.MediaType) is { } width
                && (width == Width.Exact || !form.NeedsName)
                && !(best?.Width >= width))
            {
                best = new Choice(form, ranges[place].Quality ?? 1, width, place);
            }
        }

        return best;
    }

    private static Width? WidthOf(MediaTypeHeaderValue range, string type) => range switch
    {
        { MatchesAllTypes: true } => Width.All,
        { MatchesAllSubTypes: true } => type.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase) ? Width.Kind : null,
        _ => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? Width.Exact : null,
    };

    private sealed record Choice(ResponseForm Form, double Quality, Width Width, int Place);
}
