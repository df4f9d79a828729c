using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>
/// How the rows of one sort are read, from the record in the file to what is stored in the database. There is one class for each recipe in
/// the catalogue.
/// </summary>
internal abstract class Recipe
{
    /// <summary>What a date in a file name means for tables of this sort.</summary>
    public virtual Dating Dating => Dating.Editions;

    /// <summary>Whether columns are read into fields; rows that are served as published need none.</summary>
    public virtual bool HasFields => true;

    /// <summary>
    /// The column that limits removals: rows with other values in it stay when a file comes without them; null = whatever the file no
    /// longer has goes.
    /// </summary>
    public virtual ColumnRole? Period => null;

    /// <param name="zone">The kind of zones in a layer of a map; null = unknown.</param>
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

    /// <summary>Returns the judge that tells rows from other non-empty records.</summary>
    public abstract RowJudge Judge(Binding binding);

    /// <summary>Returns what distinguishes a row within its file.</summary>
    /// <param name="numbered">Whether the first cell is only the row number.</param>
    public abstract RowWords Words(Binding binding, bool numbered);

    /// <summary>Returns which records form one row; null = each record is a row.</summary>
    public virtual RowGroups? Groups(Binding binding) => null;

    /// <summary>Returns what fills cells that were merged with those above; null = blank cells say nothing of other rows.</summary>
    public virtual RowAbove? Above(Binding binding) => null;

    /// <summary>Returns what looks like a private individual; null = nothing does.</summary>
    public virtual PersonalMark? Persons(Binding binding) => null;

    /// <summary>Returns the steps that read a row, in order.</summary>
    public abstract IEnumerable<Action<RowDraft>> Steps(RowSetting setting);

    /// <summary>Returns what accompanies a row into the database; null = nothing.</summary>
    public virtual RowRetinue? Retinue(Loader loader, DataCatalog catalog, Entity entity) => null;
}

/// <summary>What a date in a name means.</summary>
internal enum Dating
{
    /// <summary>Editions of one list: the newest represents all.</summary>
    Editions,

    /// <summary>Parts of one series, in one data set.</summary>
    Parts,

    /// <summary>Each is a data set of its own.</summary>
    Apart,
}
