using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A place at which buses stop: a place of which the timetable knows more.</summary>
internal sealed class BusStopRecipe : PlaceRecipe
{
    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        .. base.Steps(setting), new FeedStep(setting).Read,
        .. FeedCodeStep.Of(setting) is { } codes ? (Action<RowDraft>[])[codes.Read] : [],
        new StopNameStep(setting).Read,
    ];
}
