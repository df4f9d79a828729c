using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Determines the place of a row in a budget: the levels it names, from widest to narrowest. Blank levels on the left repeat the row above,
/// as merged cells do; in a single column, a name indented further than the one above is a part of it. A code attached to its name
/// (1 議会費) is split off.
/// </summary>
internal sealed partial class LevelStep
{
    /// <summary>The number of steps before those that have a level.</summary>
    private const int Groupings = 2;

    private static readonly int KanStep = IndexOf(BudgetLevel.All[0]);

    private readonly Column level;
    private readonly (Column? Code, Column Name)[] steps;
    private (string? Code, string? Name)[] above;

    /// <summary>The only column with names, if it begins with the widest; null = the levels have columns of their own.</summary>
    private readonly BoundField? outline;

    /// <summary>The steps of that column and of the levels below it.</summary>
    private readonly int[] places;

    /// <summary>The names above the row that it may be a part of, each with its indentation.</summary>
    private readonly Stack<(int Indentation, (string? Code, string? Name) Value)> wider = [];

    public LevelStep(Binding binding)
    {
        var entity = binding.Map.Entity;
        level = entity.Column(ColumnRole.BudgetLevel);
        steps =
        [
            (null, entity.Column(ColumnRole.Grouping)), (null, entity.Column(ColumnRole.Subgrouping)),
            .. BudgetLevel.All.Select(l => ((Column?)entity.Column(l.CodeColumn), entity.Column(l.NameColumn))),
        ];
        above = new (string?, string?)[steps.Length];
        BoundField[] named = [.. binding.Fields.Where(field => Array.Exists(steps, step => step.Name == field.Column))];
        places = named is not [var only] ? []
            : only.Column == steps[0].Name ? [0, 1]
            : only.Column == steps[KanStep].Name ? [KanStep, StepOf("KOU"), StepOf("MOKU"), StepOf("SETSU")]
            : [];
        outline = places.Length > 0 ? named[0] : null;
    }

    /// <summary>Whether indentation in the only column with names may show further levels.</summary>
    public bool IsOutline => outline is not null;

    /// <summary>Returns the names of the row, with blanks filled in; index 0 and 1 are groupings, followed by the levels.</summary>
    public IReadOnlyList<string?> Read(RowDraft row)
    {
        var values = Array.ConvertAll(steps, step => Split(step.Code is null ? null : row.Text(step.Code), row.Text(step.Name)));
        Indent(row, values);
        var first = Array.FindIndex(values, IsNamed);
        for (var i = 0; i < first; i++)
        {
            values[i] = above[i];
        }

        if (first >= 0 && !values.Any(value => value.Name is { } name && MoneyJudge.IsTotal(name)))
        {
            above = values;
        }

        for (var i = 0; i < steps.Length; i++)
        {
            row[steps[i].Name] = values[i].Name;
            if (steps[i].Code is { } code)
            {
                row[code] = values[i].Code;
            }
        }

        var deepest = Array.FindLastIndex(values, IsNamed);
        row[level] = BudgetLevel.All[deepest >= Groupings ? deepest - Groupings : deepest < 0 ? 0 : ProjectLevel].Name;
        return [.. values.Select(value => value.Name is null && value.Code is null ? null : $"{value.Code} {value.Name}")];
    }

    /// <summary>Moves the name of an indented row to its level, below those that it is a part of.</summary>
    private void Indent(RowDraft row, (string? Code, string? Name)[] values)
    {
        if (outline is null || values[places[0]] is not { Name: { } name } own || MoneyJudge.IsTotal(name))
        {
            return;
        }

        outline.Text(row.Cells, out var cell);
        var indentation = CellText.Indentation(row.Cells[cell]);
        while (wider.TryPeek(out var one) && one.Indentation >= indentation)
        {
            wider.Pop();
        }

        List<(string? Code, string? Name)> path = [.. wider.Reverse().Select(one => one.Value).Take(places.Length - 1), own];
        foreach (var (place, value) in places.Zip(path))
        {
            values[place] = value;
        }

        wider.Push((indentation, own));
    }

    /// <summary>Returns the names of a row once it is read, without codes.</summary>
    public IEnumerable<string> Names(RowDraft row) => steps.Select(step => row.Text(step.Name)).OfType<string>();

    /// <summary>Returns the step of a level.</summary>
    public static int IndexOf(BudgetLevel level) => Groupings + BudgetLevel.All.Index().First(one => one.Item == level).Index;

    /// <summary>Returns the level of a step; groupings have none.</summary>
    public static BudgetLevel At(int step) => BudgetLevel.All[step - Groupings];

    private static int ProjectLevel => StepOf("PROJECT") - Groupings;

    private static int StepOf(string name) => IndexOf(BudgetLevel.All.First(one => one.Name == name));

    private static bool IsNamed((string? Code, string? Name) value) => value.Code is not null || value.Name is not null;

    private static (string? Code, string? Name) Split(string? code, string? name) =>
        code is null && name is not null && Glued().Match(CellText.Fold(name)) is { Success: true } match
            ? (match.Groups["code"].Value, match.Groups["name"].Value)
            : (code, name);

    [GeneratedRegex(@"^(?<code>[0-9]{1,4})(?:[\s.、:]+|(?=[^0-9\s年月日.、,:%-]+[費税金債入]$))(?<name>[^0-9].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Glued();
}
