namespace Gateway.Page.Lists;

/// <summary>The query parameters that are not columns.</summary>
internal static class ListParameters
{
    public const string Text = "q";
    public const string City = "city";
    public const string Near = "near";
    public const string Radius = "radius";
    public const string Open = "open";
    public const string Now = "now";
    public const string Has = "has";

    /// <summary>The days of an event: the name of the graph's filter, used with its first and last day.</summary>
    public const string Days = "during";

    public const string Sort = "sort";
    public const string After = "after";
    public const string Before = "before";
    public const string Size = "size";
    public const string Columns = "columns";
    public const string All = "all";

    /// <summary>Asks that the choices of a list are counted however many rows it has.</summary>
    public const string Counts = "counts";

    public const string Contains = ".contains";
    public const string From = ".from";
    public const string UpTo = ".to";
}
