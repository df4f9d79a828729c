using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>The people between two ages, as published; both ages null = age unknown, <paramref name="To"/> null = open-ended.</summary>
internal sealed record AgeGroup(int? From, int? To, long? Male, long? Female, long? Total);

/// <summary>Reads the age groups of a row: from one column for each, or from the row itself in a table with a row for each age.</summary>
internal sealed class AgeGroupStep
{
    private const string OrOlder = "以上";

    private readonly Binding binding;
    private readonly Column total;
    private readonly Column male;
    private readonly Column female;
    private readonly Band[] bands;

    public AgeGroupStep(Binding binding)
    {
        this.binding = binding;
        var entity = binding.Map.Entity;
        (total, male, female) = (entity.Column(ColumnRole.Total), entity.Column(ColumnRole.Male), entity.Column(ColumnRole.Female));
        bands =
        [
            .. binding.Columns.Where(c => c.Target?.Band is not null).GroupBy(c => (c.Target!.Band!.From, c.Target.Band.To))
                .Select(g => new Band(g.Key.From, g.Key.To, Of(g, Sex.Male), Of(g, Sex.Female), Of(g, Sex.Both))),
        ];
    }

    public IReadOnlyList<AgeGroup> Read(RowDraft row) =>
        !binding.Has(ColumnRole.AgeFrom) ? OfColumns(row)
        : OfRow(row) is { } group ? [group]
        : [];

    /// <summary>Whether the ages of a row are all: they start at zero and have no end, or a word says so, 総数.</summary>
    public static bool IsEverybody(Binding binding, string[] cells) =>
        CellText.Fold(binding.Text(ColumnRole.AgeFrom, cells)) is { Length: > 0 } from && binding.Text(ColumnRole.AgeTo, cells).Length == 0
        && (!PeopleJudge.IsPart(from) || NumberCell.ReadInteger(from).Value is 0L);

    private AgeGroup[] OfColumns(RowDraft row)
    {
        var groups = new AgeGroup[bands.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            var (band, men, women) = (bands[i], Count(bands[i].Male, row), Count(bands[i].Female, row));
            groups[i] = new AgeGroup(band.From, band.To, men, women, Count(band.Both, row) ?? men + women);
        }

        return groups;
    }

    /// <summary>
    /// Reads the row's own age group, in a table with a row for each age. Ages from zero without an end are everybody: that row is the
    /// total, and the other rows get none, or people would be counted twice.
    /// </summary>
    private AgeGroup? OfRow(RowDraft row)
    {
        if (IsEverybody(binding, row.Cells))
        {
            return null;
        }

        var from = Age(ColumnRole.AgeFrom, row);
        var to = Age(ColumnRole.AgeTo, row);

        var group = new AgeGroup(from, to, row[male] as long?, row[female] as long?, row[total] as long?);
        (row[total], row[male], row[female]) = (null, null, null);
        return group;
    }

    /// <summary>Reads an age; 85歳以上 is where the last group begins.</summary>
    private int? Age(ColumnRole role, RowDraft row)
    {
        var text = binding.Text(role, row.Cells);
        var hasNoEnd = role is ColumnRole.AgeFrom && text.EndsWith(OrOlder, StringComparison.Ordinal);
        return (int?)Number(hasNoEnd ? text[..^OrOlder.Length] : text, -1, row);
    }

    private static long? Count(FileColumn? column, RowDraft row) => column is null || column.Index >= row.Cells.Length
        ? null
        : Number(CellText.Trim(row.Cells[column.Index]), column.Index, row);

    private static long? Number(string text, int cell, RowDraft row)
    {
        if (text.Length == 0 || CellText.IsUnknown(text))
        {
            return null;
        }

        var number = NumberCell.ReadInteger(text);
        if (number.Rule is { } rule)
        {
            row.Note(rule, cell, text);
        }

        return number.Value as long?;
    }

    private static FileColumn? Of(IEnumerable<FileColumn> columns, Sex sex) => columns.FirstOrDefault(c => c.Target!.Band!.Sex == sex);

    private sealed record Band(int? From, int? To, FileColumn? Male, FileColumn? Female, FileColumn? Both);
}
