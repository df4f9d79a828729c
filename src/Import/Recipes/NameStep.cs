using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Ensures that a row has a name and a kind in words, and puts both where the graph expects them.</summary>
internal sealed class NameStep
{
    private readonly DatasetKind kind;
    private readonly Column name;
    private readonly Column label;
    private readonly Column? category;
    private readonly BoundField? nameField;
    private readonly int[] parts;
    private readonly string ownName;
    private readonly string kindLabel;
    private readonly bool wantsName;

    public NameStep(RowSetting setting)
    {
        var binding = setting.Binding;
        kind = binding.Map.Kind;
        (ownName, kindLabel) = (setting.OwnName, setting.KindLabel);
        var entity = binding.Map.Entity;
        name = entity.Column(ColumnRole.Name);
        label = entity.Column(ColumnRole.KindLabel);
        category = entity.FindColumn(ColumnRole.Category);
        parts = binding.Cells(ColumnRole.NamePart);
        nameField = binding.Find(ColumnRole.Name);
        wantsName = kind.IsCatchAll || kind.Editions.Count == 0
            || kind.Editions.Any(e => e.Headings.Any(h => binding.Map.Find(HeadingText.Fold(h))?.Means is ColumnRole.Name));
    }

    public void Read(RowDraft row)
    {
        row[label] ??= kindLabel;
        if (category is not null)
        {
            row[category] ??= kind.Name;
        }

        if (row.Text(name) is not { } stated)
        {
            StandIn(row);
        }
        else if (Binding.First(parts, row.Cells, out var part) is { Length: > 0 } more)
        {
            row[name] = CellText.WithoutHalfKatakana($"{stated} {more}");
            row.Note(RowRules.NameJoined, part);
        }
        else
        {
            row[name] = CellText.WithoutHalfKatakana(stated);
        }
    }

    /// <summary>
    /// Uses a substitute for a missing name. Files of a kind whose sheet has no name column (fire hydrants) lack nothing; for others it is
    /// reported.
    /// </summary>
    private void StandIn(RowDraft row)
    {
        // An event held at several places is listed by place; its name is that of the file.
        row[name] = nameField is null && category is null ? ownName : row[label];
        row.IsNamed = false;
        if (nameField is not null)
        {
            row.Note(RowRules.NameMissing, nameField.Cells[0]);
        }
        else if (wantsName)
        {
            row.Note(RowRules.NamesMissing);
        }
    }
}
