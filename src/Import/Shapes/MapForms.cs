namespace Gateway.Import.Shapes;

/// <summary>How many features of a map are of which form; the rest have no shape.</summary>
internal readonly record struct MapForms(int Points, int Lines, int Areas)
{
    public static MapForms Of(IEnumerable<MapForm?> forms)
    {
        var counts = forms.OfType<MapForm>().CountBy(form => form).ToDictionary();
        return new MapForms(counts.GetValueOrDefault(MapForm.Points), counts.GetValueOrDefault(MapForm.Lines),
            counts.GetValueOrDefault(MapForm.Areas));
    }

    /// <summary>Whether most of what is drawn are areas or lines.</summary>
    public bool IsOfShapes => Lines + Areas > Points;
}

/// <summary>What is drawn on a map.</summary>
/// <param name="Layer">What a program called the layer; null = nothing.</param>
internal sealed record MapSummary(MapForms Forms, string? Layer);
