using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What the steps of a recipe may know about the file whose rows they read.</summary>
internal sealed record RowSetting(Binding Binding, Publisher Publisher, MunicipalityFinder Finder)
{
    /// <summary>Whether month or day comes first in dates that end with the year.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>The year that the file says it is about; null = none, or several.</summary>
    public FileYear? Year { get; init; }

    /// <summary>The name that the file gives itself.</summary>
    public required string OwnName { get; init; }

    /// <summary>The label of its kind, for rows that do not state one themselves.</summary>
    public required string KindLabel { get; init; }

    /// <summary>The survey date stated in the title or the file name; null = there is none.</summary>
    public string? SurveyDate { get; init; }

    /// <summary>What the file says outside its rows: title, sheet, name and the cells above the header, folded.</summary>
    public IReadOnlyList<string> ContextTexts { get; init; } = [];

    /// <summary>The unit of money that the operator states for columns without one.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>Returns, for a municipality, a check of whether a shape is in it or close to it; null when its border is unknown.</summary>
    public Func<string, Func<Shape, bool>?> Around { get; init; } = static _ => null;

    /// <summary>The timetable that the file is a table of; null = none.</summary>
    public FeedPart? Feed { get; init; }

    /// <summary>The key of that timetable, which its later editions share.</summary>
    public string? FeedKey { get; init; }

    /// <summary>All columns, including nameless ones that only wide rows have.</summary>
    public required IReadOnlyList<FileColumn> Columns { get; init; }

    /// <summary>Whether the first cell of a row is only its number.</summary>
    public bool IsNumbered { get; init; }
}
