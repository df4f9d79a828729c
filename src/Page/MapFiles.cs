namespace Gateway.Page;

/// <summary>The script and the style of the interactive map: Leaflet and supercluster with their licences, and our own code.</summary>
internal sealed record MapFiles(SiteFile Script, SiteFile Style)
{
    /// <summary>A reference to a file in Leaflet's distribution that is not shipped here.</summary>
    private const string SourceMap = "//# sourceMappingURL=leaflet.js.map";

    /// <returns>Null in a program built without them.</returns>
    public static MapFiles? Find()
    {
        if (SiteFiles.FindText("leaflet.js") is not { } leaflet || SiteFiles.FindText("leaflet.css") is not { } sheet)
        {
            return null;
        }

        string[] parts =
        [
            Notice("leaflet"), leaflet.Replace(SourceMap, "", StringComparison.Ordinal),
            Notice("supercluster"), SiteFiles.Text("supercluster.js"), SiteFiles.Text("leaflet-map.js")!,
        ];
        return new MapFiles(
            SiteFile.Of("map", "js", "text/javascript; charset=utf-8", string.Join('\n', parts)),
            SiteFile.Of("map", "css", "text/css; charset=utf-8", Notice("leaflet") + sheet + SiteFiles.Text("leaflet-map.css")));
    }

    private static string Notice(string package) => $"/*!\n{package}\n\n{SiteFiles.Text(package + ".txt")}*/\n";
}
