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
    private readonly string ownName;

    /// <param name="ownName">What the file calls itself.</param>
    public NameStep(Binding binding, string ownName)
    {
        kind = binding.Map.Kind;
        this.ownName = ownName;
        var entity = binding.Map.Entity;
        name = entity.Column("name");
        label = entity.Column("kind_label");
        category = entity.Columns.FirstOrDefault(c => c.Name == "category");
        nameField = binding.Find("name");
    }

    public void Read(RowDraft row)
    {
        row[label] ??= kind.IsCatchAll ? ownName : kind.Label;
        if (category is not null)
        {
            row[category] = kind.Name;
        }

        if (row[name] is null)
        {
            // One event at several places is listed by place; the file has its name.
            row[name] = nameField is null && category is null ? ownName : row[label];
            if (nameField is not null)
            {
                // A sheet without a column of names (fire hydrants) lacks nothing.
                row.Note(Rules.NameMissing, nameField.Cells[0]);
            }
        }
    }
}
