using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>The people of an area on a survey date, with their ages.</summary>
internal sealed class PeopleRecipe : Recipe
{
    public override Dating Dating => Dating.Parts;

    public override ColumnRole? Period => ColumnRole.SurveyDate;

    public override RowJudge Judge(Binding binding) => new PeopleJudge(binding).Judge;

    public override RowWords Words(Binding binding, bool numbered) => new PeopleWords(binding).Of;

    public override RowGroups? Groups(Binding binding) =>
        binding.Has(ColumnRole.AgeFrom) ? new AgeRows(binding, new PeopleWords(binding).Of) : null;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var binding = setting.Binding;
        var (area, ages) = (new AreaStep(setting), new AgeGroupStep(binding));
        return
        [
            new FieldStep(binding, setting.DateOrder, setting.Year).Read,
            new InhabitedStep(setting).Read,
            new SurveyDateStep(setting).Read,
            new PeopleStep(binding).Read,
            ErrorStep.Read,
            LostTextStep.Read,
            row => row.Brought = new BroughtPeople(area.Read(row), ages.Read(row)),
        ];
    }

    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new PeopleRetinue(loader, catalog, entity);
}
