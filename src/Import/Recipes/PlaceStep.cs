using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Determines the address from its parts, the municipality of a location, and the texts by which rows are linked. The municipality follows
/// from the code of the location, otherwise from prefecture and city, otherwise from the start of the address; otherwise it is the
/// publisher.
/// </summary>
internal sealed partial class PlaceStep
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
        DropDate(row);
        row[address] ??= Composed(row);
        CutCity(row);
        Continue(row);
        var head = finder.Head(row.Text(address) ?? "", publisher.Prefecture);
        Rest = head.Rest;
        unclear = null;
        var coded = ByCode(row);
        var owner = coded is null ? ByRowCode(row) : null;
        var place = coded ?? Resolved(ByName(row), row) ?? Resolved(ByParts(row), row) ?? Resolved(head.Town, row) ?? owner
            ?? Fallback(row, head);
        Compare(coded ?? owner, coded is null ? ColumnRole.PublisherCode : ColumnRole.LocationCode, place, row);
        Place = place;
        row[municipality] = place?.Code;
        if (place is null)
        {
            row.Note(PlaceRules.MunicipalityUnknown, -1, row.Text(address));
            ReportFormer(unclear, row);
        }
    }

    /// <summary>Returns the municipality, and reports it when it was named by a former one.</summary>
    private Municipality? Resolved(TownFound named, RowDraft row)
    {
        if (named.Municipality is not null)
        {
            ReportFormer(named.Former, row);
        }

        unclear ??= named.Former;
        return named.Municipality;
    }

    private static void ReportFormer(FormerTown? former, RowDraft row)
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

    /// <summary>Leaves out a block number that a spreadsheet took for a date: 2-1 became 2月1日, or the day behind that.</summary>
    private void DropDate(RowDraft row)
    {
        if (row.Text(parts[^1]) is { } text && Date().IsMatch(CellText.Fold(text)))
        {
            row[parts[^1]] = null;
            row.Note(PlaceRules.BlockNumberDate, binding.Cells(ColumnRole.BlockNumber)[0], text);
        }
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

    /// <summary>
    /// Takes the second part of an address: it has the lot, or all that follows the municipality, and else the building. What repeats the
    /// first part or looks like a phone number is neither.
    /// </summary>
    private void Continue(RowDraft row)
    {
        if (binding.Text(ColumnRole.AddressPart, row.Cells) is not { Length: > 0 } second || CellText.Fold(second).StartsWith('0'))
        {
            return;
        }

        if (row.Text(address) is not { } first)
        {
            row[address] = finder.Head(second, publisher.Prefecture).City is null ? null : second;
            return;
        }

        if (first.Contains(second, StringComparison.Ordinal))
        {
            return;
        }

        if (Lot().IsMatch(CellText.Fold(second)) ? !HasLot().IsMatch(CellText.Fold(first))
            : (!first.Any(char.IsDigit) && second.Any(char.IsDigit) && !IsFloor().IsMatch(CellText.Fold(second)))
                || finder.Head(first, publisher.Prefecture) is { City: not null, Rest: "" })
        {
            row[address] = first + second;
        }
        else
        {
            row[building] = row.Text(building) ?? second;
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

        return Resolved(found, row);
    }

    /// <summary>
    /// Returns the municipality of the row's code, which is that of the location in a file of a prefecture or of an unknown publisher.
    /// </summary>
    private Municipality? ByRowCode(RowDraft row)
    {
        var code = publisher.Municipality is null or { IsPrefecture: true } ? binding.Text(ColumnRole.PublisherCode, row.Cells) : "";
        return code.Length > 0 && CodeCell.Read(code, finder).Municipality is { IsPrefecture: false } own ? own : null;
    }

    /// <summary>Reports an address outside the municipality of the row's code.</summary>
    /// <param name="place">The municipality that was taken.</param>
    private void Compare(Municipality? coded, ColumnRole role, Municipality? place, RowDraft row)
    {
        if (coded is null || place is null || Contradiction(coded, row) is not { } stated)
        {
            return;
        }

        var cell = binding.Cells(role)[0];
        row.Note(PlaceRules.CodeDisagrees, cell, binding.Text(role, row.Cells), new Wording(
            $"The code is that of {coded.FullName}, the address is in {stated.FullName}; {place.FullName} was used.",
            $"コードは{coded.FullName}、住所は{stated.FullName}です。{place.FullName}として読み取りました。"));
    }

    /// <summary>
    /// Returns the other municipality that the row's address names; null when it may lie in that of the code. The name of a town alone may
    /// be that of a part of any city, and an address may name several municipalities: 白山市～金沢市.
    /// </summary>
    private Municipality? Contradiction(Municipality coded, RowDraft row)
    {
        var (text, city) = (MunicipalityFinder.Squeeze(row.Text(address) ?? ""), row.Text(parts[1]));
        if ((city is null || city == coded.Name) && text.StartsWith(coded.FullName, StringComparison.Ordinal))
        {
            return null;
        }

        var head = finder.Head(text, coded.Prefecture);
        var byAddress = head.Prefecture is not null || head.City?.Name is [.., '市' or '区'] ? head.City : null;
        var byParts = city is null ? null : finder.ByNames(row.Text(parts[0]) ?? "", city, coded.Prefecture).City;
        return new[] { byParts, byAddress }.FirstOrDefault(stated => stated is not null && IsOther(stated));

        bool IsOther(Municipality stated) => stated.Prefecture != coded.Prefecture
            ? !text.Contains(coded.FullName, StringComparison.Ordinal)
            : stated != coded && !coded.IsPrefecture && !stated.IsPrefecture && !text.Contains(coded.Name, StringComparison.Ordinal);
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

    /// <summary>Matches 2月1日, 2026/2/1 and 2026-02-01; 2026-2-1 may be a lot, which has no zeros in front.</summary>
    [GeneratedRegex("^(?:(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}"
        + "|(?:19|20)[0-9]{2}-(?:0[1-9]-[0-9]{2}|1[0-2]-0[1-9]))$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    /// <summary>Matches 2-2, 12番地の3 and 5; not 2階 or 101号室.</summary>
    [GeneratedRegex("^[1-9][0-9]*(?:[-‐－−ー番の,、 ]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Lot();

    /// <summary>Matches 本町1-1 and 本町5番地; not 本町1丁目 or 1番町.</summary>
    [GeneratedRegex("[0-9](?:番地?|号)?$", RegexOptions.CultureInvariant)]
    private static partial Regex HasLot();

    /// <summary>Matches 見本ビル3階: the number is in a building.</summary>
    [GeneratedRegex("[0-9](?:階|F|号室)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IsFloor();
}
