using Gateway.Page.Models;

namespace Gateway.Page.Lists;

/// <summary>The problems of an address in words, each with the form input where it can be corrected.</summary>
internal sealed class ListProblemMessages(Words words, ListText text, Listing listing)
{
    private const int MostShown = 10;

    public IReadOnlyList<ListProblemMessage> Of(IReadOnlyList<ListProblem> problems, IReadOnlyList<ListInput> inputs) =>
        [.. problems.Take(MostShown)
            .Select(problem => new ListProblemMessage(IdOf(problem.Parameter, inputs), MessageOf(problem))).Distinct()];

    private static string? IdOf(string parameter, IReadOnlyList<ListInput> inputs) => parameter switch
    {
        ListParameters.Text or ListParameters.City or ListParameters.Near or ListParameters.Radius => ListForm.IdOf(parameter),
        _ when inputs.Any(input => input.Parameter == parameter && input.Form != ListInputForm.Tick) => ListForm.IdOf(parameter),
        _ when inputs.Any(input => input.UpTo?.Parameter == parameter) => ListForm.IdOf(parameter),
        _ => null,
    };

    private string MessageOf(ListProblem problem) => problem.Fault switch
    {
        ListFault.UnknownParameter => words.FaultUnknown(ListText.Short(problem.Parameter)),
        ListFault.TooLong => words.FaultLong(NameOf(problem.Parameter)),
        ListFault.TooMany => words.FaultMany,
        ListFault.NoNumber => words.FaultNumber(NameOf(problem.Parameter)),
        ListFault.NoDay => words.FaultDay(NameOf(problem.Parameter)),
        ListFault.NoTime => words.FaultTime(NameOf(problem.Parameter)),
        ListFault.NoChoice => words.FaultChoice(NameOf(problem.Parameter), ListText.Short(problem.Value)),
        ListFault.NoCity => words.FaultCity(ListText.Short(problem.Value)),
        ListFault.ManyCities => words.FaultCities(problem.Value),
        ListFault.NoPlace => words.FaultPlace(ListText.Short(problem.Value)),
        ListFault.NoRadius => words.FaultRadius,
        ListFault.NoSize => words.FaultSize,
        ListFault.NoSearchText => words.FaultText,
        ListFault.TooManyWords => words.TooManyWords,
        ListFault.DaysReversed => words.FaultDays,
        ListFault.InvalidCursor => words.FaultPage,
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private string NameOf(string parameter) => parameter switch
    {
        ListParameters.Text => words.ListSearch,
        ListParameters.City => words.Municipality,
        ListParameters.Near => words.ListNear,
        ListParameters.Has => words.ListHas,
        _ when parameter.StartsWith(ListParameters.Days + ".", StringComparison.Ordinal) => words.ListDays,
        _ => FieldOf(parameter) is { } field ? text.NameOf(field) : ListText.Short(parameter),
    };

    private ListField? FieldOf(string parameter) =>
        new[] { "", ListParameters.Contains, ListParameters.From, ListParameters.UpTo }
            .Where(ending => parameter.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => listing.Find(parameter[..^ending.Length])).FirstOrDefault(field => field is not null);
}
