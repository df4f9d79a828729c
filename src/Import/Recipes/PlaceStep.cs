using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Determines the address from its parts, the municipality of a location, and the texts by which rows are linked. The municipality follows
/// from the code of the location, otherwise from prefecture and city, otherwise from the start of the address; otherwise it is the
/// publisher.
/// </summary>
internal sealed class PlaceStep
{
    /// <summary>
    /// The parts of an address, in order. It is composed of them where only they are published; they are never derived from it.
    /// </summary>
    public static readonly IReadOnlyList<ColumnRole> Parts = [ColumnRole.Prefecture, ColumnRole.City, ColumnRole.Town,
        ColumnRole.BlockNumber];

    private readonly Binding binding;
    private readonly MunicipalityFinder finder;
    private readonly Publisher publisher;
    private readonly Column address;
    private readonly Column[] parts;
    private readonly Column building;
    private readonly Column municipality;

    /// <summary>The former municipality that the row names and whose present one is unknown.</summary>
    private FormerTown? unclear;

    public PlaceStep(RowSetting setting)
    {
        (binding, finder, publisher) = (setting.Binding, setting.Finder, setting.Publisher);
        var entity = binding.Map.Entity;
        address = entity.Column(ColumnRole.Address);
        parts = [.. Parts.Select(entity.Column)];
        building = entity.Column(ColumnRole.Building);
        municipality = InhabitedStep.Municipality(binding);
    }

    /// <summary>The address below its municipality, valid for the row after <see cref="Read"/>.</summary>
    public string Rest { get; private set; } = "";

    /// <summary>The municipality of the location, after <see cref="Read"/>.</summary>
    public Municipality? Place { get; private set; }

    public void Read(RowDraft row)
    {
        row[address] ??= Composed(row);
        CutCity(row);
        Continue(row);
        var head = finder.Head(row.Text(address) ?? "", publisher.Prefecture);
        Rest = head.Rest;
        unclear = null;
        var place = ByCode(row) ?? Told(ByName(row), row) ?? Told(ByParts(row), row) ?? Told(head.Town, row) ?? ByRowCode(row)
            ?? Fallback(row, head);
        Place = place;
        row[municipality] = place?.Code;
        if (place is null)
        {
            row.Note(PlaceRules.MunicipalityUnknown, -1, row.Text(address));
            Tell(unclear, row);
        }
    }

    /// <summary>Returns the municipality, and reports it when it was named by a former one.</summary>
    private Municipality? Told(TownFound named, RowDraft row)
    {
        if (named.Municipality is not null)
        {
            Tell(named.Former, row);
        }

        unclear ??= named.Former;
        return named.Municipality;
    }

    private static void Tell(FormerTown? former, RowDraft row)
    {
        if (former is not null)
        {
            var (rule, detail) = FormerTownTelling.Of(former);
            row.Note(rule, -1, former.Name, detail);
        }
    }

    /// <summary>Composes the address from its parts; null when there are none.</summary>
    private string? Composed(RowDraft row)
    {
        // 千葉 before 市川市 would be the city of that name.
        var prefecture = row.Text(parts[0]) is { } stated ? finder.Whole(stated) : "";
        var text = prefecture + string.Concat(parts.Skip(1).Select(p => row.Text(p)));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Cuts a whole address in the municipality's cell down to the municipality; a name has no digits.</summary>
    private void CutCity(RowDraft row)
    {
        if (row.Text(parts[1]) is not { } stated || !stated.Any(char.IsDigit))
        {
            return;
        }

        var head = finder.Head(stated, row.Text(parts[0]) ?? publisher.Prefecture);
        var city = MunicipalityFinder.Squeeze(stated)[(head.Prefecture?.Length ?? 0)..^(head.Rest.Length - head.Ward)];
        if (head.City is not null)
        {
            row[parts[1]] = city;
            row.Note(PlaceRules.AddressInCity, binding.Cells(ColumnRole.City)[0], stated);
        }
    }

    /// <summary>Takes the second part of an address: it has the lot, where the first has no number, and else the building.</summary>
    private void Continue(RowDraft row)
    {
        if (row.Text(address) is { } first && binding.Text(ColumnRole.AddressPart, row.Cells) is { Length: > 0 } second)
        {
            var hasLot = !first.Any(char.IsDigit) && second.Any(char.IsDigit);
            row[hasLot ? address : building] = hasLot ? first + second : row.Text(building) ?? second;
        }
    }

    private Municipality? ByCode(RowDraft row)
    {
        var text = binding.Text(ColumnRole.LocationCode, row.Cells);
        if (text.Length == 0)
        {
            return null;
        }

        var found = CodeCell.Read(text, finder);
        if (found is { Municipality: null, Former: null } or { Completed: true })
        {
            row.Note(found is { Municipality: null, Former: null } ? PlaceRules.CodeUnknown : PlaceRules.CodeCompleted, -1, text);
        }

        return Told(found, row);
    }

    /// <summary>
    /// Returns the municipality of the row's code, which is that of the location in a file of a prefecture or of an unknown publisher.
    /// </summary>
    private Municipality? ByRowCode(RowDraft row)
    {
        var code = publisher.Municipality is null or { IsPrefecture: true } ? binding.Text(ColumnRole.PublisherCode, row.Cells) : "";
        return code.Length > 0 && CodeCell.Read(code, finder).Municipality is { IsPrefecture: false } own ? own : null;
    }

    private TownFound ByName(RowDraft row)
    {
        var name = binding.Text(ColumnRole.LocationName, row.Cells);
        return name.Length == 0 ? default : finder.Head(name, publisher.Prefecture).Town;
    }

    private TownFound ByParts(RowDraft row) =>
        row.Text(parts[1]) is { } city ? finder.ByNames(row.Text(parts[0]) ?? "", city, publisher.Prefecture).Town : default;

    /// <summary>
    /// Returns the publisher, unless the address is in another prefecture or in a city of one, or in a former municipality that became
    /// others.
    /// </summary>
    private Municipality? Fallback(RowDraft row, AddressHead head)
    {
        if (unclear is not null && publisher.Municipality is { IsPrefecture: false } own && !unclear.Candidates.Contains(own))
        {
            return null;
        }

        var prefecture = head.Prefecture ?? (row.Text(parts[0]) is { } stated ? finder.Whole(stated) : null);
        if (prefecture is null && publisher.Prefecture is { } home && head.City is null && finder.IsElsewhere(head.Rest, home))
        {
            return null;
        }

        return prefecture is null || publisher.Municipality is null || prefecture == publisher.Prefecture ? publisher.Municipality : null;
    }
}
