using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Shapes;

namespace Gateway.Import.Headings;

/// <summary>
/// What each heading means in files of one kind, derived from the catalogue, so that a field declared there is read here. Headings of the
/// kind take precedence over those of its detail object, these over those of the shared fields, and these over those that say who and
/// where.
/// </summary>
internal sealed class HeadingMap
{
    /// <summary>The prefix of paths that describe the data set that a row is about; a separate step reads them.</summary>
    public const string ListedPrefix = "dataset.";

    private const string AreaPrefix = "area.";

    private readonly Dictionary<string, HeadingTarget> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadingTarget> byPath;
    private readonly Dictionary<ColumnRole, HeadingTarget> byRole;
    private readonly bool hasBands;
    private readonly bool hasImages;
    private readonly bool hasDegrees;
    private readonly bool guesses;
    private readonly bool hasMoney;
    private readonly bool hasAmounts;
    private readonly Collection? ofClasses;

    public HeadingMap(DataCatalog catalog, DatasetKind kind)
    {
        Kind = kind;
        Entity = catalog.Entity(kind);
        Recipe = catalog.Recipe(kind);
        IsOfShapes = Has(ColumnRole.Geometry);
        hasBands = Entity.Members.OfType<Collection>().Any(c => catalog.Target(c).Role is EntityRole.AgeGroup);
        hasImages = Has(ColumnRole.Images);
        hasDegrees = Has(ColumnRole.Latitude);
        hasMoney = Has(ColumnRole.IsTotal);
        hasAmounts = Has(ColumnRole.Amount);
        ofClasses = Entity.Members.OfType<Collection>()
            .FirstOrDefault(c => Entity.Role is EntityRole.CollectionArea && catalog.Target(c).Role is EntityRole.Collection);
        Parts = PartHeadings.Of(catalog, Entity);
        MunicipalityColumn = catalog.ReferenceTo(EntityRole.Municipality, Entity);
        guesses = kind.IsCatchAll && hasImages;
        var fields = Fields(catalog).ToList();
        AddKindHeadings(fields);
        foreach (var field in fields.Where(f => IsDetail(f.Path)).Concat(fields.Where(f => !IsDetail(f.Path))))
        {
            AddAll(field.Field.Headings, field.Target);
        }

        byPath = fields.Where(f => !f.Path.StartsWith(ListedPrefix, StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => f.Target, StringComparer.Ordinal);
        byRole = fields.Where(f => f.Field.Role is not null).ToDictionary(f => f.Field.Role!.Value, f => f.Target);
        AddRoles();
    }

    public DatasetKind Kind { get; }

    public Entity Entity { get; }

    /// <summary>How rows of the kind are read.</summary>
    public RowRecipe Recipe { get; }

    /// <summary>Whether the shape of a row is a field of it; otherwise it is only kept as published.</summary>
    public bool IsOfShapes { get; }

    /// <summary>The column that refers to a row's municipality; null when rows have none of their own.</summary>
    public Column? MunicipalityColumn { get; }

    /// <summary>The meanings of headings that describe what hangs on a row; null = nothing of that kind has headings.</summary>
    public PartHeadings? Parts { get; }

    /// <summary>The headings known by name, folded.</summary>
    public IReadOnlyCollection<string> Known => Parts is null ? targets.Keys : [.. targets.Keys, .. Parts.Known];

    /// <summary>Returns the meaning of a heading; null when it is unknown. Takes folded text.</summary>
    public HeadingTarget? Find(string folded)
    {
        if (targets.TryGetValue(folded, out var target))
        {
            return target;
        }

        if (Parts?.Find(folded) is { } part)
        {
            return part;
        }

        if (ofClasses is { Name: var classes } && folded[0] != '#')
        {
            return new HeadingTarget("class " + folded, classes, 0) { IsOfClass = true };
        }

        if (hasAmounts && AmountHeading.Read(folded) is { } amount)
        {
            return new HeadingTarget("amount " + folded, amount.Path, 0) { Amount = amount };
        }

        if (hasMoney && targets.TryGetValue(UnitWords.Without(folded), out var plainly))
        {
            return plainly;
        }

        if (hasBands && AgeBand.Read(folded) is { } band)
        {
            return new HeadingTarget($"band {band.From}-{band.To} {band.Sex}", "ageGroups", 0) { Band = band };
        }

        if (HeadingText.WithoutRemark(folded) is { } plain && targets.TryGetValue(plain, out var meant)
            && meant.Field?.Reading is Reading.Text)
        {
            return meant with { Rank = HeadingGuess.Rank };
        }

        if (hasDegrees && DatumCell.IsOfTokyo(folded))
        {
            return new HeadingTarget("degrees of Tokyo " + folded, null, 0) { Role = ColumnRole.TokyoDegrees };
        }

        return hasImages && ImagePart.Read(folded) is { } image
            ? new HeadingTarget($"image {image.Number} {image.IsLicence}", "images", 0) { Image = image }
            : Guess(folded) ?? (HeadingText.WithoutFirst(folded) is { } first ? FirstOf(first) : null);
    }

    private HeadingTarget? Guess(string folded) =>
        guesses && HeadingGuess.Path(folded) is { } path ? byPath[path] with { Rank = HeadingGuess.Rank } : null;

    /// <summary>Returns the meaning of the first of several columns for a name or an address: 施設名称1, 住所1.</summary>
    private HeadingTarget? FirstOf(string plain) =>
        (targets.TryGetValue(plain, out var known) ? known with { Rank = HeadingGuess.Rank } : Guess(plain)) is
            { Means: ColumnRole.Name or ColumnRole.Address } meant
            ? meant
            : null;

    /// <summary>
    /// Guesses whether the heading names the rows, for when no known column does; null when it does not look like it. Takes folded text.
    /// </summary>
    public HeadingTarget? GuessName(string folded) =>
        byRole.TryGetValue(ColumnRole.Name, out var name)
        && (hasImages || IsOfShapes ? HeadingGuess.NamesPlace(folded)
            : Has(ColumnRole.StartDate) && HeadingGuess.NamesEvent(folded))
            ? name with { Rank = HeadingGuess.Rank }
            : null;

    /// <summary>Does the same for things with a shape that no other column names. Takes folded text.</summary>
    public HeadingTarget? GuessShapeName(string folded) =>
        (hasImages || IsOfShapes) && HeadingGuess.NamesShape(folded)
            ? byRole[ColumnRole.Name] with { Rank = HeadingGuess.Rank }
            : null;

    /// <summary>Returns the field at this path; null when files of the kind do not fill it.</summary>
    public HeadingTarget? FieldAt(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Returns the field of this role, as if a column were named after it.</summary>
    public HeadingTarget FieldOf(ColumnRole role) => byRole[role];

    /// <summary>Returns what has this role: a field, or a column that only helps to read others.</summary>
    public HeadingTarget MeaningOf(ColumnRole role) =>
        byRole.GetValueOrDefault(role) ?? new HeadingTarget("role " + role, Path(role), 0) { Role = role };

    /// <summary>
    /// Whether the heading means something that only this kind has, so that any other word for it also indicates the kind; the kind's own
    /// word for a name or an identifier counts only by itself. Takes folded text.
    /// </summary>
    public bool IsOwn(string folded) => Kind.Detail is null || (Find(folded)?.Path is { } path && IsDetail(path));

    private bool IsDetail(string path) => Kind.Detail is { } detail && path.StartsWith(detail.Name + ".", StringComparison.Ordinal);

    /// <summary>
    /// Returns the fields that files of this kind can fill: not the detail objects of other kinds; for population also those of the area.
    /// </summary>
    private IEnumerable<(string Path, Field Field, HeadingTarget Target)> Fields(DataCatalog catalog)
    {
        var foreign = Entity.Members.OfType<Group>()
            .Where(g => g.Presence is Presence.FieldIs presence && presence.Value != Kind.Name)
            .Select(g => g.Name + ".").ToList();
        var own = Entity.StoredMembers().Where(m => m.Path == Kind.Neighbour?.MeasurePath
            || !foreign.Exists(f => m.Path.StartsWith(f, StringComparison.Ordinal)));
        var area = Entity.Members.OfType<Reference>().Any(r => catalog.Target(r).Role is EntityRole.Area) && hasBands
            ? catalog.Entity(EntityRole.Area).StoredMembers().Select(m => (AreaPrefix + m.Path, m.Member, m.Column))
            : [];
        var listed = Recipe is RowRecipe.DataList
            ? catalog.Entity(EntityRole.Dataset).StoredMembers().Select(m => (ListedPrefix + m.Path, m.Member, m.Column))
            : [];
        return own.Concat(area).Concat(listed).Where(m => m.Member is Field)
            .Select(m => (m.Item1, (Field)m.Item2, new HeadingTarget(m.Item1, m.Item1, 0) { Field = (Field)m.Item2, Column = m.Item3 }));
    }

    private void AddKindHeadings(List<(string Path, Field Field, HeadingTarget Target)> fields)
    {
        foreach (var (heading, path) in Kind.Headings)
        {
            var target = fields.Find(f => f.Path == path).Target
                ?? throw new ArgumentException($"The kind {Kind.Name} maps {heading} to {path}, which is no field of {Entity.Name}.");
            targets.TryAdd(HeadingText.Fold(heading), target);
        }

        foreach (var (heading, role) in Kind.Roles)
        {
            targets.TryAdd(HeadingText.Fold(heading), new HeadingTarget("role " + role, Path(role), 0) { Role = role });
        }
    }

    private void AddAll(IReadOnlyList<string> headings, HeadingTarget target)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            targets.TryAdd(HeadingText.Fold(headings[i]), target with { Rank = i + 1 });
        }
    }

