using Gateway.Catalog;

namespace Gateway.Import.Rows;

/// <summary>Sees to it that a row has a name and a kind in words, and puts both where the graph wants them.</summary>
internal sealed class NameStep
{
    private readonly DatasetKind kind;
    private readonly Column name;
    private readonly Column label;
    private readonly Column? category;
    private readonly BoundField? nameField;

    public NameStep(Binding binding)
    {
        kind = binding.Map.Kind;
        var entity = binding.Map.Entity;
        name = entity.Column("name");
        label = entity.Column("kind_label");
        category = entity.Columns.FirstOrDefault(c => c.Name == "category");
        nameField = binding.Find("name");
    }

    public void Read(RowDraft row)
    {
        row[label] ??= kind.Label;
        if (category is not null)
        {
            row[category] = kind.Name;
        }

        if (row[name] is null)
        {
            row[name] = row[label];
            if (nameField is not null)
            {
                // A sheet without a column of names (fire hydrants) lacks nothing.
                row.Note(Rules.NameMissing, nameField.Cells[0]);
            }
        }
    }
}
