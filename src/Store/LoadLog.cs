namespace Gateway.Store;

/// <summary>What one load did so far, as far as its end must know.</summary>
internal sealed class LoadLog(long version)
{
    /// <summary>The number of the data version the load will make.</summary>
    public long Version => version;

    /// <summary>Published rows added, changed and removed.</summary>
    public long Added { get; set; }

    public long Changed { get; set; }

    public long Removed { get; set; }

    /// <summary>Anything at all that readers can see is different.</summary>
    public bool HasChanges { get; set; }

    /// <summary>Something is different that readers need not hear of: the line at which an unchanged row stands.</summary>
    public bool HasSilentWrites { get; set; }

    /// <summary>Data sets of which a file may no longer be needed.</summary>
    public HashSet<string> Reread { get; } = new(StringComparer.Ordinal);

    /// <summary>Data sets whose rows or findings are different.</summary>
    public HashSet<string> Datasets { get; } = new(StringComparer.Ordinal);

    /// <summary>Municipalities that lost a row, and may have nothing left.</summary>
    public HashSet<string> Bereaved { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows that are in another municipality than before.</summary>
    public List<LeftRow> Left { get; } = [];

    /// <summary>Notes a change in a data set; null = in none.</summary>
    public void Note(string? dataset)
    {
        HasChanges = true;
        if (dataset is { } key)
        {
            Datasets.Add(key);
            Reread.Add(key);
        }
    }

    /// <summary>Notes that only the place where a row was read is different.</summary>
    public void NoteSilently(string? dataset)
    {
        HasSilentWrites = true;
        if (dataset is not null)
        {
            Reread.Add(dataset);
        }
    }
}
