using System.Buffers;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Places;

namespace Gateway.Import.Rows;

/// <summary>What tells a row from the others of its file, before it is read as a whole.</summary>
/// <param name="PublishedId">ID or NO, folded; null when the cell is empty.</param>
/// <param name="Identity">Hash of what the row is: kind, name, address or venue, start date; of a population row area and survey date.</param>
/// <param name="Rest">Hash of all cells, to put rows of equal identity in an order that does not depend on the file's.</param>
internal readonly record struct RowMarks(string? PublishedId, UInt128 Identity, UInt128 Rest);

/// <summary>Reads the marks of rows. The same thing must give the same marks after a spreadsheet wrote its dates in another form.</summary>
internal sealed class RowMarkReader(Binding binding, bool numbered)
{
    private const int Small = 1024;

    private readonly string kind = binding.Map.Kind.Name;
    private readonly bool isPopulation = binding.Map.Recipe is RowRecipe.People;
    private readonly bool isTable = binding.Map.Recipe is RowRecipe.Table or RowRecipe.DataList;

    /// <summary>The columns that tell the rows of a table apart; none: the words of the row do.</summary>
    private readonly int[] identity = IdentityColumns(binding);

    /// <summary>All marks of a row, for who compares it with others.</summary>
    public RowMarks Read(string[] cells) => new(PublishedId(cells), Identity(cells), Hash(cells.AsSpan(numbered ? 1 : 0)));

    /// <summary>What a row is called by: its own id, else what it is.</summary>
    public RowMarks Read(string[] cells, bool hasOwnId) => new(PublishedId(cells), hasOwnId ? default : Identity(cells), default);

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UInt128 Hash(params ReadOnlySpan<string> parts)
    {
        var length = 0;
        foreach (var part in parts)
        {
            length += (part.Length * sizeof(char)) + 1;
        }

        var rented = length > Small ? ArrayPool<byte>.Shared.Rent(length) : null;
        var bytes = rented is null ? stackalloc byte[Small] : rented;
        length = 0;
        foreach (var part in parts)
        {
            MemoryMarshal.AsBytes(part.AsSpan()).CopyTo(bytes[length..]);
            length += part.Length * sizeof(char);
            bytes[length++] = 0x1F;
        }

        var hash = XxHash128.HashToUInt128(bytes[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return hash;
    }

    private string? PublishedId(string[] cells) =>
        isTable || isPopulation || CellText.Fold(binding.Text("code", cells)) is not { Length: > 0 } id ? null : id;

    private UInt128 Identity(string[] cells) => Hash(isTable ? Labels(cells) : isPopulation ? Population(cells) : Place(cells));

    private string[] Place(string[] cells)
    {
        var place = MunicipalityFinder.Squeeze(binding.Text("address", cells));
        if (place.Length == 0)
        {
            place = MunicipalityFinder.Squeeze(string.Concat(AddressRule.Parts.Select(p => binding.Text(p, cells))));
        }

        var venue = place.Length == 0 ? binding.Text("venueName", cells) + binding.Text("meetingPlace", cells) : "";
        return [kind, MatchText.Name(binding.Text("name", cells)) ?? "", place + MunicipalityFinder.Squeeze(venue), Date(binding.Text("startDate", cells))];
    }

    private static int[] IdentityColumns(Binding binding)
    {
        var headings = binding.Map.Kind.RowIdentity.Select(HeadingText.Fold).ToHashSet(StringComparer.Ordinal);
        return [.. binding.Columns.Where(c => headings.Contains(c.Folded)).Select(c => c.Index)];
    }

    /// <summary>Of a table the words tell what a row is about; its numbers are what changes.</summary>
    private string[] Labels(string[] cells) => identity.Length > 0
        ? [kind, .. identity.Select(i => i < cells.Length ? CellText.Fold(cells[i]) : "")]
        : [kind, .. cells.Skip(numbered ? 1 : 0).Select((cell, i) => (cell, i)).Where(c => c.i == 0 || NumberCell.ReadDecimal(c.cell).Value is null).Select(c => CellText.Fold(c.cell))];

    private string[] Population(string[] cells) => binding.Has(ColumnRole.AgeFrom)
        ? [kind, AreaMark(cells), Date(binding.Text("surveyDate", cells)), binding.Text(ColumnRole.AgeFrom, cells), binding.Text(ColumnRole.AgeTo, cells)]
        : [kind, AreaMark(cells), Date(binding.Text("surveyDate", cells))];

    /// <summary>The code of the area where one is given, else its name.</summary>
    private string AreaMark(string[] cells) => CellText.Fold(binding.Text("area.code", cells)) is { Length: > 0 } code
        ? "code " + code
        : "name " + TownText.Fold(MunicipalityFinder.Squeeze(binding.Text("area.name", cells)));

    private static string Date(string text) => text.Length == 0 ? "" : DateCell.Read(text, DateOrder.Unproven).Value as string ?? CellText.Fold(text);
}
