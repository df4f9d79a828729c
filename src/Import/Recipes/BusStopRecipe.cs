using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A bus stop: a place about which the timetable says more.</summary>
internal sealed class BusStopRecipe : PlaceRecipe
{
    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        .. base.Steps(setting), new FeedStep(setting).Read,
        .. FeedCodeStep.Of(setting) is { } codes ? (Action<RowDraft>[])[codes.Read] : [],
        new StopNameStep(setting).Read,
    ];
}
