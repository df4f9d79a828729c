using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A place: it has a name and a location.</summary>
internal class PlaceRecipe : Recipe
{
    public override RowJudge Judge(Binding binding) => new PlacedJudge(binding).Judge;

    public override RowWords Words(Binding binding, bool numbered) => new PlacedWords(binding).Of;

    public override PersonalMark Persons(Binding binding) => new PlacePersons(binding);

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var binding = setting.Binding;
        var place = new PlaceStep(setting);
        return
        [
            new FieldStep(binding, setting.DateOrder, setting.Year).Read,
            new BabyServicesStep(binding).Read,
            new HoursStep(binding).Read,
            new ClosedDaysStep(binding).Read,
            new CoordinateStep(setting).Read,
            .. NeighbourStep.Of(binding) is { } neighbour ? (Action<RowDraft>[])[neighbour.Read] : [],
            new NameStep(setting).Read,
            place.Read,
            new TownStep(binding, place).Read,
            new ImageStep(binding).Read,
            ErrorStep.Read,
            LostTextStep.Read,
            new PersonalStep(Persons(binding)).Read,
            new ElsewhereStep(binding, place).Read,
        ];
    }
}
