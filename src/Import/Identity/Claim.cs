using Gateway.Import.Recipes;

namespace Gateway.Import.Identity;

/// <summary>Why a table is the successor of what a data set holds.</summary>
internal enum Bond
{
    /// <summary>It comes from the same place as the data set.</summary>
    Origin,

    /// <summary>The caller says so.</summary>
    Name,

    /// <summary>It has the same name and most of the rows.</summary>
    Rows,
}

/// <summary>Tables that claim one data set: one table, editions of a list, or parts of a series.</summary>
/// <param name="tables">The tables, oldest first.</param>
internal sealed class Claim(IReadOnlyList<Candidate> tables)
{
    private Bond bond;
    private Candidate? heir;

    public IReadOnlyList<Candidate> Tables { get; } = tables;

    public Candidate Newest => Tables[^1];

    /// <summary>The data set they continue; null = they get a new one.</summary>
    public ShelvedDataset? Dataset { get; private set; }

    /// <summary>The slug of the new data set.</summary>
    public string? Slug { get; set; }

    /// <param name="by">The table that is the successor; null = the newest.</param>
    public void Take(ShelvedDataset? dataset, Bond because, Candidate? by = null) => (Dataset, bond, heir) = (dataset, because, by);

    public IEnumerable<Placement> Place(DatasetIdentity identity, RunLedger run) => Tables.Select(table =>
    {
        var plain = new Placement(table.Origin, table.Stem, identity, run) { IsNew = Dataset is null };
        return table.Dating is Dating.Parts ? Part(plain) : Edition(plain);
    });

    private Placement Edition(Placement plain)
    {
        var origin = plain.Origin;
        if (origin != Newest.Origin)
        {
            return plain with { SupersededBy = Newest.Origin.Name };
        }

        var other = Dataset?.FindAnotherDate(origin)?.Origin ?? Dataset?.GuessAnotherDate(origin);
        return other is not null && string.CompareOrdinal(other.Date, origin.Date) > 0
            ? plain with { SupersededBy = other.Name }
            : Succeed(plain);
    }

    private Placement Part(Placement plain)
    {
        var date = Tables.Count > 1 || Dataset is not null ? plain.Origin.Date : null;
        if (Dataset is null)
        {
            return plain with { Part = date };
        }

        if (bond is Bond.Origin)
        {
            return plain with
            {
                Part = Dataset.Find(plain.Origin) is { } known ? known.Part : Dataset.IsOfFile(plain.Origin) ? null : date,
                Guessed = [.. Dataset.GuessOrigins(plain.Origin).Select(o => new KeptOrigin(o, plain.Stem, null, 0))],
            };
        }

        return Succeed(plain) with { Part = plain.Origin == (heir ?? Newest).Origin ? null : date };
    }

    /// <summary>Replaces what other files supplied, and reports it; a file imported again only updates its own rows.</summary>
    private Placement Succeed(Placement plain) =>
        Dataset is null || Dataset.Find(plain.Origin) is not null || Dataset.IsOfFile(plain.Origin)
        ? plain
        : plain with { Drops = Dataset.Origins, Replaces = Dataset.Names };
}
