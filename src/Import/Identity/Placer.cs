using Gateway.Import.Recipes;

namespace Gateway.Import.Identity;

/// <summary>
/// Finds the data sets of tables that share publisher, kind and name: the ones they had before, and for new ones the shortest slug that is
/// still free. The result depends on the tables and the database, not on the order of the tables.
/// </summary>
internal sealed class Placer(Shelf shelf, RunLedger run)
{
    /// <returns>One placement per table, in the same order.</returns>
    public IReadOnlyList<Placement> Place(IReadOnlyList<Candidate> tables)
    {
        var datasets = shelf.Of(tables[0].Publisher.Municipality?.Code, tables[0].Kind, tables[0].IsSample);
        var claims = Claims(tables).ToList();
        FindKnown(claims, datasets);
        FindNamed(claims, datasets);
        FindAlike(claims, datasets);
        NameNew([.. claims.Where(c => c.Dataset is null)], datasets);
        var placements = claims.SelectMany(Place).ToDictionary(p => p.Origin);
        return [.. tables.Select(t => placements[t.Origin])];
    }

    /// <summary>Groups tables whose names differ only by date into one claim, unless their recipe keeps dates apart.</summary>
    private static IEnumerable<Claim> Claims(IReadOnlyList<Candidate> tables)
    {
        foreach (var same in tables.GroupBy(t => t.Origin.Undated))
        {
            Candidate[] members = [.. same.OrderBy(t => t.Origin.Date, StringComparer.Ordinal)
                .ThenBy(t => t.Origin.Name, StringComparer.Ordinal)];
            var areDated = members.All(t => t.Origin.Date.Length > 0) && members.DistinctBy(t => t.Origin.Date).Count() == members.Length;
            if (areDated && members[0].Dating is not Dating.Apart)
            {
                yield return new Claim(members);
                continue;
            }

            foreach (var one in members)
            {
                yield return new Claim([one]);
            }
        }
    }

    /// <summary>Gives each known origin the data set it had; failing that, the data set that has another date of that origin.</summary>
    private void FindKnown(List<Claim> claims, IReadOnlyList<ShelvedDataset> datasets)
    {
        foreach (var claim in claims)
        {
            claim.Take(datasets.FirstOrDefault(d => claim.Tables.Any(t => d.Find(t.Origin) is not null)), Bond.Origin);
        }

        foreach (var claim in claims.Where(c => c.Dataset is null && c.Tables[0].Dating is not Dating.Apart))
        {
            // A list of which this run has already brought an edition cannot be claimed by another table.
            var open = Free(claims, datasets).Where(d => claim.Newest.Dating is Dating.Parts || !run.Has(d.Key));
            claim.Take(open.FirstOrDefault(d => claim.Tables.Any(t => d.FindAnotherDate(t.Origin) is not null)), Bond.Origin);
        }
    }

    /// <summary>Gives a table with a stated data set name that data set, whatever its file is called.</summary>
    private void FindNamed(List<Claim> claims, IReadOnlyList<ShelvedDataset> datasets)
    {
        if (claims is [{ Dataset: null, Tables: [{ Origin.Dataset: not null } table, ..] } only])
        {
            only.Take(Free(claims, datasets).FirstOrDefault(d => !run.Has(d.Key) && d.Slug == table.Stem
                && (d.Origins.Count == 0 || d.Origins.Any(o => o.Origin.Source == table.Origin.Source))), Bond.Name);
        }
    }

    /// <summary>Matches successors: same name, same columns and most of the rows; those with more rows in common come first.</summary>
    private void FindAlike(List<Claim> claims, IReadOnlyList<ShelvedDataset> datasets)
    {
        var open = Free(claims, datasets).Where(d => !run.Has(d.Key)).ToList();
        var pairs = from claim in claims
                    where claim.Dataset is null
                    from dataset in open
                    where dataset.IsCalled(claim.Newest.Stem) && dataset.HasLayout(claim.Newest.Headings)
                    let likeness = Compare(claim, dataset)
                    where likeness.Common >= 0
                    orderby likeness.Common descending
                    select (claim, dataset, likeness);
        foreach (var (claim, dataset, likeness) in pairs.ToList())
        {
            if (claim.Dataset is null && claims.TrueForAll(c => c.Dataset != dataset))
            {
                claim.Take(dataset, likeness.Bond, likeness.Table);
            }
        }
    }

    /// <summary>Compares a claim with a data set; negative when the table is not a successor of what the data set holds.</summary>
    private (int Common, Bond Bond, Candidate Table) Compare(Claim claim, ShelvedDataset dataset)
    {
        if (claim.Newest.Dating is Dating.Apart && dataset.IsOfAnotherDate(claim.Newest.Origin))
        {
            return (-1, default, claim.Newest);
        }

        var served = shelf.CountRows(dataset, claim.Newest.Kind);
        var (table, common) = claim.Tables.Select(t => (t, Common: t.CountCommon(dataset))).MaxBy(t => t.Common);
        var isPart = table.Dating is Dating.Parts && claim.Tables.Any(t => dataset.GuessAnotherDate(t.Origin) is not null);
        var isSame = dataset.IsOfFile(table.Origin);
        var isSuccessor = isPart || common * 2 > served || served == 0 || (isSame && common > 0);
        return isSuccessor ? (common, isPart || isSame ? Bond.Origin : Bond.Rows, table) : (-1, default, table);
    }

    private static IEnumerable<ShelvedDataset> Free(List<Claim> claims, IReadOnlyList<ShelvedDataset> datasets) =>
        datasets.Where(d => claims.TrueForAll(c => c.Dataset != d));

    /// <summary>
    /// Moves all new ones up the ladder together, so that none gets the short name just for coming first; nor does any get a short name of
    /// which others have longer forms.
    /// </summary>
    private void NameNew(List<Claim> claims, IReadOnlyList<ShelvedDataset> datasets)
    {
        var ladders = claims.ConvertAll(c => new SlugLadder(c.Newest.Origin, c.Newest.Stem));
        for (var step = 0; claims.Exists(c => c.Slug is null); step++)
        {
            var slugs = ladders.ConvertAll(l => l[step]);
            var areFree = claims.Zip(slugs).All(c => IsFree(c.First.Newest, c.Second, datasets));
            if (areFree && slugs.Distinct(StringComparer.Ordinal).Count() == slugs.Count)
            {
                claims.Zip(slugs).ToList().ForEach(c => c.First.Slug = c.Second);
            }
        }
    }

    private bool IsFree(Candidate table, string slug, IReadOnlyList<ShelvedDataset> datasets)
    {
        var key = DatasetIdentity.Of(table.Kind, table.Publisher, slug).Key;
        return !run.Has(key) && !shelf.IsTaken(key) && (slug == table.Stem ? datasets.All(d => !d.IsCalled(slug)) : !run.IsStem(slug));
    }

    private List<Placement> Place(Claim claim)
    {
        var identity = claim.Dataset is { } dataset
            ? new DatasetIdentity(dataset.Key, dataset.Slug, claim.Newest.Publisher)
            : DatasetIdentity.Of(claim.Newest.Kind, claim.Newest.Publisher, claim.Slug!);
        var placements = claim.Place(identity, run).ToList();
        foreach (var placement in placements.Where(p => p.SupersededBy is null))
        {
            run.Claim(identity.Key, placement.Part);
        }

        return placements;
    }
}
