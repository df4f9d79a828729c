using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>A text of the search of a list.</summary>
/// <param name="Read">The number of the list.</param>
/// <param name="Term">Of which term; −1 = of the whole.</param>
/// <param name="Slot">Which of those that may stand for it.</param>
/// <param name="Form">As it is, or with something to it.</param>
internal sealed record SearchParameter(int Read, int Term, int Slot, SearchForm Form = SearchForm.Plain) : Parameter
{
    public string TextOf(BoundOperation operation)
    {
        var text = operation.Reads[Read].Search!.Text(Term, Slot);
        return Form switch
        {
            SearchForm.Beginning => IndexedWords.Apart + text,
            SearchForm.End => text + "\U0010FFFF",
            _ => text,
        };
    }
}

internal enum SearchForm
{
    Plain,

    /// <summary>With the separator before it: a reading begins so.</summary>
    Beginning,

    /// <summary>Completed so that every text beginning with it sorts before.</summary>
    End,
}

/// <summary>The grams of a search, all that are demanded on one rung, in the language of the index; null = on any.</summary>
internal sealed record GramsParameter(int Read, SearchRung? Rung) : Parameter;

/// <summary>The grams of one text of a search in one part, as numbers.</summary>
internal sealed record GramNumbersParameter(int Read, int Term, int Slot, SearchPart Part, bool Begins) : Parameter;

/// <summary>The key after which the rows of a rung follow the cursor in <c>after</c>.</summary>
internal sealed record RungAfterParameter(int Read, int Rung) : Parameter;

/// <summary>The key before which the rows of a rung come before the cursor in <c>before</c>.</summary>
internal sealed record RungBeforeParameter(int Read, int Rung) : Parameter;
