using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Places;

namespace Gateway.Import.Rows;

/// <summary>The area a population row is about, as its file states it.</summary>
/// <param name="MatchName">The name in the form in which names of towns are compared.</param>
internal sealed record AreaText(string? Code, string Name, string? NameKana, string? TownId, string MatchName);

/// <summary>The people between two ages, as published; both ages null = age unknown, <paramref name="To"/> null = open.</summary>
internal sealed record AgeGroup(int? From, int? To, long? Male, long? Female, long? Total);

/// <summary>Reads what only population rows have: whose area it is, and the age groups.</summary>
internal sealed class PopulationStep
{
    private static readonly HashSet<string> WholeCity = ["総数", "合計", "総計", "計", "市計", "区計", "町計", "村計", "全域", "市全域", "全市", "全体", "市全体", "総人口"];

    private readonly Binding binding;
    private readonly MunicipalityFinder finder;
    private readonly Publisher publisher;
    private readonly Column municipality;
    private readonly Column[] people;
    private readonly Band[] bands;

    public PopulationStep(Binding binding, MunicipalityFinder finder, Publisher publisher)
    {
        (this.binding, this.finder, this.publisher) = (binding, finder, publisher);
        municipality = binding.Map.Entity.ColumnOf(binding.Map.Entity.Reference("municipality"));
        people = [binding.Map.Entity.Column("total"), binding.Map.Entity.Column("male"), binding.Map.Entity.Column("female")];
        bands =
        [
            .. binding.Columns.Where(c => c.Target?.Band is not null).GroupBy(c => (c.Target!.Band!.From, c.Target.Band.To))
                .Select(g => new Band(g.Key.From, g.Key.To, Of(g, Sex.Male), Of(g, Sex.Female), Of(g, Sex.Both))),
        ];
    }

    /// <summary>Fills the municipality; the code of the row is that of its publisher.</summary>
    public void Read(RowDraft row)
    {
        var code = binding.Text(ColumnRole.PublisherCode, row.Cells);
        var own = code.Length > 0 ? CodeCell.Read(code, finder).Municipality : null;
        row[municipality] = (own ?? publisher.Municipality)?.Code;
    }

    /// <summary>Null for the city as a whole.</summary>
    public AreaText? ReadArea(RowDraft row)
    {
        var name = CellText.Trim(binding.Text("area.name", row.Cells));
        var code = CellText.Fold(binding.Text("area.code", row.Cells));
        var squeezed = MunicipalityFinder.Squeeze(name);
        var below = Below(squeezed, row.Text(municipality));
        if ((name.Length == 0 && code.Length == 0) || WholeCity.Contains(squeezed) || (squeezed.Length > 0 && below.Length == 0))
        {
            return null;
        }

        var match = TownText.Fold(below) ?? code;
        return new AreaText(Null(code), name.Length > 0 ? name : code, Null(CellText.Fold(binding.Text("area.nameKana", row.Cells))), TownId(row), match);
    }

    public IReadOnlyList<AgeGroup> ReadGroups(RowDraft row)
    {
        if (binding.Has(ColumnRole.AgeFrom))
        {
            return ReadGroup(row) is { } group ? [group] : [];
        }

        var groups = new AgeGroup[bands.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            var (band, male, female) = (bands[i], Count(bands[i].Male, row), Count(bands[i].Female, row));
            groups[i] = new AgeGroup(band.From, band.To, male, female, Count(band.Both, row) ?? male + female);
        }

        return groups;
    }

    /// <summary>
    /// In a table with a row for each age the numbers of a row are those of its ages. From nought on without an end is everybody: such a
    /// row is the total, and the others have none, or people would be counted twice.
    /// </summary>
    private AgeGroup? ReadGroup(RowDraft row)
    {
        var from = Age(ColumnRole.AgeFrom, row);
        var to = Age(ColumnRole.AgeTo, row);
        if (from is 0 && to is null)
        {
            return null;
        }

        var group = new AgeGroup(from, to, row[people[1]] as long?, row[people[2]] as long?, row[people[0]] as long?);
        foreach (var column in people)
        {
            row[column] = null;
        }

        return group;
    }

    private int? Age(ColumnRole role, RowDraft row)
    {
        var text = binding.Text(role, row.Cells);
        var number = text.Length == 0 ? default : NumberCell.ReadInteger(text);
        if (number.Rule is { } rule)
        {
            row.Note(rule, -1, text);
        }

        return (int?)(number.Value as long?);
    }

    /// <summary>The name without that of the municipality in front; of 市川市 nothing is left, which means all of it.</summary>
    private string Below(string name, string? own)
    {
        var head = finder.Head(name, publisher.Prefecture);
        return head.City is not null && head.City.Code == own ? head.Rest : name;
    }

    private string? TownId(RowDraft row)
    {
        var text = binding.Text("area.townId", row.Cells);
        return text.Length == 0 ? null : CellReader.Read(Reading.TownId, text, DateOrder.Unproven).Value as string;
    }

    private static long? Count(FileColumn? column, RowDraft row)
    {
        var text = column is not null && column.Index < row.Cells.Length ? CellText.Trim(row.Cells[column.Index]) : "";
        if (text.Length == 0)
        {
            return null;
        }

        var number = NumberCell.ReadInteger(text);
        if (number.Rule is { } rule)
        {
            row.Note(rule, column!.Index, text);
        }

        return number.Value as long?;
    }

    private static FileColumn? Of(IEnumerable<FileColumn> columns, Sex sex) => columns.FirstOrDefault(c => c.Target!.Band!.Sex == sex);

    private static string? Null(string text) => text.Length == 0 ? null : text;

    private sealed record Band(int? From, int? To, FileColumn? Male, FileColumn? Female, FileColumn? Both);
}
