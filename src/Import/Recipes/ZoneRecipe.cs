using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>An area or line on a map.</summary>
/// <param name="zone">The kind of zones in the layer.</param>
internal sealed class ZoneRecipe(string zone) : Recipe
{
    private (Binding Binding, ShapeStep Step)? shape;

    /// <summary>Maps of past floods are one for each flood; of other layers, the newest edition represents all.</summary>
    public override Dating Dating => zone is ZoneKinds.PastFlood ? Dating.Parts : Dating.Editions;

    public override RowJudge Judge(Binding binding)
    {
        var step = ShapeOf(binding);
        return (cells, _, _) => step.IsDrawn(cells) ? RowKind.Data : RowKind.Shapeless;
    }

    public override RowWords Words(Binding binding, bool numbered) => new ZoneWords(binding).Of;

    /// <summary>Groups the parts of towns; rows of other layers are taken one by one.</summary>
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

    /// <summary>Returns one step per binding, so that the shape made when judging a row is the one that is then read.</summary>
    private ShapeStep ShapeOf(Binding binding)
    {
        if (shape is not var (known, step) || known != binding)
        {
            shape = (binding, step = new ShapeStep(binding));
        }

        return step;
    }
}
