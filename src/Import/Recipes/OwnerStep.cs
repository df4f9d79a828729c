using Gateway.Catalog;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Sets the owner of a row: the municipality of its code, otherwise the publisher. A prefecture may be an owner too.</summary>
internal sealed class OwnerStep(RowSetting setting)
{
    private readonly Column municipality = InhabitedStep.Municipality(setting.Binding);

    public void Read(RowDraft row)
    {
        var code = setting.Binding.Text(ColumnRole.PublisherCode, row.Cells);
        var stated = code.Length > 0 ? CodeCell.Read(code, setting.Finder).Municipality : null;
        row[municipality] = (stated ?? setting.Publisher.Municipality)?.Code;
    }
}
