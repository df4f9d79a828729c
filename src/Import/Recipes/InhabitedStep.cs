using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Sets the municipality whose people a row counts; the code of the row is that of its publisher. People counted in a former municipality
/// stay there, since its successor included others too.
/// </summary>
internal sealed class InhabitedStep(RowSetting setting)
{
    private readonly Column municipality = Municipality(setting.Binding);

    /// <summary>Returns the column with the municipality of a row.</summary>
    public static Column Municipality(Binding binding) => binding.Map.MunicipalityColumn
        ?? throw new ArgumentException($"{binding.Map.Entity.Name} refers to no municipality.");

    public void Read(RowDraft row)
    {
        var code = setting.Binding.Text(ColumnRole.PublisherCode, row.Cells);
        var own = code.Length > 0 ? CodeCell.Read(code, setting.Finder) : default;
        row[municipality] = Code(own.Former, own.Municipality) ?? Code(setting.Publisher.Former, setting.Publisher.Municipality);
    }

    private static string? Code(FormerTown? former, Municipality? today) => former?.OwnCode ?? today?.Code;
}
