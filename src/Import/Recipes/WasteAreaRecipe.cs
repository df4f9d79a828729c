using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>An area, with a column of days for each class of waste.</summary>
internal sealed class WasteAreaRecipe : Recipe
{
    /// <summary>A longer text is a note.</summary>
    private const int LongestTown = 20;

    public override RowJudge Judge(Binding binding)
    {
        var words = Names(binding);
        return (cells, filled, first) => filled == 1 ? RowKind.Footnote : words.IsNameless(cells) ? RowKind.Unknown : RowKind.Data;
    }

    public override RowWords Words(Binding binding, bool numbered) => Names(binding).Of;

    /// <summary>
    /// Fills the district of a row that names only its town. Where a smaller part stands to the left of a larger one, a blank cell may as
    /// well mean that there is none.
    /// </summary>
    public override RowAbove? Above(Binding binding)
    {
        var names = binding.Find(ColumnRole.Name)?.Cells ?? [];
        int[] classes = [.. binding.Columns.Where(column => column.Target?.IsOfClass is true).Select(column => column.Index)];
        return names.Length < 2 || !names.SequenceEqual(names.Order()) ? null : new RowAbove(
            [.. names.Select(name => (int[])[name])],
            cells => Binding.First(names, cells, out var cell) is { Length: > 0 } name
                && (Binding.First(classes, cells, out _).Length > 0 || (cell != names[0] && MayBeTown(CellText.Fold(name)))));
    }

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var entity = setting.Binding.Map.Entity;
        var (names, town) = (setting.Binding.Find(ColumnRole.Name)?.Cells ?? [], entity.Column(ColumnRole.MatchTown));
        var headings = setting.Binding.Columns.ToDictionary(column => column.Index, column => column.Folded);
        int[] associations = [.. names.Where(name => headings[name].StartsWith("自治会", StringComparison.Ordinal)
            || headings[name].StartsWith("町内会", StringComparison.Ordinal))];
        return
        [
            new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read, new OwnerStep(setting).Read,
            row => row[town] = IsPart(row.Cells) ? null : TownText.Fold(MunicipalityFinder.Squeeze(TownOf(names, row.Cells))),
            ErrorStep.Read, LostTextStep.Read, new CollectionStep(setting.Binding).Read,
        ];

        // An association beside a town has a part of it, and may bear the name of another town.
        bool IsPart(string[] cells) => Binding.First(associations, cells, out _) is { Length: > 0 } association
            && !association.EndsWith("丁目", StringComparison.Ordinal)
            && Binding.First([.. names.Except(associations)], cells, out _).Length > 0;
    }

    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new CollectionRetinue(loader, catalog, entity);

    /// <summary>Returns the last of its names: that of the town, behind its district. 1丁目 belongs to the town before it.</summary>
    private static string TownOf(int[] names, string[] cells)
    {
        string[] said = [.. names.Select(name => Binding.First([name], cells, out _)).Where(text => text.Length > 0)];
        return said is [.., var town, var part] && (part.EndsWith("丁目", StringComparison.Ordinal) || part.All(char.IsDigit))
            ? town + part
            : said.LastOrDefault("");
    }

    /// <summary>
    /// Whether the only text of a row may be a town whose days are merged with those above, and not a note that happens to stand there.
    /// </summary>
    private static bool MayBeTown(string folded) => folded.Length <= LongestTown
        && !NoteWords.Begins(folded) && !NoteWords.IsSentence(folded);

    private static FieldWords Names(Binding binding) => new(binding, "name", "center");
}
