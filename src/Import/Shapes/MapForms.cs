namespace Gateway.Import.Shapes;

/// <summary>The number of features of each form in a map; the others have no shape.</summary>
internal readonly record struct MapForms(int Points, int Lines, int Areas)
{
    public static MapForms Of(IEnumerable<MapForm?> forms)
    {
        var counts = forms.OfType<MapForm>().CountBy(form => form).ToDictionary();
        return new MapForms(counts.GetValueOrDefault(MapForm.Points), counts.GetValueOrDefault(MapForm.Lines),
            counts.GetValueOrDefault(MapForm.Areas));
    }

    /// <summary>Whether most shapes are areas or lines.</summary>
    public bool IsOfShapes => Lines + Areas > Points;
}

/// <summary>What a map shows.</summary>
/// <param name="Layer">The name that a program gave the layer; null = none.</param>
internal sealed record MapSummary(MapForms Forms, string? Layer);
