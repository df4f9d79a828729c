using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Reads what is to be counted of an answer, before it is written.</summary>
internal static class DemandReader
{
    public static AnswerDemand Read(DemandScope scope, BoundOperation bound, ReadResults results, string form)
    {
        var demand = new AnswerDemand(scope)
        {
            Form = form,
            Sought = SoughtIn(scope, bound, results),
        };
        for (var i = 0; i < scope.Reads.Count; i++)
        {
            var rows = results[scope.Reads[i].Number].Rows;
            demand.Count(scope.Reads[i], rows, rows.Rows);
        }

        demand.Close();
        return demand;
    }

    /// <summary>Begins the count for a file, whose rows are counted as they go out.</summary>
    public static AnswerDemand Begin(DemandScope scope, BoundOperation bound, string form) =>
        new(scope) { Form = form, Sought = [.. Squares(scope, bound)] };

    /// <summary>Nearly always empty, and then nothing is allocated.</summary>
    private static IReadOnlyList<Sought> SoughtIn(DemandScope scope, BoundOperation bound, ReadResults results)
    {
        List<Sought>? sought = scope.Centres.Count == 0 ? null : [.. Squares(scope, bound)];
        for (var i = 0; i < scope.Absences.Count; i++)
        {
            var absence = scope.Absences[i];
            if (IsEmpty(absence.Read, bound.Reads[absence.Read.Number], results) && Of(absence, bound) is { } missing)
            {
                (sought ??= []).Add(missing);
            }
        }

        return sought is null ? [] : [.. sought.Distinct()];
    }

    private static IEnumerable<Sought> Squares(DemandScope scope, BoundOperation bound) => scope.Centres
        .Select(centre =>
            centre.Latitude.Resolve(bound.Variables) is double latitude && centre.Longitude.Resolve(bound.Variables) is double longitude
                ? Sought.Near(latitude, longitude)
                : null)
        .OfType<Sought>().Distinct();

    /// <summary>Whether it was asked for from the beginning, and nothing was found.</summary>
    private static bool IsEmpty(ReadPlan read, BoundRead bound, ReadResults results)
    {
        var isAsked = bound is { Refusal: null, Window: null or { After: null, Before: null, Size: > 0 } }
            && (read.Parent is not { } parent || results[parent.ParentRead].Rows.Rows > 0);
        var found = results[read.Number];
        return isAsked && (read.WantsRows ? found.Rows.Rows == 0 : found.Ranges.TrueForAll(list => list.Total == 0));
    }

    /// <summary>A filter accepts any text; only a complete code is counted, as nothing else can match a municipality.</summary>
    private static string? WholeCode(string? text) => text is not null && MunicipalityCode.Complete(text) == text ? text : null;

    private static Sought? Of(Absence absence, BoundOperation bound)
    {
        if (absence.IsSearch)
        {
            return bound.Reads[absence.Read.Number].Search is not null && absence.Read.Search!.Text.Resolve(bound.Variables) is string text
                ? Sought.Words(text)
                : null;
        }

        var town = absence.Town switch
        {
            LookedUp looked => bound.Reads[looked.Read].Keys is [string code, ..] ? WholeCode(code) : null,
            ValueRef value => WholeCode(value.Resolve(bound.Variables) as string),
            _ => "",
        };
        return (absence.Kind?.Resolve(bound.Variables), town) switch
        {
            (_, null) => null,
            (string kind, var code) => new Sought(DemandSubject.MissingKind, kind, code),
            (_, { Length: > 0 } code) when absence.Kind is null => new Sought(DemandSubject.MissingMunicipality, code),
            _ => null,
        };
    }
}
