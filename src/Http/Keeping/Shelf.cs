using System.Collections.Concurrent;

namespace Gateway.Http.Keeping;

/// <summary>
/// The answers kept of one state of the data, up to so many bytes. When there is no room, a hand goes round over them and looks at some
/// that were not given since it last passed; whoever is to have the place of the one least asked for must be asked for more often.
/// </summary>
internal sealed class Shelf(Basis basis, long limit, Frequencies asked)
{
    /// <summary>At how many the hand looks.</summary>
    private const int Looks = 8;

    private readonly ConcurrentDictionary<UInt128, KeptAnswer> answers = new();
    private readonly List<KeptAnswer> ring = [];
    private readonly Lock putting = new();
    private int hand;
    private long weight;

    public int Count => answers.Count;

    public long Weight => Interlocked.Read(ref weight);

    public bool IsOf(Basis other) => basis.HoldsIn(other, isTimed: false);

    public KeptAnswer? Find(Question question, Basis now) =>
        answers.TryGetValue(question.Hash, out var kept) && kept.HoldsIn(now) && kept.Question.Equals(question) ? kept : null;

    public bool Put(KeptAnswer answer)
    {
        lock (putting)
        {
            if (answers.TryGetValue(answer.Question.Hash, out var before))
            {
                if (before.HoldsIn(answer.Basis))
                {
                    return false;
                }

                Remove(before.Place);
            }

            if (!MakeRoom(answer.Weight, answer))
            {
                return false;
            }

            answer.Place = ring.Count;
            ring.Add(answer);
            answers[answer.Question.Hash] = answer;
            weight += answer.Weight;
            return true;
        }
    }

    /// <summary>Makes room for further bytes of an answer. One that is not kept, but given to who waits for it, takes none here.</summary>
    /// <returns>Whether it may hold them.</returns>
    public bool Grow(KeptAnswer answer, int bytes)
    {
        lock (putting)
        {
            if (!answers.TryGetValue(answer.Question.Hash, out var kept) || kept != answer)
            {
                return true;
            }

            if (!MakeRoom(bytes, answer))
            {
                return false;
            }

            answer.Weight += bytes;
            weight += bytes;
            return true;
        }
    }

    private bool MakeRoom(long bytes, KeptAnswer forWhom)
    {
        while (weight + bytes > limit)
        {
            var victim = Victim(forWhom);
            if (victim < 0 || Asked(victim) >= asked.Of(forWhom.Question.Hash))
            {
                return false;
            }

            Remove(victim);
        }

        return true;
    }

    /// <summary>Once round the hand has taken everybody's mark, so that it finds somebody on the second at the latest.</summary>
    private int Victim(KeptAnswer not)
    {
        var (victim, looks) = (-1, 0);
        for (var steps = 0; looks < Looks && steps < 2 * ring.Count; steps++, hand++)
        {
            hand = hand < ring.Count ? hand : 0;
            if (ring[hand].WasUsed || ring[hand] == not)
            {
                ring[hand].WasUsed = false;
                continue;
            }

            looks++;
            victim = victim < 0 || Asked(hand) < Asked(victim) ? hand : victim;
        }

        return victim;
    }

    private int Asked(int place) => asked.Of(ring[place].Question.Hash);

    private void Remove(int place)
    {
        var gone = ring[place];
        (ring[place] = ring[^1]).Place = place;
        ring.RemoveAt(ring.Count - 1);
        answers.TryRemove(gone.Question.Hash, out _);
        weight -= gone.Weight;
    }
}
