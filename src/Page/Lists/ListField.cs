using Gateway.Catalog;

namespace Gateway.Page.Lists;

/// <summary>One column of a list: what a path of the graph leads to, and what a reader can do with it.</summary>
/// <param name="Path">The path, <c>aed.childPads</c>; for a cell without a field, its heading.</param>
/// <param name="Form">What it holds.</param>
/// <param name="Declared">The field at the end of the path; null for a cell without a field.</param>
internal sealed record ListField(string Path, FieldForm Form, Field? Declared)
{
    /// <summary>The weight of columns that are shown only when all are.</summary>
    public const int Least = 9;

    private static readonly ColumnRole[] Minor =
    [
        ColumnRole.Code, ColumnRole.Latitude, ColumnRole.Longitude, ColumnRole.LocationGrain, ColumnRole.Elevation, ColumnRole.Email,
        ColumnRole.ClosesNextDay, ColumnRole.OperatorName, ColumnRole.Corners, ColumnRole.South, ColumnRole.North, ColumnRole.West,
        ColumnRole.East, ColumnRole.AreaSquareMeters, ColumnRole.MoneyEvidence, ColumnRole.Prefecture, ColumnRole.City,
    ];

    /// <summary>The heading of its column in the file; null in a list over several files.</summary>
    public string? Heading { get; init; }

    /// <summary>The key by which rows are counted by this column; null when they are not.</summary>
    public GroupKey? Key { get; init; }

    /// <summary>The share of rows in which it is filled, 0 to 1; over several data sets, 1 if any fills it; null = unknown.</summary>
    public double? FillRate { get; init; }

    /// <summary>The fill rate in a list over several data sets, where it is only known whether any of them fills the column.</summary>
    /// <param name="filled">The fields that their columns fill.</param>
    /// <returns>Null when no column tells: the gateway knows more about a row than its columns state.</returns>
    public double? RateOf(IReadOnlySet<string> filled) =>
        filled.Contains(Path) ? 1 : Declared is { Headings.Count: > 0 } && !IsReferencedName ? 0 : null;

    /// <summary>Whether it is the name of something the row refers to.</summary>
    public bool IsReferencedName { get; init; }

    public bool IsName => !IsReferencedName && Declared?.Role is ColumnRole.Name;

    public bool IsNumber => Form is FieldForm.Number or FieldForm.Yen;

    public bool IsRange => Form is FieldForm.Number or FieldForm.Yen or FieldForm.Year or FieldForm.Day or FieldForm.Time;

    public bool IsChoosable => Form is FieldForm.Kind or FieldForm.Choice or FieldForm.Choices or FieldForm.YesNo;

    public bool IsText => Form is FieldForm.Text or FieldForm.Kind or FieldForm.Texts;

    /// <summary>Lists have no order.</summary>
    public bool IsSortable => Form is not (FieldForm.Published or FieldForm.Choices or FieldForm.Texts);

    /// <summary>Whether a value can be missing.</summary>
    public bool CanLack => Declared is { Required: false } or null || Path.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether it repeats the name, in kana or in Latin letters.</summary>
    private bool IsOtherSpelling =>
        Path.EndsWith("Kana", StringComparison.Ordinal) || Path.EndsWith("English", StringComparison.Ordinal);

    /// <summary>Whether it names a row without a name of its own, by what it is part of: the items of a budget.</summary>
    private bool IsPartName => Form == FieldForm.Kind && !IsReferencedName && Path.EndsWith(".name", StringComparison.Ordinal);

    /// <summary>Decides which columns are shown when not all are: lower numbers first.</summary>
    public int Weight => this switch
    {
        { IsName: true } or { IsPartName: true } => 0,
        _ when Declared?.Role is { } role && Minor.Contains(role) => Least,
        _ when Path.Contains("addressParts.", StringComparison.Ordinal) || IsOtherSpelling => Least,
        { Form: FieldForm.Day or FieldForm.Year } => 1,
        { Form: FieldForm.Yen } => 2,
        { Form: FieldForm.Kind or FieldForm.Choice } => 3,
        { IsReferencedName: true } => 4,
        { Form: FieldForm.Number } => 5,
        _ when Declared?.Role is ColumnRole.Address or ColumnRole.VenueName or ColumnRole.Phone or ColumnRole.AreaName => 5,
        { Form: FieldForm.Time } => 6,
        { Form: FieldForm.YesNo or FieldForm.Choices or FieldForm.Published } => 7,
        _ => 8,
    };
}
