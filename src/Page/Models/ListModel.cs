namespace Gateway.Page.Models;

/// <summary>A list as shown on its page: all words are in the reader's language, and all links are complete.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Total">The number of rows on all pages.</param>
public sealed record ListModel(string Action, long Total)
{
    /// <summary>The query as a sentence; empty = everything.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The address of what is shown, without its page.</summary>
    public string Address { get; init; } = "";

    /// <summary>The address of the list of everything.</summary>
    public string Whole { get; init; } = "";

    /// <summary>Whether this is what a reader sees who asks for nothing in particular.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The content of the search box; null = the rows cannot be searched.</summary>
    public string? Search { get; init; }

    /// <summary>The place to search near; null = the rows have no point.</summary>
    public ListAround? Around { get; init; }

    /// <summary>What was typed for a city; null = the rows belong to none.</summary>
    public string? City { get; init; }

    public IReadOnlyList<ListHead> Heads { get; init; } = [];

    /// <summary>All rows of the page, in order.</summary>
    public IReadOnlyList<ListPart> Parts { get; init; } = [];

    public IReadOnlyList<ListChip> Chips { get; init; } = [];

    public IReadOnlyList<ListFacet> Facets { get; init; } = [];

    /// <summary>The address at which the missing choices are counted, as there are very many rows; null = they are here.</summary>
    public string? Counted { get; init; }

    public IReadOnlyList<ListInput> Inputs { get; init; } = [];

    /// <summary>Whether the further conditions are expanded initially.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The hidden inputs of the form.</summary>
    public IReadOnlyList<(string Parameter, string Value)> HiddenInputs { get; init; } = [];

    public IReadOnlyList<ListProblemMessage> Problems { get; init; } = [];

    public Wish Wish { get; init; } = new();

    /// <summary>The address that shows everything again; null = it is shown.</summary>
    public string? Clear { get; init; }

    public string? First { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    /// <summary>The page sizes, each with its link; the chosen one has none.</summary>
    public IReadOnlyList<(int Size, string? Link)> Sizes { get; init; } = [];

    /// <summary>The link to all columns, or back to fewer; null = there are only few.</summary>
    public ListLink? Columns { get; init; }

    /// <summary>The pages of cities with charts of what is listed, also per inhabitant; empty = none.</summary>
    public IReadOnlyList<ListLink> Figures { get; init; } = [];

    public IReadOnlyList<ListFile> Files { get; init; } = [];

    public Example? Question { get; init; }

    /// <summary>The address of the question in Banana Cake Pop, ready to run.</summary>
    public string TryIt { get; init; } = "";

    public Spread? Places { get; init; }

    /// <summary>The address from which an interactive map fetches the same places; null if it cannot.</summary>
    public string? MapSource { get; init; }
}

public sealed record ListLink(string Text, string Link);

/// <param name="Text">As it was typed.</param>
public sealed record ListAround(string Text, string Radius);

/// <summary>A heading, which sorts the rows.</summary>
/// <param name="Link">The address that sorts by it; null = it cannot be sorted by.</param>
/// <param name="Order"><c>ascending</c>, <c>descending</c>, or null.</param>
/// <param name="Hint">What clicking it does.</param>
public sealed record ListHead(string Text, string? Link, string? Order, string Hint, bool IsNumber);

/// <summary>Consecutive lines.</summary>
/// <param name="IsSeries">Whether they share a name and a day, so that the first tells a reader most of it.</param>
public sealed record ListPart(IReadOnlyList<ListLine> Lines, bool IsSeries);

/// <param name="Link">The page of the row.</param>
public sealed record ListLine(string? Link, IReadOnlyList<ListCell> Cells);

/// <param name="Text">The text of the cell; null = nothing is stated.</param>
/// <param name="Whole">The whole text, if the cell shows less.</param>
/// <param name="Link">A page of another host.</param>
public sealed record ListCell(string? Text, string? Whole = null, string? Link = null, bool IsNumber = false);

/// <summary>One active condition, and the list without it.</summary>
public sealed record ListChip(string Text, string Link);

/// <summary>The values of a column, each with the number of rows that have it.</summary>
public sealed record ListFacet(string Name, IReadOnlyList<ListChoice> Choices);

/// <param name="Link">The list with it, or without it if it is chosen.</param>
public sealed record ListChoice(string Text, string? Count, string Link, bool IsChosen);

/// <summary>One input of the form.</summary>
/// <param name="Id">The id by which a problem refers to it.</param>
/// <param name="Parameter">Its query parameter.</param>
/// <param name="Value">What was typed.</param>
public sealed record ListInput(string Id, string Label, string Parameter, string Value, ListInputForm Form)
{
    /// <summary>The parameter and value of the other end of a range.</summary>
    public (string Id, string Parameter, string Value)? UpTo { get; init; }

    /// <summary>The available choices.</summary>
    public IReadOnlyList<(string Value, string Text)> Choices { get; init; } = [];
}

public enum ListInputForm
{
    Text,
    Number,
    Day,
    Time,
    Choice,

    /// <summary>A checkbox: the column has a value.</summary>
    Tick,
}

/// <param name="Id">The form input it concerns; null = none.</param>
public sealed record ListProblemMessage(string? Id, string Message);

/// <param name="Narrow">The file of the matching rows; null when that is all of them.</param>
public sealed record ListFile(string Name, string Whole, string? Narrow, bool IsShown);
