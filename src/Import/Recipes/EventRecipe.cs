using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>An event: it has a name, a venue and days.</summary>
internal sealed class EventRecipe : Recipe
{
    public override Dating Dating => Dating.Parts;

    public override RowJudge Judge(Binding binding) => new PlacedJudge(binding).Judge;

    public override RowWords Words(Binding binding, bool numbered) => new PlacedWords(binding).Of;

    public override PersonalMark Persons(Binding binding) => new ContactPersons(binding);

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var binding = setting.Binding;
        var place = new PlaceStep(setting);
        return
        [
            new FieldStep(binding, setting.DateOrder, setting.Year).Read,
            new UnreadDaysStep(binding).Read,
            new HoursStep(binding).Read,
            new CoordinateStep(setting).Read,
            new NameStep(setting).Read,
            new NoPlaceStep(binding).Read,
            place.Read,
            new VenueStep(binding, place).Read,
            ErrorStep.Read,
            LostTextStep.Read,
            new PersonalStep(Persons(binding)).Read,
            new ElsewhereStep(binding, place).Read,
        ];
    }
}
