using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Places;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>A menu: all records with the same day, school and group, each an ingredient of one of its dishes.</summary>
internal sealed partial class SchoolMenuRecipe : Recipe
{
    public override Dating Dating => Dating.Parts;

    /// <summary>Returns the judge; a record without a date does not say when it is served.</summary>
    public override RowJudge Judge(Binding binding)
    {
        var words = Names(binding);
        return (cells, filled, _) => filled == 1 ? RowKind.Footnote : words.IsNameless(cells) ? RowKind.Unknown : RowKind.Data;
    }

    public override RowWords Words(Binding binding, bool numbered) => Names(binding).Of;

    public override RowGroups Groups(Binding binding) => new MenuRows(binding, Names(binding).Of);

    /// <summary>
    /// Fills what a record belongs to: in a table made for people, the day stands beside the first of its dishes, and the dish beside the
    /// first of its ingredients.
    /// </summary>
    public override RowAbove Above(Binding binding)
    {
        int[] Of(params string[] fields) => [.. binding.Fields.Where(f => fields.Contains(f.Column.Name)).SelectMany(f => f.Cells)];
        int[][] menu = [Of("date"), Of("school_id", "school_code", "school_name", "school_name_kana"), Of("grade"), Of("menu_id")];
        var parts = binding.Columns.Where(column => column.Target?.PartOf is not null).ToList();
        int[] dish = [.. parts.Where(column => column.Target!.PartOf!.Column is not null).Select(column => column.Index)];
        int[] said = [.. dish, .. parts.Select(column => column.Index)];
        var left = said.DefaultIfEmpty().Min();
        return new RowAbove(
            [.. menu.Where(level => level.Length > 0 && level.Max() < left).OrderBy(level => level.Min()), dish],
            cells => Binding.First(said, cells, out _) is { Length: > 0 } text && !PeopleJudge.IsAnyTotal(text)
                && !IsNote(CellText.Fold(text)) && !StatesWeekday(cells));

        bool StatesWeekday(string[] cells) =>
            cells.Index().Any(cell => !said.Contains(cell.Index) && Weekday().IsMatch(CellText.Fold(cell.Item)));
    }

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var entity = setting.Binding.Map.Entity;
        var (school, match) = (entity.Column(ColumnRole.VenueName), entity.Column(ColumnRole.MatchVenue));
        return
        [
            new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read, new OwnerStep(setting).Read,
            row => row[match] = row.Text(school) is { } name ? MatchText.Name(name) : null,
            ErrorStep.Read, LostTextStep.Read, new IngredientStep(setting.Binding).Read,
        ];
    }

    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new MenuRetinue(loader, catalog);

    private static FieldWords Names(Binding binding) =>
        new(binding, "date", "school_id", "school_code", "school_name", "grade", "menu_id");

    /// <summary>Whether the text is what tables say below the dishes, and no dish.</summary>
    private static bool IsNote(string folded) =>
        NoteWords.HasSign(folded) || NoteWords.IsSentence(folded) || Nutrition().IsMatch(folded);

    /// <summary>Matches nutrients of the day, and averages.</summary>
    [GeneratedRegex("^(?:栄養(?:価|量|素|目標|成分)|エネルギー|熱量|カロリー|[1一]食(?:あたり|当たり|平均)|.{0,3}平均|今月の(?:栄養|目標))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Nutrition();

    /// <summary>A row that states its weekday without its date is of another day than the row above, or may be.</summary>
    [GeneratedRegex(@"^\(?[日月火水木金土](?:曜日?)?\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
