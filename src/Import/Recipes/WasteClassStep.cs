using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Reads what a row says about a class of waste: splits several in one cell, decides whether it is free, and removes HTML tags from its
/// texts.
/// </summary>
internal sealed partial class WasteClassStep
{
    private readonly Column name;
    private readonly Column classOf;
    private readonly Column classes;
    private readonly Column isFree;
    private readonly Column feeKind;
    private readonly Column fee;
    private readonly Column[] texts;

    public WasteClassStep(Binding binding)
    {
        var entity = binding.Map.Entity;
        (name, classOf, classes) =
            (entity.Column(ColumnRole.Name), entity.Column(ColumnRole.WasteClass), entity.Column(ColumnRole.WasteClasses));
        (isFree, feeKind, fee) = (entity.Column(ColumnRole.IsFree), entity.Column("fee_kind"), entity.Column("fee"));
        texts = [classOf, .. binding.Fields.Select(field => field.Column).Where(column => column.Name is "note" or "remarks")];
    }

    public void Read(RowDraft row)
    {
        foreach (var text in texts)
        {
            row[text] = row.Text(text) is { } written ? Plain(written) : null;
        }

        var named = row.Text(name)!;
        row[name] = CellText.WithoutHalfKatakana(Plain(named) ?? named);
        row[classes] = ClassesOf(row.Text(classOf));
        var (byKind, byFee) = (IsFree(row.Text(feeKind)), IsFree(row.Text(fee)));
        row[isFree] = byKind == !byFee ? null : byKind ?? byFee;
    }

    /// <summary>Returns the classes as a JSON list; null when none is named.</summary>
    public static string? ClassesOf(string? named) => named is null
        ? null
        : JsonSerializer.Serialize(
            Between().Split(named).Select(CellText.Trim).Where(one => one.Length > 0).Distinct().ToArray(), Json.Plain);

    private static bool? IsFree(string? text) => CellText.Fold(text ?? "") switch
    {
        "無料" or "無償" or "0" or "0円" => true,
        "有料" => false,
        var fee when Amount().IsMatch(fee) => false,
        _ => null,
    };

    /// <summary>
    /// Removes tags and decodes entities; an angle bracket that is not a tag stays, and a text of nothing but tags becomes null.
    /// </summary>
    private static string? Plain(string written) =>
        CellText.Trim(WebUtility.HtmlDecode(Tag().Replace(Break().Replace(written, "\n"), ""))) is { Length: > 0 } text ? text : null;

    [GeneratedRegex("(?:又は|または|もしくは|、)" + ListCell.OutsideBrackets, RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex("^[0-9,]*[1-9][0-9,]*円$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex("<br ?/?>|</(?:p|li|div|tr)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
