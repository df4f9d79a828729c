using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>
/// Checks, before an object is written, whether a non-nullable field in it has no value: the object is then null itself, as the
/// specification requires for errors in non-nullable fields.
/// </summary>
internal readonly struct NullGuard(BoundOperation operation, ReadResults results, AnswerPath path)
{
    /// <summary>Whether the object cannot be written; the reason is recorded on the path.</summary>
    public bool Refuses(IReadOnlyList<Output> fields, AnswerRow row)
    {
        if (!operation.Plan.Required.TryGetValue(fields, out var guarded))
        {
            return false;
        }

        for (var i = 0; i < guarded.Count; i++)
        {
            path.Enter(guarded[i].Key);
            var isMissing = IsMissing(guarded[i], row);
            path.Leave();
            if (isMissing)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for a list whose items must not be null.</summary>
    /// <param name="fields">The fields of each object.</param>
    /// <param name="result">The result that holds the rows.</param>
    /// <param name="range">The range of rows.</param>
    /// <param name="key">The response key when the object is a field of each item; null when it is the item itself.</param>
    public bool RefusesAny(IReadOnlyList<Output> fields, ReadResult result, RowRange range, string? key = null)
    {
        if (!operation.Plan.Required.ContainsKey(fields))
        {
            return false;
        }

        for (var i = 0; i < range.Count; i++)
        {
            if (Refuses(fields, new AnswerRow(result.Rows, range.Start + i), i, key))
            {
                return true;
            }
        }

        return false;
    }

    private bool Refuses(IReadOnlyList<Output> fields, AnswerRow row, int position, string? key)
    {
        path.Enter(position);
        if (key is not null)
        {
            path.Enter(key);
        }

        var refuses = Refuses(fields, row);
        if (key is not null)
        {
            path.Leave();
        }

        path.Leave();
        return refuses;
    }

    private bool IsMissing(Output field, AnswerRow row)
    {
        var refusal = field switch
        {
            RefusedOutput refused => refused.Refusal,
            ListOutput list when operation.Reads[list.Read].Refusal is { } unreadable => unreadable with { Coordinate = list.Coordinate },
            ObjectOutput inner when !row.Has(inner) => new RequiredMissing(),
            ValueOutput value when row.Buffer!.IsNull(row.Number, value.Ordinal) => new RequiredMissing(),
            _ => null,
        };
        if (refusal is not null)
        {
            path.Refuse(field, refusal);
            return true;
        }

        return field switch
        {
            ObjectOutput inner => Refuses(inner.Fields, row),
            OpeningOutput opening => Refuses(opening.Fields, row),
            ListOutput list => RefusesAny(list.Fields, results[list.Read], results[list.Read].Ranges[row.Number]),
            _ => false,
        };
    }
}
