using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A row as read: its values by column of the entity. Key, data set and file are set when it is stored.</summary>
/// <param name="Brought">What accompanies it; null = nothing.</param>
internal sealed record ReadRow(int Line, object?[] Values, RowMarks Marks, Brought? Brought);

/// <summary>Reads the rows of one file, step by step; what it cannot read it reports, and continues.</summary>
internal sealed class RowReader
{
    private readonly RowSetting setting;
    private readonly FindingLog findings;
    private readonly Action<RowDraft>[] steps;
    private readonly RowMarkReader marks;

    /// <param name="more">Further steps, run on each row once it is read.</param>
    public RowReader(Recipe recipe, RowSetting setting, FindingLog findings, params IEnumerable<Action<RowDraft>> more)
    {
        (this.setting, this.findings) = (setting, findings);
        marks = new RowMarkReader(setting.Binding, setting.IsNumbered, recipe.Words(setting.Binding, setting.IsNumbered));
        steps =
        [
            .. recipe.Steps(setting), AboveStep.Read, RadicalStep.Read, new DateSpanStep(setting.Binding).Read, .. more,
            new SourceStep(Entity, setting.Columns.Count).Read,
        ];
    }

    private Entity Entity => setting.Binding.Map.Entity;

    /// <param name="hasOwnId">Whether its published id is enough to identify it.</param>
    /// <param name="published">Its cells as published, where they differ from those to be read.</param>
    public ReadRow Read(int line, string[] cells, bool hasOwnId = false, string[]? published = null)
    {
        var draft = new RowDraft(Entity, line, cells, setting.Columns, findings) { Published = published ?? cells };
        foreach (var step in steps)
        {
            step(draft);
        }

        return new ReadRow(line, draft.Values, marks.Read(cells, hasOwnId), draft.Brought);
    }
}
