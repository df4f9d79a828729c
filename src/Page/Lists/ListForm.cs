using Gateway.Page.Models;

namespace Gateway.Page.Lists;

/// <summary>The further conditions of a list, as a form: what was typed stays, even if it is wrong.</summary>
/// <param name="typed">The query parameters as received.</param>
internal sealed class ListForm(
    Words words, ListText text, Listing listing, IReadOnlyDictionary<string, IReadOnlyList<string>> typed)
{
    private const int MostTexts = 6;

    private const int MostRanges = 6;

    public IReadOnlyList<ListInput> Inputs(ListData data) =>
    [
        .. Days(),
        .. listing.Fields.Where(field => field.Form is FieldForm.Text or FieldForm.Kind or FieldForm.Texts).OrderBy(field => field.Weight)
            .Take(MostTexts).Select(field => new ListInput(
                IdOf(field.Path + ListParameters.Contains), text.NameOf(field), field.Path + ListParameters.Contains,
                Typed(field.Path + ListParameters.Contains), ListInputForm.Text)),
        .. listing.Fields.Where(field => field.IsRange && field.Weight < ListField.Least).Take(MostRanges).Select(Range),
        .. listing.Fields.Where(field => field.Form == FieldForm.YesNo && !IsPlain(field)).Select(field => Choice(field, data)),
        .. listing.Fields.Where(field => field.CanLack && field.Form != FieldForm.Published).OrderBy(field => field.Weight).Take(MostTicks)
            .Select(field => new ListInput(
                IdOf(ListParameters.Has + "." + field.Path), text.NameOf(field), ListParameters.Has, field.Path, ListInputForm.Tick)),
    ];

    /// <summary>
    /// Returns the hidden inputs of the form: the conditions that were chosen by links. Whether everything is counted is left out, as it
    /// must be asked again for each search.
    /// </summary>
    public static IEnumerable<(string Parameter, string Value)> HiddenInputs(ListQuery query, IReadOnlyList<ListInput> inputs)
    {
        var shown = inputs.SelectMany(
            input => input.UpTo is { } upTo ? [input.Parameter, upTo.Parameter] : new[] { input.Parameter }).ToHashSet();
        bool IsFurtherTick((string Parameter, string Value) one) => one.Parameter == ListParameters.Has
            && !inputs.Any(input => input.Form == ListInputForm.Tick && input.Value == one.Value);
        return ListAddress.Parameters(query.First).Where(one => (!shown.Contains(one.Parameter) || IsFurtherTick(one))
            && one.Parameter is not (ListParameters.Text or ListParameters.Near or ListParameters.Radius or ListParameters.Counts));
    }

    /// <summary>A yes/no of the row itself is chosen above the table.</summary>
    public static bool IsPlain(ListField field) => !field.Path.Contains('.', StringComparison.Ordinal);

    public static string IdOf(string parameter) => "f-" + parameter.Replace('.', '-');

    public bool IsTicked(string path) => typed.TryGetValue(ListParameters.Has, out var paths) && paths.Contains(path);

    private const int MostTicks = 12;

    private IEnumerable<ListInput> Days()
    {
        const string from = ListParameters.Days + ListParameters.From;
        const string upTo = ListParameters.Days + ListParameters.UpTo;
        return listing.Days is null ? []
            : [new ListInput(IdOf(from), words.ListDays, from, Typed(from), ListInputForm.Day) { UpTo = (IdOf(upTo), upTo, Typed(upTo)) }];
    }

    private ListInput Range(ListField field)
    {
        var (from, upTo) = (field.Path + ListParameters.From, field.Path + ListParameters.UpTo);
        var form = field.Form switch
        {
            FieldForm.Day => ListInputForm.Day,
            FieldForm.Time => ListInputForm.Time,
            _ => ListInputForm.Number,
        };
        return new ListInput(IdOf(from), text.NameOf(field), from, Typed(from), form) { UpTo = (IdOf(upTo), upTo, Typed(upTo)) };
    }

    private ListInput Choice(ListField field, ListData data)
    {
        var counts = data.Counts.FirstOrDefault(counts => counts.Field?.Path == field.Path);
        string With(string value) => text.ValueOf(field, value)
            + (counts?.Values.FirstOrDefault(one => one.Value == value) is { } count ? $" ({words.Number(count.Count)})" : "");
        return new ListInput(IdOf(field.Path), text.NameOf(field), field.Path, Typed(field.Path), ListInputForm.Choice)
        {
            Choices = [("", words.ListAny), ("true", With("true")), ("false", With("false"))],
        };
    }

    private string Typed(string parameter) => typed.TryGetValue(parameter, out var values) && values is [var first, ..] ? first : "";
}
