using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A named thing without a location, which belongs to its publisher: it is read field by field.</summary>
internal sealed class RecordRecipe : Recipe
{
    public override RowJudge Judge(Binding binding) => new PlacedJudge(binding).Judge;

    public override RowWords Words(Binding binding, bool numbered) => new PlacedWords(binding).Of;

    public override PersonalMark Persons(Binding binding) => new ContactPersons(binding);

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting) =>
    [
        new FieldStep(setting.Binding, setting.DateOrder, setting.Year).Read,
        new InhabitedStep(setting).Read,
        ErrorStep.Read,
        LostTextStep.Read,
        new PersonalStep(Persons(setting.Binding)).Read,
    ];
}
