using System.Text.Json;
using Gateway.Load.Kept;

namespace Gateway.Load.Peers;

/// <summary>The gateway's questions for GraphQL Yoga, whose schema accepts the same documents.</summary>
internal sealed class Yoga(Uri address)
{
    private const string Cursors = """{"query":"{ cursors }"}""";

    /// <summary>Returns the contests for both sides.</summary>
    /// <param name="kept">
    /// Whether both cache answers: 500 variants of a question are requested as people do, a few often and many seldom.
    /// </param>
    public async Task<IReadOnlyList<Contest>> ContestsAsync(Uri gateway, IReadOnlyList<Question> questions, bool kept)
    {
        var cursors = await CursorsAsync();
        return [.. questions.Select(Contest)];

        Contest Contest(Question question)
        {
            // Each side has its own cursors; the positions in the list are the same.
            var theirs = question.Name == "deep"
                ? question with { Values = [.. Question.DeepPlaces(cursors.Count).Select(place => cursors[place])] }
                : question;
            var (left, right) = (new Target(gateway, BodiesOf(question)), new Target(address, BodiesOf(theirs)));
            return new Contest(question.Name, left, right, () => PlainAnswer.CompareAsync(question.Name, left, right));
        }

        IReadOnlyList<string> BodiesOf(Question question) => kept ? KeptContests.Drawn(question) : question.Bodies;
    }

    private async Task<IReadOnlyList<string>> CursorsAsync()
    {
        using var http = new HttpClient();
        var answer = await PlainAnswer.DataAsync(http, address, Cursors);
        return answer["cursors"].Deserialize<string[]>()!;
    }
}
