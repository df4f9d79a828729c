using Gateway.Catalog;
using Gateway.Import.Places;

namespace Gateway.Import.Rows;

/// <summary>A row as read: its values by column of the entity. Key, data set, file and area are left to who stores it.</summary>
/// <param name="Area">What a population row is about; null = the whole city, or no population row.</param>
internal sealed record ReadRow(int Line, object?[] Values, RowMarks Marks, AreaText? Area, IReadOnlyList<AgeGroup> AgeGroups);

/// <summary>Reads the rows of one file, step by step; what it cannot read it notes, and goes on.</summary>
internal sealed class RowReader
{
    private readonly Survey survey;
    private readonly FindingLog findings;
    private readonly List<Action<RowDraft>> steps = [];
    private readonly PopulationStep? population;
    private readonly RowMarkReader marks;

    public RowReader(Survey survey, Publisher publisher, MunicipalityFinder finder, FindingLog findings, params ReadOnlySpan<Action<RowDraft>> more)
    {
        (this.survey, this.findings) = (survey, findings);
        var binding = survey.Binding;
        marks = new RowMarkReader(binding, survey.Header.IsLinkData);
        steps.Add(new FieldStep(binding, survey.DateOrder).Read);
        PlaceStep? place = null;
        if (survey.Match.Map.Recipe is RowRecipe.Table or RowRecipe.DataList)
        {
            // Such a row is served as published.
        }
        else if (survey.Match.Map.Recipe is RowRecipe.People)
        {
            population = new PopulationStep(binding, finder, publisher);
            steps.AddRange([population.Read, new PeopleStep(Entity).Read]);
        }
        else
        {
            place = new PlaceStep(binding, finder, publisher);
            steps.AddRange([new HoursStep(binding).Read, new CoordinateStep(binding).Read, new NameStep(binding, survey.OwnName).Read, place.Read, new LinkStep(binding, place).Read]);
        }

        if (Entity.Members.Any(m => m.Name == "images"))
        {
            steps.Add(new ImageStep(binding).Read);
        }

        steps.Add(ErrorStep.Read);
        steps.Add(new DoubtStep(binding, place).Read);
        steps.AddRange(more);
        steps.Add(new SourceStep(Entity, survey.Columns.Count).Read);
    }

    private Entity Entity => survey.Match.Map.Entity;

    /// <param name="hasOwnId">Whether its published id is enough to call it by.</param>
    /// <param name="published">Its cells as published, where they differ from those to be read.</param>
    public ReadRow Read(int line, string[] cells, bool hasOwnId = false, string[]? published = null)
    {
        var draft = new RowDraft(Entity, line, cells, survey.Columns, findings) { Published = published ?? cells };
        foreach (var step in steps)
        {
            step(draft);
        }

        return new ReadRow(line, draft.Values, marks.Read(cells, hasOwnId), population?.ReadArea(draft), population?.ReadGroups(draft) ?? []);
    }
}
