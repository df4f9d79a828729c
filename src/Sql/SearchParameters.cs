using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>A text in the search of a list.</summary>
/// <param name="Read">The number of the list.</param>
/// <param name="Term">The term; −1 = the whole.</param>
/// <param name="Slot">The number among its texts.</param>
/// <param name="Form">The text as it is, or with an addition.</param>
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

    /// <summary>Preceded by the separator: readings begin with it.</summary>
    Beginning,

    /// <summary>Preceded by the mark of an unpublished reading.</summary>
    Derived,

    /// <summary>With long vowels marked as typed.</summary>
    Marked,

    /// <summary>Extended so that every text beginning with it sorts before.</summary>
    End,
}

/// <summary>The grams of a search: all required ones, in the query language of the index, or those of one text.</summary>
/// <param name="Read">The number of the list.</param>
/// <param name="Rung">The rung that requires them; null = any rung.</param>
/// <param name="Text">The text; null = all.</param>
internal sealed record GramsParameter(int Read, SearchRung? Rung, GramText? Text = null) : Parameter;

/// <summary>A text whose grams are looked up in one part of the words.</summary>
internal sealed record GramText(int Term, int Slot, SearchPart Part, bool Begins);

/// <summary>The numbers by which the grams of a text are counted, in the same order.</summary>
/// <param name="Read">The number of the searched list.</param>
/// <param name="Text">The text.</param>
internal sealed record GramCountsParameter(int Read, GramText Text) : Parameter;

/// <summary>The numbers of the letter lists, each of which contains all words with a text.</summary>
/// <param name="Read">The number of the searched list.</param>
/// <param name="Text">The text.</param>
internal sealed record LettersParameter(int Read, GramText Text) : Parameter;

/// <summary>The numbers by which the letter pairs of a text are counted, anywhere in a word; for a single letter, its own number.</summary>
internal sealed record PairsParameter(int Read, int Term, int Slot) : Parameter;

/// <summary>The number by which a text of one or two letters is counted, anywhere in a word.</summary>
/// <param name="Read">The number of the list that is searched for it.</param>
internal sealed record LetterTextParameter(int Read) : Parameter;

/// <summary>How far letter lists are walked: to the end, where a list alone decides the whole text.</summary>
/// <param name="Read">The number of the searched list.</param>
/// <param name="Term">The term; −1 = the whole.</param>
/// <param name="Slots">The number of its texts.</param>
/// <param name="Begins">Whether names or readings must begin with it.</param>
internal sealed record WalkLengthParameter(int Read, int Term, int Slots, bool Begins) : Parameter
{
    public long Of(BoundOperation operation)
    {
        var search = operation.Reads[Read].Search!;
        var said = Begins ? 2 : 1;
        var isSaid = Enumerable.Range(0, Slots).All(slot => SearchRank.LengthOf(search.Text(Term, slot)) <= said);
        return isSaid ? long.MaxValue : LetterWalk.WalkLimit;
    }
}

/// <summary>An exclusive upper bound for the keys of names equal to one of these texts: keys begin with the length of the name.</summary>
/// <param name="Read">The number of the list.</param>
/// <param name="Slots">The number of texts that may equal the whole name.</param>
internal sealed record WholeEndParameter(int Read, int Slots) : Parameter;

/// <summary>The key in a rung after which the rows following the <c>after</c> cursor begin.</summary>
internal sealed record RungAfterParameter(int Read, int Rung) : Parameter;

/// <summary>The key in a rung before which the rows preceding the <c>before</c> cursor end.</summary>
internal sealed record RungBeforeParameter(int Read, int Rung) : Parameter;
