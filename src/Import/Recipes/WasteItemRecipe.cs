using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Something to be thrown away, with its class of waste.</summary>
internal sealed class WasteItemRecipe : Recipe
{
    public override RowJudge Judge(Binding binding)
    {
        var words = Names(binding);
        return (cells, filled, first) => filled == 1 && NoteWords.HasSign(CellText.Fold(first)) ? RowKind.Footnote
            : words.IsNameless(cells) ? RowKind.Unknown
            : RowKind.Data;
    }

    public override RowWords Words(Binding binding, bool numbered) => Names(binding).Of;

    public override RowGroups Groups(Binding binding) => new WasteItemRows(binding);

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read, new WasteClassStep(setting.Binding).Read,
        new OwnerStep(setting).Read, ErrorStep.Read, LostTextStep.Read, row => row.Brought = new BroughtRow(row),
    ];

    /// <summary>Returns the identifying words; the class is one of them, because a city may have swapped the two columns.</summary>
    private static FieldWords Names(Binding binding) => new(binding, "name", "class", "district");
}

/// <summary>A row that carries itself, for steps that look at all rows of the file together.</summary>
internal sealed record BroughtRow(RowDraft Row) : Brought;
