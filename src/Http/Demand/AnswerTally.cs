using System.Runtime.CompilerServices;
using Gateway.Graph.Answers;

namespace Gateway.Http.Demand;

/// <summary>
/// The tally of answers that are alike: of one operation, in one form, with rows of the same data sets in the same reads. Most answers are
/// like a recent one, so that counting one is looking up its tally; and all answers of a tally mean the same for the sums of the week.
/// </summary>
/// <param name="like">One of them.</param>
internal sealed class AnswerTally(AnswerDemand like)
{
    private readonly ShareTally[] shares = [.. like.AllShares.Select(share => new ShareTally(share))];

    /// <summary>Compares whether answers are alike. A page is like itself only.</summary>
    public static IEqualityComparer<AnswerDemand> Alikeness { get; } = new ByAlikeness();

    public IReadOnlyList<ShareTally> Shares => shares;

    public long Times { get; private set; }

    public DistinctCount Clients { get; } = new();

    /// <summary>Adds such an answer, given that many times since the last call and now to a client.</summary>
    public void Add(AnswerDemand demand, long times, ulong client)
    {
        Times += times;
        Clients.Add(client);
        var share = demand.Shares;
        foreach (var tally in shares)
        {
            tally.Add(share!, times);
            share = share!.Next;
        }
    }

    private sealed class ByAlikeness : IEqualityComparer<AnswerDemand>
    {
        public bool Equals(AnswerDemand? one, AnswerDemand? other) => ReferenceEquals(one, other)
            || (one?.Scope is { } scope && ReferenceEquals(scope, other!.Scope) && one.Form == other.Form
                && AreAlike(one.Shares, other.Shares));

        public int GetHashCode(AnswerDemand demand)
        {
            var hash = RuntimeHelpers.GetHashCode(demand.Scope ?? (object)demand);
            for (var share = demand.Shares; share is not null; share = share.Next)
            {
                hash = (hash * 31) + RuntimeHelpers.GetHashCode(share.Dataset);
            }

            return hash;
        }

        private static bool AreAlike(DatasetShare? one, DatasetShare? other)
        {
            while (one is not null && other is not null && one.Read == other.Read && ReferenceEquals(one.Dataset, other.Dataset))
            {
                (one, other) = (one.Next, other.Next);
            }

            return one is null && other is null;
        }
    }
}

/// <summary>The rows of one data set in one read of answers that are alike.</summary>
/// <param name="like">Those of one answer.</param>
internal sealed class ShareTally(DatasetShare like)
{
    private readonly CountedCell[] cells = like.Read.Cells;
    private readonly long[] nulls = new long[like.Read.Cells.Length];

    public string Dataset { get; } = like.Dataset.Text;

    public long Rows { get; private set; }

    /// <summary>The fields whose cells were read, and how many of these were empty.</summary>
    public IEnumerable<(string Field, long Nulls)> Cells => cells.Select((cell, i) => (cell.Field, nulls[i]));

    public void Add(DatasetShare share, long times)
    {
        Rows += times * share.Rows;
        var empty = share.Nulls;
        for (var i = 0; i < empty.Length; i++)
        {
            nulls[i] += times * empty[i];
        }
    }
}
