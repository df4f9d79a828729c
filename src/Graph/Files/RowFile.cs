using Gateway.Graph.Answers;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>A file whose rows are read while it is written.</summary>
/// <param name="form">Its form.</param>
/// <param name="head">What is known of it.</param>
/// <param name="rows">Its rows, disposed once they are read.</param>
/// <param name="hasFirst">Whether there are any, and the first part of them was read: until then a failure is reported as an error.</param>
/// <param name="demand">Counts the rows that went out; null = not counted.</param>
internal sealed class RowFile(FileForm form, FileHead head, RowStream rows, bool hasFirst, AnswerDemand? demand = null) : AnswerFile
{
    private readonly CountedRead? counted = demand?.Scope?.Reads.FirstOrDefault(read => read.Number == head.Rows.Read.Number);
    private bool isDisposed;

    public override async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        var remaining = head.Bound.Reads[head.Rows.Read.Number].Window!.Size;
        var (written, isMore) = (0, false);
        await using var writer = form.Open(head, output);
        await writer.BeginAsync(cancellation);
        for (var has = hasFirst && form.HasRows; has && !isMore; has = await rows.NextAsync(cancellation))
        {
            var count = Math.Min(remaining, rows.Rows.Rows);
            isMore = count < rows.Rows.Rows;
            Require(count);
            await writer.WriteAsync(rows.Rows, count, cancellation);
            if (counted is not null)
            {
                demand!.Count(counted, rows.Rows, count);
            }

            (remaining, written) = (remaining - count, written + count);
        }

        // However slowly the rest is sent.
        Dispose();
        await writer.EndAsync(isMore && IsWholeList(head) ? new FileTruncation(written) : null, cancellation);
    }

    public override void Dispose()
    {
        if (!isDisposed)
        {
            isDisposed = true;
            rows.Dispose();
        }
    }

    /// <summary>Whether the whole list is wanted, rather than a given number of its rows.</summary>
    public static bool IsWholeList(FileHead head) =>
        head.Rows.Read.Extent is PageExtent page && page.First?.Resolve(head.Bound.Variables) is null;

    /// <summary>Whether the total already shows that the file ends before the list. After a cursor that is only known at the end.</summary>
    public static bool EndsEarly(FileHead head, long total) =>
        IsWholeList(head) && head.Bound.Reads[head.Rows.Read.Number].Window is { After: null, Before: null } window && total > window.Size;

    /// <summary>In an answer, a missing non-nullable object would be an error; a file with such a row is broken.</summary>
    private void Require(int count)
    {
        var guard = new NullGuard(head.Bound, new ReadResults([]), new AnswerPath());
        for (var i = 0; i < count; i++)
        {
            if (guard.Refuses(head.Rows.Node, new AnswerRow(rows.Rows, i)))
            {
                throw new InvalidOperationException($"A row of {head.Rows.Read.Field} has no value for a field that it must have.");
            }
        }
    }
}
