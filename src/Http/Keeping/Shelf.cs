using System.Collections.Concurrent;

namespace Gateway.Http.Keeping;

/// <summary>
/// The cached answers of one state of the data, up to a number of bytes. When there is no room, a clock hand goes round and looks at some
/// that were not served since it last passed; a new answer replaces the least asked for of these only if it is asked for more often.
/// </summary>
internal sealed class Shelf(Basis basis, long limit, Frequencies asked)
{
    /// <summary>How many candidates the hand looks at.</summary>
    private const int Looks = 8;

    private readonly ConcurrentDictionary<UInt128, CacheableAnswer> answers = new();
    private readonly List<CacheableAnswer> ring = [];
    private readonly Lock putting = new();
    private int hand;
    private long weight;

    public int Count => answers.Count;

    public long Weight => Interlocked.Read(ref weight);

    public bool IsOf(Basis other) => basis.HoldsIn(other, isTimed: false);

    public CacheableAnswer? Find(Question question, Basis now) =>
        answers.TryGetValue(question.Hash, out var kept) && kept.HoldsIn(now) && kept.Question.Equals(question) ? kept : null;

    public bool Put(CacheableAnswer answer)
    {
        lock (putting)
        {
            if (answers.TryGetValue(answer.Question.Hash, out var before))
            {
                if (before.HoldsIn(answer.Basis))
                {
                    return false;
                }

                Remove(before.Index);
            }

            if (!MakeRoom(answer.Weight, answer))
            {
                return false;
            }

            answer.Index = ring.Count;
            ring.Add(answer);
            answers[answer.Question.Hash] = answer;
            weight += answer.Weight;
            return true;
        }
    }

    /// <summary>
    /// Makes room for further bytes of an answer. One that is not cached, only handed to those waiting for it, takes none here.
    /// </summary>
    /// <returns>Whether the answer may keep them.</returns>
    public bool Grow(CacheableAnswer answer, int bytes)
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

    private bool MakeRoom(long bytes, CacheableAnswer forWhom)
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

    /// <summary>Finds the answer to evict. One round clears every mark, so that the hand finds one in the second at the latest.</summary>
    private int Victim(CacheableAnswer not)
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
        (ring[place] = ring[^1]).Index = place;
        ring.RemoveAt(ring.Count - 1);
        answers.TryRemove(gone.Question.Hash, out _);
        weight -= gone.Weight;
    }
}
