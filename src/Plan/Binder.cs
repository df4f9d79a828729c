using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Binds a plan to the values of a request: reads page sizes, cursors and ids, and refuses what cannot be answered.</summary>
internal sealed class Binder(DataCatalog catalog, PageLimits limits)
{
    private static readonly IReadOnlyDictionary<NodesByIdOutput, NodeTargets> NoNodes = new Dictionary<NodesByIdOutput, NodeTargets>();
    private static readonly IReadOnlyDictionary<int, IReadOnlyList<object>> NoKeys = new Dictionary<int, IReadOnlyList<object>>();

    /// <summary>Whether to check always for rows beyond the page, since a file must know where it ends.</summary>
    public bool AlwaysLooksBeyond { get; init; }

    public BoundOperation Bind(OperationPlan plan, VariableValues variables)
    {
        var (nodes, keys) = plan.AsksByIds ? Nodes(plan, variables) : (NoNodes, NoKeys);
        var reads = new BoundRead[plan.Reads.Count];
        for (var i = 0; i < reads.Length; i++)
        {
            variables = WithCursorMinute(plan.Reads[i], variables);
            reads[i] = Bind(plan.Reads[i], variables, keys);
        }

        return new BoundOperation(plan, variables, reads) { Nodes = nodes };
    }

    private (IReadOnlyDictionary<NodesByIdOutput, NodeTargets> Nodes, IReadOnlyDictionary<int, IReadOnlyList<object>> Keys) Nodes(
        OperationPlan plan, VariableValues variables)
    {
        var nodes = new Dictionary<NodesByIdOutput, NodeTargets>(ReferenceEqualityComparer.Instance);
        var keys = new Dictionary<int, IReadOnlyList<object>>();
        foreach (var field in plan.Fields.OfType<NodesByIdOutput>())
        {
            nodes.Add(field, Nodes(field, variables, keys));
        }

        return (nodes, keys);
    }

    private BoundRead Bind(ReadPlan read, VariableValues variables, IReadOnlyDictionary<int, IReadOnlyList<object>> keys)
    {
        for (var i = 0; i < read.RefusableValues.Count; i++)
        {
            if (read.RefusableValues[i].Resolve(variables) is Refusal unreadable)
            {
                return new BoundRead { Refusal = unreadable };
            }
        }

        return read.Extent switch
        {
            PageExtent page => Page(read, page, variables),
            LookupExtent lookup => Lookup(read, lookup, variables),
            FirstExtent rows => First(rows, variables),
            SuggestionsExtent names => Suggestions(read, names, variables),
            ChangesExtent changes => Changes(changes, variables),
            KeysExtent => new BoundRead { Keys = keys.GetValueOrDefault(read.Number) ?? [] },
            _ => new BoundRead { Search = SearchOf(read, variables) },
        };
    }

    private BoundRead Page(ReadPlan read, PageExtent page, VariableValues variables)
    {
        var first = Size(page.First, variables);
        var last = Size(page.Last, variables);
        if ((Checked(first) ?? Checked(last)) is { } refusal)
        {
            return new BoundRead { Refusal = refusal };
        }

        if (first is null && last is null)
        {
            if (limits.RequireBoundaries)
            {
                return new BoundRead { Refusal = new PageUnbounded(GraphNames.Connection(read.Field, read.Entity)) };
            }

            first = Math.Min(limits.DefaultSize, limits.MaximumSize);
        }

        var after = page.After?.Resolve(variables) as string;
        var before = page.Before?.Resolve(variables) as string;
        var fingerprint = read.WantsCursors || after is not null || before is not null ? Fingerprint.Of(read, variables) : 0;
        var afterCursor = after is null ? null : Cursor.Read(after, fingerprint, read.Order, read.FiltersByClock);
        var beforeCursor = before is null ? null : Cursor.Read(before, fingerprint, read.Order, read.FiltersByClock);
        if (after is not null && afterCursor is null)
        {
            return new BoundRead { Refusal = Unfit("after", after) };
        }

        if (before is not null && beforeCursor is null)
        {
            return new BoundRead { Refusal = Unfit("before", before) };
        }

        return new BoundRead
        {
            Search = SearchOf(read, variables),
            Window = new PageWindow(first is null, first ?? last!.Value, first is null ? null : last, afterCursor, beforeCursor)
            {
                LooksBeyond = AlwaysLooksBeyond || read.WantsHasMore,
            },
            Fingerprint = fingerprint,
            Minute = read.FiltersByClock && read.WantsCursors ? variables.MinuteOf(read.Number) : null,
        };
    }

    private static Refusal Unfit(string argument, string cursor) =>
        Cursor.IsOne(cursor) ? new CursorOfAnotherList(argument, cursor) : new CursorUnreadable(argument, cursor);

    /// <summary>Later pages keep the minute of the first one.</summary>
    private static VariableValues WithCursorMinute(ReadPlan read, VariableValues variables) =>
        read is { FiltersByClock: true, Extent: PageExtent page }
        && (page.After?.Resolve(variables) ?? page.Before?.Resolve(variables)) is string cursor && Cursor.MinuteOf(cursor) is { } minute
            ? variables.WithMinute(read.Number, minute)
            : variables;

