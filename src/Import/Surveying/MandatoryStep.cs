using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Surveying;

/// <summary>
/// Finds empty cells that the file's edition requires to be filled; a column that is empty throughout is reported once. For checking a file
/// before publication.
/// </summary>
internal sealed class MandatoryStep
{
    /// <summary>At most this many cells of one column are reported one by one.</summary>
    private const int MostLines = 1_000;

    private readonly List<Demand> demands = [];
    private int rows;

    public MandatoryStep(Survey survey)
    {
        foreach (var target in new Demands(survey, isStrict: true).Mandatory.Select(h => survey.Match.Map.Find(HeadingText.Fold(h)))
            .DistinctBy(t => t?.Name))
        {
            var columns = survey.Columns.Where(c => c.Target is not null && c.Target.Name == target?.Name).ToArray();

            // A missing name is reported anyway; an empty cell under a hazard means no.
            if (columns.Length > 0 && target is { Means: not ColumnRole.Name, Field: not { Reading: Reading.FlagEmptyIsFalse } })
            {
                demands.Add(new Demand([.. columns.Select(c => c.Index)], columns[0].Heading, target.Column, ValidCell.Of(target)));
            }
        }
    }

    public void Read(RowDraft row)
    {
        rows++;
        foreach (var demand in demands.Where(d => d.IsUnmet(row)))
        {
            demand.Count++;
            if (demand.Lines.Count < MostLines)
            {
                demand.Lines.Add(row.Line);
            }
        }
    }

    /// <summary>Reports the findings, after the last row.</summary>
    public void AddFindings(FindingLog findings)
    {
        foreach (var demand in demands.Where(d => d.Count > 0))
        {
            if (demand.Count == rows && rows > 1)
            {
                findings.Add(new Finding(RowRules.CellMandatory, Column: demand.Heading,
                    Detail: new Wording("It is empty in all rows.", "すべての行で空です。")) { ValidExample = demand.Valid });
            }
            else
            {
                demand.Lines.ForEach(line => findings.Add(
                    new Finding(RowRules.CellMandatory, line, demand.Heading) { ValidExample = demand.Valid }));
            }
        }
    }

    private sealed record Demand(int[] Cells, string Heading, Column? Column, string Valid)
    {
        public int Count { get; set; }

        public List<int> Lines { get; } = [];

        /// <summary>Whether the row lacks the value; an address composed of its parts counts as filled.</summary>
        public bool IsUnmet(RowDraft row) =>
            Array.TrueForAll(Cells, i => i >= row.Cells.Length || CellText.IsEmpty(row.Cells[i]))
                && (Column is null || row[Column] is null);
    }
}
