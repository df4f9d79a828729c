using Gateway.Page.Models;

namespace Gateway.Page.Lists;

/// <summary>The problems of an address in words, each with the form input where it can be corrected.</summary>
internal sealed class ListTroubles(Words words, ListText text, Listing listing)
{
    private const int MostTold = 10;

    public IReadOnlyList<ListTrouble> Of(IReadOnlyList<ListProblem> problems, IReadOnlyList<ListInput> inputs) =>
        [.. problems.Take(MostTold).Select(problem => new ListTrouble(IdOf(problem.Word, inputs), Say(problem))).Distinct()];

    private static string? IdOf(string word, IReadOnlyList<ListInput> inputs) => word switch
    {
        ListWords.Text or ListWords.City or ListWords.Near or ListWords.Radius => ListForm.IdOf(word),
        _ when inputs.Any(input => input.Word == word && input.Form != ListInputForm.Tick) => ListForm.IdOf(word),
        _ when inputs.Any(input => input.UpTo?.Word == word) => ListForm.IdOf(word),
        _ => null,
    };

    private string Say(ListProblem problem) => problem.Fault switch
    {
        ListFault.UnknownWord => words.FaultUnknown(ListText.Short(problem.Word)),
        ListFault.TooLong => words.FaultLong(NameOf(problem.Word)),
        ListFault.TooMany => words.FaultMany,
        ListFault.NoNumber => words.FaultNumber(NameOf(problem.Word)),
        ListFault.NoDay => words.FaultDay(NameOf(problem.Word)),
        ListFault.NoTime => words.FaultTime(NameOf(problem.Word)),
        ListFault.NoChoice => words.FaultChoice(NameOf(problem.Word), ListText.Short(problem.Value)),
        ListFault.NoCity => words.FaultCity(ListText.Short(problem.Value)),
        ListFault.ManyCities => words.FaultCities(problem.Value),
        ListFault.NoPlace => words.FaultPlace(ListText.Short(problem.Value)),
        ListFault.NoRadius => words.FaultRadius,
        ListFault.NoSize => words.FaultSize,
        ListFault.NoSearchText => words.FaultText,
        ListFault.TooManyWords => words.TooManyWords,
        ListFault.DaysUpsideDown => words.FaultDays,
        ListFault.PlaceOfPage => words.FaultPage,
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private string NameOf(string word) => word switch
    {
        ListWords.Text => words.ListSearch,
        ListWords.City => words.Municipality,
        ListWords.Near => words.ListNear,
        ListWords.Has => words.ListHas,
        _ when word.StartsWith(ListWords.Days + ".", StringComparison.Ordinal) => words.ListDays,
        _ => FieldOf(word) is { } field ? text.NameOf(field) : ListText.Short(word),
    };

    private ListField? FieldOf(string word) =>
        new[] { "", ListWords.Contains, ListWords.From, ListWords.UpTo }.Where(ending => word.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => listing.Find(word[..^ending.Length])).FirstOrDefault(field => field is not null);
}