    private static int? Size(ValueRef? value, VariableValues variables) => value?.Resolve(variables) switch
    {
        int size => size,
        long size => (int)size,
        _ => null,
    };

    private Refusal? Checked(int? size) => size switch
    {
        < 0 => new PageNegative(size.Value),
        _ when size > limits.MaximumSize => new PageTooLarge(size.Value, limits.MaximumSize),
        _ => null,
    };

    private static BoundRead First(FirstExtent rows, VariableValues variables) => (Size(rows.First, variables) ?? rows.Default) switch
    {
        < 0 and var size => new BoundRead { Refusal = new PageNegative(size) },
        var size when size > rows.Most => new BoundRead { Refusal = new PageTooLarge(size, rows.Most) },
        var size => new BoundRead { Window = new PageWindow(false, size, null, null, null) },
    };

    private static BoundRead Suggestions(ReadPlan read, SuggestionsExtent names, VariableValues variables) =>
        (Size(names.First, variables) ?? SuggestionsExtent.DefaultSize) switch
        {
            < 0 and var size => new BoundRead { Refusal = new PageNegative(size) },
            > SuggestionsExtent.MaximumSize and var size =>
                new BoundRead { Refusal = new PageTooLarge(size, SuggestionsExtent.MaximumSize) },
            var size => SearchOf(read, variables) is { } search
                ? new BoundRead { Search = search, Window = new PageWindow(false, size, null, null, null) }
                : new BoundRead { HasNothing = true },
        };

    private static BoundRead Changes(ChangesExtent changes, VariableValues variables) =>
        (Size(changes.First, variables) ?? ChangesExtent.DefaultSize) switch
        {
            < 0 and var size => new BoundRead { Refusal = new PageNegative(size) },
            > ChangesExtent.MaximumSize and var size => new BoundRead { Refusal = new PageTooLarge(size, ChangesExtent.MaximumSize) },
            var size => new BoundRead
            {
                Window = new PageWindow(false, size, null, null, null) { LooksBeyond = true },
                LeastVersion = changes.Since.Of(variables).Newest,
            },
        };

    private static SearchTexts? SearchOf(ReadPlan read, VariableValues variables) =>
        read.Search is { } asked && asked.Text.Read(variables) is { } text
            ? new SearchTexts(text, [.. ((IReadOnlyList<object?>)asked.Types.Resolve(variables)!).OfType<long>()])
            : null;

    private static BoundRead Lookup(ReadPlan read, LookupExtent lookup, VariableValues variables)
    {
        var value = lookup.Value.Resolve(variables);
        if (!lookup.IsGlobalId)
        {
            var normal = value is string text && lookup.Normalise is { } normalise ? normalise(text) : value;
            return new BoundRead { Keys = normal is null ? [] : [normal] };
        }

        var id = value as string ?? "";
        if (!GlobalId.TryParse(id, out var typeName, out var key, read.Entity.Name))
        {
            return new BoundRead { Refusal = new IdUnreadable(id) };
        }

        if (typeName != read.Entity.Name)
        {
            return new BoundRead { Refusal = new IdOfOtherType(typeName, read.Entity.Name) };
        }

        return KeyOfId.Convert(key, read.Entity.Key.Type.Scalar) is { } bound
            ? new BoundRead { Keys = [bound] }
            : new BoundRead { Refusal = new IdUnreadable(key) };
    }

    private NodeTargets Nodes(NodesByIdOutput field, VariableValues variables, Dictionary<int, IReadOnlyList<object>> keys)
    {
        var ids = field.Ids.Resolve(variables) is IReadOnlyList<object?> list ? list : [field.Ids.Resolve(variables)];
        if (field.IsList && ids.Count > limits.MaximumIds)
        {
            return new NodeTargets([], new TooManyIds(ids.Count, limits.MaximumIds));
        }

        var targets = new List<NodeTarget>(ids.Count);
        var keysByType = new Dictionary<string, List<object>>(StringComparer.Ordinal);
        foreach (var id in ids.Select(i => i as string ?? ""))
        {
            if (Target(id, keysByType) is var (target, refusal) && refusal is not null)
            {
                return new NodeTargets([], refusal);
            }

            targets.Add(target);
        }

        foreach (var (typeName, ofType) in keysByType)
        {
            keys[field.ByType[typeName].Read] = ofType;
        }

        return new NodeTargets(targets);
    }

    private (NodeTarget Target, Refusal? Refusal) Target(string id, Dictionary<string, List<object>> keysByType)
    {
        if (!GlobalId.TryParse(id, out var typeName, out var key))
        {
            return (default, new IdUnreadable(id));
        }

        if (catalog.FindEntity(typeName) is not { IsNode: true } entity)
        {
            return (default, new IdOfUnknownType(typeName));
        }

        if (KeyOfId.Convert(key, entity.Key.Type.Scalar) is not { } bound)
        {
            return (default, new IdUnreadable(key));
        }

        if (!keysByType.TryGetValue(typeName, out var keys))
        {
            keysByType.Add(typeName, keys = []);
        }

        keys.Add(bound);
        return (new NodeTarget(typeName, keys.Count - 1), null);
    }
}
