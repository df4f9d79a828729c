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
        var search = operation.Reads[Read].Search!;
        var text = search.Text(Term, Slot);
        return Form switch
        {
            SearchForm.Marked => search.Marked(Term),
            SearchForm.Beginning => IndexedWords.Apart + text,
            SearchForm.Derived => IndexedWords.Derived + text,
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

    /// <summary>With the sign of a reading that nobody published before it.</summary>
    Derived,

    /// <summary>With long vowels marked as they were typed.</summary>
    Marked,

    /// <summary>Completed so that every text beginning with it sorts before.</summary>
    End,
}

/// <summary>The grams of a search: all that are demanded, in the language of the index, or those of one text.</summary>
/// <param name="Read">The number of the list.</param>
/// <param name="Rung">Where they are demanded; null = on any rung.</param>
/// <param name="Text">Of which text; null = of all.</param>
internal sealed record GramsParameter(int Read, SearchRung? Rung, GramText? Text = null) : Parameter;

/// <summary>A text whose grams are looked for in one part of the words.</summary>
internal sealed record GramText(int Term, int Slot, SearchPart Part, bool Begins);

/// <summary>The numbers by which the grams of a text are counted, in their order.</summary>
/// <param name="Read">The number of the list that is searched.</param>
/// <param name="Text">Of which text.</param>
internal sealed record GramCountsParameter(int Read, GramText Text) : Parameter;

/// <summary>The numbers of the lists of letters of which a text that is looked for is in each.</summary>
/// <param name="Read">The number of the list that is searched.</param>
/// <param name="Text">Of which text.</param>
internal sealed record LettersParameter(int Read, GramText Text) : Parameter;

/// <summary>The numbers by which each two letters of a text are counted, wherever they are; of one letter that.</summary>
internal sealed record PairsParameter(int Read, int Term, int Slot) : Parameter;

/// <summary>The number by which a text of one or two letters is counted wherever it is.</summary>
/// <param name="Read">The number of the list that is searched for it.</param>
internal sealed record LetterTextParameter(int Read) : Parameter;

/// <summary>How far lists of letters are walked along: to their end, where each says all of the text by itself.</summary>
/// <param name="Read">The number of the list that is searched.</param>
/// <param name="Term">Of which term; −1 = of the whole.</param>
/// <param name="Slots">How many texts may stand for it.</param>
/// <param name="Begins">Whether names or readings begin with it.</param>
internal sealed record ReachParameter(int Read, int Term, int Slots, bool Begins) : Parameter
{
    public long Of(BoundOperation operation)
    {
        var search = operation.Reads[Read].Search!;
        var said = Begins ? 2 : 1;
        var isSaid = Enumerable.Range(0, Slots).All(slot => SearchRank.LengthOf(search.Text(Term, slot)) <= said);
        return isSaid ? long.MaxValue : LetterWalk.Far;
    }
}

/// <summary>The key before which all names lie that are one of these texts, or no longer: keys begin with the length of the name.</summary>
/// <param name="Read">The number of the list.</param>
/// <param name="Slots">How many texts may be the whole name.</param>
internal sealed record WholeEndParameter(int Read, int Slots) : Parameter;

/// <summary>The key after which the rows of a rung follow the cursor in <c>after</c>.</summary>
internal sealed record RungAfterParameter(int Read, int Rung) : Parameter;

/// <summary>The key before which the rows of a rung come before the cursor in <c>before</c>.</summary>
internal sealed record RungBeforeParameter(int Read, int Rung) : Parameter;
