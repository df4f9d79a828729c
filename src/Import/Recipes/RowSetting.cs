using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What the steps of a recipe may know of the file whose rows they read.</summary>
internal sealed record RowSetting(Binding Binding, Publisher Publisher, MunicipalityFinder Finder)
{
    /// <summary>Whether month or day stands first in dates that end in the year.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>The year that the file says it is about; null = none, or several.</summary>
    public FileYear? Year { get; init; }

    /// <summary>What the file calls itself.</summary>
    public required string OwnName { get; init; }

    /// <summary>What a row is in words that does not say it itself.</summary>
    public required string KindLabel { get; init; }

    /// <summary>The survey date that the title or the name of the file states; null = neither does.</summary>
    public string? SurveyDate { get; init; }

    /// <summary>What the file says beside its rows: title, sheet, name, and the cells above the header, folded.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>The unit of money that the operator states for columns that state none.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>
    /// Tells of a municipality what tells of a shape whether it lies in it or close to it; null for one whose border is not known.
    /// </summary>
    public Func<string, Func<Shape, bool>?> Around { get; init; } = static _ => null;

    /// <summary>The timetable of which the file is a table; null = of none.</summary>
    public FeedPart? Feed { get; init; }

    /// <summary>What tells that timetable from others, its later editions not being others.</summary>
    public string? FeedKey { get; init; }

    /// <summary>All columns, also nameless ones that only wide rows have.</summary>
    public required IReadOnlyList<FileColumn> Columns { get; init; }

    /// <summary>Whether the first cell of a row is only its number.</summary>
    public bool IsNumbered { get; init; }
}
