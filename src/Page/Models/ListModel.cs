namespace Gateway.Page.Models;

/// <summary>A list as its page shows it: all words are in the reader's language, and all links are whole.</summary>
/// <param name="Action">Where the form leads.</param>
/// <param name="Total">How many rows there are on all pages.</param>
public sealed record ListModel(string Action, long Total)
{
    /// <summary>What is looked for, as a sentence; empty = everything.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The address of what is shown, without its page.</summary>
    public string Address { get; init; } = "";

    /// <summary>Where everything is listed.</summary>
    public string Whole { get; init; } = "";

    /// <summary>Whether it is shown to readers who ask for nothing in particular.</summary>
    public bool IsUsual { get; init; }

    /// <summary>What the search box says; null = the rows cannot be searched.</summary>
    public string? Search { get; init; }

    /// <summary>Around what; null = the rows have no point.</summary>
    public ListAround? Around { get; init; }

    /// <summary>What is typed for a city; null = the rows are of none.</summary>
    public string? City { get; init; }

    public IReadOnlyList<ListHead> Heads { get; init; } = [];

    /// <summary>All rows of the page, in their order.</summary>
    public IReadOnlyList<ListPart> Parts { get; init; } = [];

    public IReadOnlyList<ListChip> Chips { get; init; } = [];

    public IReadOnlyList<ListFacet> Facets { get; init; } = [];

    /// <summary>Where the choices are counted that are not here, as there are very many rows; null = they are here.</summary>
    public string? Counted { get; init; }

    public IReadOnlyList<ListInput> Inputs { get; init; } = [];

    /// <summary>Whether the further conditions are open from the beginning.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What the form keeps though it does not show it.</summary>
    public IReadOnlyList<(string Word, string Value)> Kept { get; init; } = [];

    public IReadOnlyList<ListTrouble> Problems { get; init; } = [];

    public Wish Wish { get; init; } = new();

    /// <summary>Where everything is shown again; null = it is.</summary>
    public string? Clear { get; init; }

    public string? First { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    /// <summary>How many rows a page has, each with its link; the chosen one has none.</summary>
    public IReadOnlyList<(int Size, string? Link)> Sizes { get; init; } = [];

    /// <summary>Where all columns are shown, or fewer; null = there are few.</summary>
    public ListLink? Columns { get; init; }

    /// <summary>The pages of cities on which what is listed is drawn, for each inhabitant too; empty = there are none.</summary>
    public IReadOnlyList<ListLink> Figures { get; init; } = [];

    public IReadOnlyList<ListFile> Files { get; init; } = [];

    public Example? Question { get; init; }

    /// <summary>Where the question stands in Banana Cake Pop, ready to be run.</summary>
    public string TryIt { get; init; } = "";

    public Spread? Places { get; init; }

    /// <summary>Where a map that moves asks for the same places; null where it cannot.</summary>
    public string? MapSource { get; init; }
}

public sealed record ListLink(string Text, string Link);

/// <param name="Text">As it is typed.</param>
public sealed record ListAround(string Text, string Radius);

/// <summary>A heading, which sorts.</summary>
/// <param name="Link">Where the rows are in its order; null = they cannot be.</param>
/// <param name="Order"><c>ascending</c>, <c>descending</c>, or null.</param>
/// <param name="Hint">What pressing it does.</param>
public sealed record ListHead(string Text, string? Link, string? Order, string Hint, bool IsNumber);

/// <summary>Lines that follow each other.</summary>
/// <param name="IsSeries">Whether they are of one name and day, so that the first tells a reader most of it.</param>
public sealed record ListPart(IReadOnlyList<ListLine> Lines, bool IsSeries);

/// <param name="Link">The page of the row.</param>
public sealed record ListLine(string? Link, IReadOnlyList<ListCell> Cells);

/// <param name="Text">What the cell shows; null = nothing is stated.</param>
/// <param name="Whole">All of it, where the cell shows less.</param>
/// <param name="Link">Another host's page.</param>
public sealed record ListCell(string? Text, string? Whole = null, string? Link = null, bool IsNumber = false);

/// <summary>One condition that is set, and the list without it.</summary>
public sealed record ListChip(string Text, string Link);

/// <summary>The values of a column, each with how many rows have it.</summary>
public sealed record ListFacet(string Name, IReadOnlyList<ListChoice> Choices);

/// <param name="Link">The list with it, or without it when it is chosen.</param>
public sealed record ListChoice(string Text, string? Count, string Link, bool IsChosen);

/// <summary>One thing of the form.</summary>
/// <param name="Id">By which its problem finds it.</param>
/// <param name="Word">Its word in the address.</param>
/// <param name="Value">What is typed.</param>
public sealed record ListInput(string Id, string Label, string Word, string Value, ListInputForm Form)
{
    /// <summary>The word and value of the other end of a range.</summary>
    public (string Id, string Word, string Value)? UpTo { get; init; }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<(string Value, string Text)> Choices { get; init; } = [];
}

public enum ListInputForm
{
    Text,
    Number,
    Day,
    Time,
    Choice,

    /// <summary>A tick: the column has a value.</summary>
    Tick,
}

/// <param name="Id">What in the form it is about; null = nothing there.</param>
public sealed record ListTrouble(string? Id, string Message);

/// <param name="Narrow">The file of the rows that are looked for; null when that is all of them.</param>
public sealed record ListFile(string Name, string Whole, string? Narrow, bool IsShown);
