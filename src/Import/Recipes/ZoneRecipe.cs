using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A part of the map with a border.</summary>
/// <param name="zone">What kind of zones the layer has.</param>
internal sealed class ZoneRecipe(string zone) : Recipe
{
    private (Binding Binding, ShapeStep Step)? shape;

    /// <summary>Maps of floods that were are one for each flood; of other layers the newest edition stands for all.</summary>
    public override Dating Dating => zone is ZoneKinds.PastFlood ? Dating.Parts : Dating.Editions;

    public override RowJudge Judge(Binding binding)
    {
        var step = ShapeOf(binding);
        return (cells, _, _) => step.IsDrawn(cells) ? RowKind.Data : RowKind.Shapeless;
    }

    public override RowWords Words(Binding binding, bool numbered) => new ZoneWords(binding).Of;

    /// <summary>Of towns; all rows of other layers are taken one by one.</summary>
    public override RowGroups? Groups(Binding binding) => zone is ZoneKinds.TownBlock ? new TownParts(binding) : null;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read,
        ShapeOf(setting.Binding).Read,
        new ZonePlaceStep(setting, zone).Read,
        new ZoneStep(setting.Binding, zone).Read,
        ErrorStep.Read,
        LostTextStep.Read,
        .. zone is ZoneKinds.TownBlock ? (Action<RowDraft>[])[TownParts.Keep] : [],
    ];

    /// <summary>One for the columns of a file: what is asked whether a row is drawn has made the shape that is then read.</summary>
    private ShapeStep ShapeOf(Binding binding)
    {
        if (shape is not var (known, step) || known != binding)
        {
            shape = (binding, step = new ShapeStep(binding));
        }

        return step;
    }
}
