namespace Gateway.Store;

/// <summary>What one load has done so far, as far as its end needs it.</summary>
internal sealed class LoadLog(long version)
{
    /// <summary>The number of the data version that the load will create.</summary>
    public long Version => version;

    /// <summary>The number of published rows added; those changed and removed follow.</summary>
    public long Added { get; set; }

    public long Changed { get; set; }

    public long Removed { get; set; }

    /// <summary>Whether anything that readers can see has changed.</summary>
    public bool HasChanges { get; set; }

    /// <summary>Whether something changed that is no news to readers: the line on which an unchanged row stands.</summary>
    public bool HasSilentWrites { get; set; }

    /// <summary>Data sets that may have a file they no longer need.</summary>
    public HashSet<string> Reread { get; } = new(StringComparer.Ordinal);

    /// <summary>Data sets whose rows or findings changed.</summary>
    public HashSet<string> Datasets { get; } = new(StringComparer.Ordinal);

    /// <summary>Municipalities that lost a row and may be empty now.</summary>
    public HashSet<string> ShrunkMunicipalities { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows that moved to another municipality.</summary>
    public List<MovedRow> MovedRows { get; } = [];

    /// <summary>Records a change in a data set; null = in none.</summary>
    public void Note(string? dataset)
    {
        HasChanges = true;
        if (dataset is { } key)
        {
            Datasets.Add(key);
            Reread.Add(key);
        }
    }

    /// <summary>Records that a row was only read from a different place.</summary>
    public void NoteSilently(string? dataset)
    {
        HasSilentWrites = true;
        if (dataset is not null)
        {
            Reread.Add(dataset);
        }
    }
}
