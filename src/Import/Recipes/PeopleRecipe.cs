using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>The people of an area on a survey date, with their ages.</summary>
internal sealed class PeopleRecipe : Recipe
{
    private readonly AreaDistricts districts = new();

    /// <summary>The areas of the current pass over the file; judging its rows starts a new one.</summary>
    private AreaRows? areas;

    public override Dating Dating => Dating.Parts;

    public override ColumnRole? Period => ColumnRole.SurveyDate;

    public override RowJudge Judge(Binding binding) => new PeopleJudge(binding, areas = new AreaRows(binding, districts)).Judge;

    public override RowWords Words(Binding binding, bool numbered) => new PeopleWords(binding, AreaWord, Date).Of;

    public override RowGroups? Groups(Binding binding) =>
        binding.Has(ColumnRole.AgeFrom) ? new AgeRows(binding, Words(binding, numbered: false)) : null;

    public override IEnumerable<Action<RowDraft>> Steps(RowSetting setting)
    {
        var binding = setting.Binding;
        var (area, ages) = (new AreaStep(setting, AreaName, districts.IsOfOne), new AgeGroupStep(binding));
        return
        [
            new FieldStep(binding, setting.DateOrder, setting.Year).Read,
            new InhabitedStep(setting).Read,
            new SurveyDateStep(setting, Date).Read,
            new PeopleStep(binding).Read,
            ErrorStep.Read,
            LostTextStep.Read,
            row => row.Brought = new BroughtPeople(area.Read(row), ages.Read(row)),
        ];
    }

    public override RowRetinue Retinue(Loader loader, DataCatalog catalog, Entity entity) => new PeopleRetinue(loader, catalog, entity);

    private string AreaName(string[] cells) => areas is null ? "" : districts.NameOf(areas.Told);

    private string AreaWord(string[] cells) => areas is null ? "" : districts.WordOf(areas.Told);

    private string Date(string[] cells) => areas?.Date ?? "";
}
