namespace Gateway.Page.Lists;

/// <summary>The words of an address that are no columns.</summary>
internal static class ListWords
{
    public const string Text = "q";
    public const string City = "city";
    public const string Near = "near";
    public const string Radius = "radius";
    public const string Open = "open";
    public const string Now = "now";
    public const string Has = "has";

    /// <summary>On which days something is: the name of the filter of the graph, with its first day and its last.</summary>
    public const string Days = "during";

    public const string Sort = "sort";
    public const string After = "after";
    public const string Before = "before";
    public const string Size = "size";
    public const string Columns = "columns";
    public const string All = "all";

    /// <summary>That the choices of a list are counted however many rows it has.</summary>
    public const string Counts = "counts";

    public const string Contains = ".contains";
    public const string From = ".from";
    public const string UpTo = ".to";
}
