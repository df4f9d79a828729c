using Gateway.Import.Recipes;

namespace Gateway.Import.Identity;

/// <summary>What makes a table the successor of what a data set holds.</summary>
internal enum Bond
{
    /// <summary>It comes from where the data set came from.</summary>
    Origin,

    /// <summary>Its caller says so.</summary>
    Name,

    /// <summary>It is called the same and has most of the rows.</summary>
    Rows,
}

/// <summary>Tables that want one data set: one table, editions of a list, or parts of a series.</summary>
/// <param name="tables">The oldest first.</param>
internal sealed class Claim(IReadOnlyList<Candidate> tables)
{
    private Bond bond;
    private Candidate? heir;

    public IReadOnlyList<Candidate> Tables { get; } = tables;

    public Candidate Newest => Tables[^1];

    /// <summary>The one it has; null = it will be a new one.</summary>
    public ShelvedDataset? Dataset { get; private set; }

    /// <summary>The slug of a new one.</summary>
    public string? Slug { get; set; }

    /// <param name="by">Which of the tables is the successor; null = the newest.</param>
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

    /// <summary>What other files gave goes, and is told; a file that comes again only brings itself up to date.</summary>
    private Placement Succeed(Placement plain) =>
        Dataset is null || Dataset.Find(plain.Origin) is not null || Dataset.IsOfFile(plain.Origin)
        ? plain
        : plain with { Drops = Dataset.Origins, Replaces = Dataset.Names };
}