    private void AddRoles()
    {
        // For a plain table nothing is read but the code that tells the publisher.
        var isTable = Kind.IsCatchAll && !hasImages;
        foreach (var (role, headings) in RoleHeadings.All.Where(r => !isTable || r.Key is ColumnRole.PublisherCode))
        {
            if (Path(role) is { } path)
            {
                AddAll(headings, new HeadingTarget("role " + role, path, 0) { Role = role });
            }
        }

        if (IsOfShapes)
        {
            targets[MapHeadings.Shape] = MeaningOf(ColumnRole.Geometry);
        }
    }

    /// <summary>Returns where the graph shows the content of such a column; null when the kind has no place for it.</summary>
    private string? Path(ColumnRole role) => role switch
    {
        ColumnRole.LocationCode or ColumnRole.LocationName => hasBands || MunicipalityColumn is null ? null : "municipality",
        ColumnRole.HeightKind or ColumnRole.Height => Has(ColumnRole.Elevation) ? "elevation" : null,
        ColumnRole.AgeFrom or ColumnRole.AgeTo => hasBands ? "ageGroups" : null,
        ColumnRole.SurveyYear => hasBands ? "surveyDate" : null,
        ColumnRole.AreaPart => hasBands ? "area.name" : null,
        ColumnRole.PeopleClass => hasBands ? "source.original" : null,
        ColumnRole.AddressPart => Has(ColumnRole.Building) ? "address" : null,
        ColumnRole.NamePart => Has(ColumnRole.OpensAt) ? "name" : null,
        ColumnRole.ClosedDays or ColumnRole.ClosedDaysNote => Has(ColumnRole.OpensAt) ? "hoursNote" : null,
        ColumnRole.LatitudeLongitude or ColumnRole.Datum => hasDegrees ? "latitude" : null,
        ColumnRole.Geometry => MapHeadings.Shape,
        _ => "dataset.publisher",
    };

    /// <summary>Whether rows have a field of this role.</summary>
    public bool Has(ColumnRole role) => Entity.FindColumn(role) is not null;
}
