using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Decides whether a row belongs to a neighbouring kind that may share the list: bicycle parks among car parks. The one of two numbers that
/// it has decides, otherwise its name; a number that may belong to either is not taken.
/// </summary>
internal sealed class NeighbourStep
{
    private readonly NeighbourKind neighbour;
    private readonly Regex ownNames;
    private readonly Regex otherNames;
    private readonly Column name;
    private readonly Column category;
    private readonly Column label;
    private readonly (Column Own, Column? Other)[] details;
    private readonly Counted own;
    private readonly Counted other;

    private NeighbourStep(Binding binding, NeighbourKind neighbour)
    {
        var entity = binding.Map.Entity;
        var kind = binding.Map.Kind;
        var members = entity.StoredMembers().ToDictionary(m => m.Path, m => m.Column, StringComparer.Ordinal);
        var detail = kind.Detail!.Name + ".";
        this.neighbour = neighbour;
        (name, category, label) = (entity.Column(ColumnRole.Name), entity.Column(ColumnRole.Category), entity.Column(ColumnRole.KindLabel));
        ownNames = new Regex(kind.OwnNames!, RegexOptions.CultureInvariant);
        otherNames = new Regex(neighbour.Names, RegexOptions.CultureInvariant);
        details =
        [
            .. members.Where(m => m.Key.StartsWith(detail, StringComparison.Ordinal)).Select(m => (m.Value,
                members.GetValueOrDefault($"{neighbour.Detail}.{m.Key[detail.Length..]}"))),
        ];
        own = Of(detail + neighbour.Measure);
        other = Of(neighbour.MeasurePath);

        Counted Of(string path) =>
            new(binding.Fields.FirstOrDefault(f => f.Path == path)?.Cells ?? [], members[path], members[path + "Note"]);
    }

    /// <summary>Returns the step; null for kinds without such a neighbour.</summary>
    public static NeighbourStep? Of(Binding binding) =>
        binding.Map.Kind is { Neighbour: { } neighbour, Detail: not null } ? new NeighbourStep(binding, neighbour) : null;

    public void Read(RowDraft row)
    {
        var stated = row.Text(name) ?? "";
        var (isOwn, isOther) = (ownNames.IsMatch(stated), otherNames.IsMatch(stated));
        if (other.Cells.Length > 0)
        {
            ByNumbers(row, isOwn, isOther);
        }
        else if (isOther && neighbour.TakesByName)
        {
            ByName(row, isOwn);
        }
    }

    /// <summary>
    /// Decides by numbers, where the file has a column for each of the two; zero means that there is nothing of that kind.
    /// </summary>
    private void ByNumbers(RowDraft row, bool isOwn, bool isOther)
    {
        var (hasOwn, hasOther) = (own.IsIn(row), other.IsIn(row));
        var isNamedOther = isOther && !isOwn;
        if (hasOther && !hasOwn && isOwn && !isOther)
        {
            row.Note(RowRules.CountUnclear, other.Cells[0], other.Text(row));
            other.Clear(row);
        }
        else if (hasOther ? !hasOwn || isNamedOther : isNamedOther && !hasOwn)
        {
            ReportTwoKinds(row, hasOwn, own);
            own.Clear(row);
            Move(row);
        }
        else
        {
            ReportTwoKinds(row, hasOther, other);
            other.Clear(row);
        }
    }

    private void ByName(RowDraft row, bool isOwn)
    {
        if (!isOwn)
        {
            Move(row);
        }
        else if (own.IsIn(row))
        {
            row.Note(RowRules.CountUnclear, own.Cells[0], own.Text(row));
            own.Clear(row);
        }
    }

    private static void ReportTwoKinds(RowDraft row, bool isStated, Counted left)
    {
        if (isStated)
        {
            row.Note(RowRules.RowOfTwoKinds, left.Cells[0], left.Text(row));
        }
    }

    /// <summary>Moves the row to the neighbouring kind, including the fields that both kinds have.</summary>
    private void Move(RowDraft row)
    {
        row[category] = neighbour.Name;
        row[label] ??= neighbour.Label;
        foreach (var (from, to) in details)
        {
            if (to is not null)
            {
                row[to] ??= row[from];
            }

            row[from] = null;
        }
    }

    /// <summary>A number as stated, its column, and the column for words that are not a number.</summary>
    private sealed record Counted(int[] Cells, Column Number, Column Words)
    {
        public string Text(RowDraft row) => Binding.First(Cells, row.Cells, out _);

        public bool IsIn(RowDraft row) => row[Number] is { } number
            ? Convert.ToInt64(number, CultureInfo.InvariantCulture) != 0
            : row[Words] is not null;

        public void Clear(RowDraft row) => (row[Number], row[Words]) = (null, null);
    }
}
