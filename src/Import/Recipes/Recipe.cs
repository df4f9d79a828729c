using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>
/// How the rows of one sort are read, from the record in the file to what is put into the database. There is one class for each recipe the
/// catalogue names.
/// </summary>
internal abstract class Recipe
{
    /// <summary>What a date in the name of a file means for tables of this sort.</summary>
    public virtual Dating Dating => Dating.Editions;

    /// <summary>Whether columns are read into fields; rows that are served as published lack none.</summary>
    public virtual bool HasFields => true;

    /// <summary>Rows of other values of this column stay when a file comes without them; null = what the file has no more goes.</summary>
    public virtual ColumnRole? Period => null;

    /// <param name="zone">Which kind of zones a layer of a map has; null = nothing tells.</param>
    public static Recipe Of(RowRecipe recipe, string? zone = null) => recipe switch
    {
        RowRecipe.Place => new PlaceRecipe(),
        RowRecipe.Event => new EventRecipe(),
        RowRecipe.People => new PeopleRecipe(),
        RowRecipe.Budget => new BudgetRecipe(),
        RowRecipe.Taxes => new TaxRecipe(),
        RowRecipe.Record => new RecordRecipe(),
        RowRecipe.Statistics => new StatisticRecipe(),
        RowRecipe.Table => new TableRecipe(),
        RowRecipe.DataList => new DataListRecipe(),
        RowRecipe.BusStop => new BusStopRecipe(),
        RowRecipe.Timetable => new TimetableRecipe(),
        RowRecipe.Zone => new ZoneRecipe(zone ?? ZoneKinds.Other),
        RowRecipe.WasteItem => new WasteItemRecipe(),
        RowRecipe.WasteArea => new WasteAreaRecipe(),
        RowRecipe.SchoolMenu => new SchoolMenuRecipe(),
        _ => throw new ArgumentOutOfRangeException(nameof(recipe), recipe, "There is no such recipe."),
    };

    /// <summary>What is no row among the records that hold something.</summary>
    public abstract RowJudge Judge(Binding binding);

    /// <summary>What tells a row from the others of its file.</summary>
    /// <param name="numbered">Whether the first cell is only the number of the row.</param>
    public abstract RowWords Words(Binding binding, bool numbered);

    /// <summary>Which records are one row together; null = each is one.</summary>
    public virtual RowGroups? Groups(Binding binding) => null;

    /// <summary>What looks like a private person; null = nothing does.</summary>
    public virtual PersonalMark? Persons(Binding binding) => null;

    /// <summary>What reads a row, in this order.</summary>
    public abstract IEnumerable<Action<RowDraft>> Steps(RowSetting setting);

    /// <summary>What a row brings with it into the database; null = nothing.</summary>
    public virtual RowRetinue? Retinue(Loader loader, DataCatalog catalog, Entity entity) => null;
}

/// <summary>What a date in a name means.</summary>
internal enum Dating
{
    /// <summary>Editions of one list: the newest stands for all.</summary>
    Editions,

    /// <summary>Parts of one series, in one data set.</summary>
    Parts,

    /// <summary>Each is a data set of its own.</summary>
    Apart,
}
