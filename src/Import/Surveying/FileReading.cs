using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Places;
using Gateway.Import.Recipes;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Surveying;

/// <summary>
/// The second pass over a file: its rows one by one, and the findings. It needs no database; the counts are complete once everything is
/// read.
/// </summary>
internal sealed class FileReading(Survey survey, Publisher publisher, MunicipalityFinder finder, FindingLog findings)
{
    private const int ShownOfRow = 200;

    /// <summary>The table below this one, of which it is told when all of it is seen.</summary>
    private (Finding Found, int Rows)? other;

    public Survey Survey { get; } = survey;

    public Publisher Publisher { get; } = publisher;

    public FindingLog Findings { get; } = findings;

    public int Taken { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>The fill rate of its columns.</summary>
    public ColumnFill Fill { get; } = new();

    /// <summary>How far the file has been read, in the unit of its length.</summary>
    public long Position { get; private set; }

    /// <summary>Whether the rows differ from those of the first pass because the file changed in between.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Whether to check also what the standard demands, and not only what can be read.</summary>
    public bool IsThorough { get; set; }

    /// <summary>Tells where shapes should lie, as described at <see cref="RowSetting.Around"/>.</summary>
    public Func<string, Func<Shape, bool>?> Around { get; set; } = static _ => null;

    /// <summary>Returns the rows, each with its identity.</summary>
    /// <param name="ledger">The ledger that was given the same rows in the first pass.</param>
    public IEnumerable<(ReadRow Row, RowIdentity Identity)> Rows(KeyLedger ledger) =>
        Survey.Recipe.Groups(Survey.Binding) is { } groups 
            ? Joined(groups, ledger)
            : Each(null, ledger).Select(r => (r.Row, r.Identity));

    /// <summary>Returns rows that consist of several records each, only after everything is read, since a record may come late.</summary>
    private IEnumerable<(ReadRow Row, RowIdentity Identity)> Joined(RowGroups groups, KeyLedger ledger)
    {
        var rows = new List<(List<ReadRow> Rows, RowIdentity Identity)>();
        foreach (var (row, identity, group) in Each(groups, ledger))
        {
            if (group == rows.Count)
            {
                rows.Add(([], identity));
            }

            rows[group].Rows.Add(row);
        }

        groups.Complete(rows.SelectMany(row => row.Rows));
        foreach (var (together, identity) in rows)
        {
            if (together.Count > 1)
            {
                JoinedOriginal.Put(Survey.Match.Map.Entity, together);
            }

            yield return (groups.Join(together), identity);
        }
    }

    private IEnumerable<(ReadRow Row, RowIdentity Identity, int Group)> Each(RowGroups? groups, KeyLedger ledger)
    {
        ColumnFindings.Add(Survey, Findings, IsThorough);
        if (Survey.RowsAbove > 0)
        {
            Findings.Add(new Finding(FileRules.RowsAbove, Survey.Header.Line,
                Detail: new Wording($"Rows: {Survey.RowsAbove}.", $"{Survey.RowsAbove}行。")));
        }

        if (Survey.TableAbove is { } above)
        {
            other = (new Finding(RowRules.OtherTable, above.Line, Value: Shown(above.Cells)), above.Rows);
            TellOther();
        }

        foreach (var note in Survey.File.Notes)
        {
            Findings.Add(note);
        }

        var (repeated, begun) = (false, 0);
        var mandatory = IsThorough ? new MandatoryStep(Survey) : null;
        var reader = new RowReader(Survey.Recipe, Setting(), Findings, mandatory is null ? [] : [mandatory.Read]);
        using var identities = ledger.Resolve().GetEnumerator();
        foreach (var (line, cells, published) in Records())
        {
            var group = groups?.Of(cells) ?? begun;
            if (group == begun && !identities.MoveNext())
            {
                HasChanged = true;
                yield break;
            }

            begun = Math.Max(begun, group + 1);
            Taken++;
            Fill.Read(cells);
            if (identities.Current.IsCopy)
            {
                Findings.Add(new Finding(RowRules.RowDuplicate, line));
            }

            var row = reader.Read(line, cells, identities.Current.HasOwnId, published);
            repeated |= row.Marks.PublishedId is not null && !identities.Current.HasOwnId;
            yield return (row, identities.Current, group);
        }

        HasChanged = identities.MoveNext();
        mandatory?.AddFindings(Findings);
        if (IsThorough && Taken > 1)
        {
            TellEmpty();
        }

        if (repeated)
        {
            Findings.Add(new Finding(FileRules.IdNotUnique, Column: Survey.Binding.Heading(ColumnRole.Code)));
        }
    }

    private void TellEmpty()
    {
        foreach (var column in Survey.Columns.Where(c => c.Heading.Length > 0 && Fill.Rate(c.Index) is 0
            && !Findings.Has(RowRules.CellMandatory, c.Heading)))
        {
            Findings.Add(new Finding(FileRules.ColumnEmpty, Column: column.Heading) { ValidExample = ValidCell.Of(column.Target) });
        }
    }

    private RowSetting Setting() => new(Survey.Binding, Publisher, finder)
    {
        DateOrder = Survey.DateOrder,
        Year = FileYear.Of(Survey.TitleAbove, Survey.File.Sheet, Survey.File.Hint),
        OwnName = Survey.OwnName,
        SurveyDate = Survey.SurveyDate,
        ContextTexts = Survey.ContextTexts,
        Unit = Survey.Unit,
        KindLabel = Survey.Match.Family?.Label ?? (Survey.Kind.IsCatchAll ? Survey.OwnName : Survey.Kind.Label),
        Columns = Survey.Columns,
        Around = Around,
        Feed = Survey.File.Feed,
        FeedKey = Survey.File.Feed is { Feed: var feed } ? FeedKeyOf(feed) : null,
        IsNumbered = Survey.Header.IsLinkData,
    };

    /// <summary>Returns half of the key, which is enough to tell timetables apart and is stored in each of their rows.</summary>
    private static string FeedKeyOf(TransitFeed feed) => StableKey.Of(NameDate.Cut(feed.Folder), NameDate.Cut(feed.Name))[..16];

    /// <summary>Returns the records that are data rows; the others are reported.</summary>
    private IEnumerable<(int Line, string[] Cells, string[] Published)> Records()
    {
        using var records = Survey.File.Open(Hear);
        var gate = Survey.Gate();
        var (shorter, last) = (0, 0);
        for (var position = 0; records.Read(); position++)
        {
            var cells = records.Cells;
            var kind = position <= Survey.Header.Position ? RowKind.None : gate.Judge(ref cells);
            Position = records.Position;
            if (kind is RowKind.Data)
            {
                if (gate.MayBeShifted(records.Cells))
                {
                    Findings.Add(new Finding(RowRules.RowLonger, records.Line, Detail: Lengths(records.Cells)));
                }

                (shorter, last) = records.Cells.Length < Survey.Width.Header ? (shorter + 1, records.Line) : (shorter, 0);
                yield return (records.Line, cells, records.Published);
            }
            else if (kind is not RowKind.None)
            {
                Reject(kind, records.Line, records.Cells);
                last = 0;
            }
        }

        TellOther();

        // Where other rows are short too, trailing cells were simply omitted; with only one row in the file, there is no telling.
        if (Survey.File is { IsDelimited: true, EndsInLine: true } && shorter == 1 && last > 0 && Taken > 1)
        {
            Findings.Add(new Finding(FileRules.CutOff, last));
        }
    }

    private Wording Lengths(string[] cells) => new(
        $"The row has {cells.Length} cells, the header has {Survey.Width.Header}.",
        $"この行のセルは{cells.Length}個、見出しは{Survey.Width.Header}個です。");

    private void Hear(Finding finding)
    {
        Rejected += finding.Rule == RowRules.RowsInOne ? 1 : 0;

        // Rows with a shape need no point.
        if (finding.Rule != FileRules.ShapeNoPoint || !Survey.Match.Map.IsOfShapes)
        {
            Findings.Add(finding);
        }
    }

    private void Reject(RowKind kind, int line, string[] cells)
    {
        Rejected++;
        if (kind is RowKind.Personal)
        {
            // The text would retain what was to be left out.
            Findings.Add(new Finding(RowRules.RowPersonal, line));
            return;
        }

        if (kind is RowKind.OfOtherTable)
        {
            other = other!.Value with { Rows = other.Value.Rows + 1 };
            return;
        }

        var found = new Finding(RuleOf(kind), line, Value: Shown(cells), Detail: kind is RowKind.Shifted ? Lengths(cells) : null);
        if (kind is RowKind.OtherTable)
        {
            TellOther();
            other = (found, 0);
            return;
        }

        Findings.Add(found);
        foreach (var (column, cell) in cells.Index().Where(c => kind is RowKind.Unknown && CellText.IsDitto(CellText.Trim(c.Item))))
        {
            Findings.Add(new Finding(CellRules.Ditto, line, Survey.Columns[column].Heading, cell));
        }
    }

    private void TellOther()
    {
        if (other is (var found, var rows))
        {
            Findings.Add(found with { Detail = new($"Rows in it: {rows}.", $"この表のデータは{rows}行です。") });
        }

        other = null;
    }

    private static string Shown(IEnumerable<string> cells) =>
        BrokenText.Shorten(string.Join(" ", cells.Where(c => !CellText.IsEmpty(c))), ShownOfRow);

    private static Rule RuleOf(RowKind kind) => kind switch
    {
        RowKind.Footnote => RowRules.RowFootnote,
        RowKind.Total => RowRules.RowTotal,
        RowKind.Part => RowRules.RowPart,
        RowKind.Blank => RowRules.RowBlank,
        RowKind.Heading => RowRules.RowHeading,
        RowKind.Moved => RowRules.RowMoved,
        RowKind.OtherTable => RowRules.OtherTable,
        RowKind.Shifted => RowRules.RowShifted,
        RowKind.Page => RowRules.RowPage,
        RowKind.Example => RowRules.RowExample,
        RowKind.Shapeless => RowRules.RowShapeless,
        _ => RowRules.RowUnknown,
    };
}
