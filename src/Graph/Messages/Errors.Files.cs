using System.Globalization;
using Gateway.Plan;

namespace Gateway.Graph.Messages;

/// <summary>Messages about answers requested as a file.</summary>
internal static partial class Errors
{
    public static string NotInFile(FileRefusal refusal) => refusal switch
    {
        FileWithoutList =>
            "A file holds the rows of one list: ask for one connection at the root, as in `{ facilities { nodes { name } } }`.",
        FileWithoutRows without =>
            $"A file holds rows: ask for the fields of its rows in `{without.List}` by `nodes` or by `edges`, once.",
        FileOfMore more =>
            $"A file has one value in each cell, and `{more.Path}` is more than a value of its row: leave it out, or ask as JSON.",
        FileColumnTwice twice =>
            $"Two columns of the file would be called `{twice.Name}`: give one of them an alias.",
        FileTooWide wide =>
            string.Create(CultureInfo.InvariantCulture, $"A sheet has no more than {wide.Most:N0} columns, and these are {wide.Columns:N0}")
            + ": ask for fewer fields, or for another form.",
        FileWithoutPoint =>
            "GeoJSON is made of points or shapes: ask for `location { latitude longitude }` of the rows, for `geometry` of zones, "
            + "or for a list that has one of them.",
        FileWithoutDays { Missing: [] } =>
            "A calendar is made of days: ask for `events` or for `occurrences`.",
        FileWithoutDays without =>
            "An entry of a calendar is known by its id, its name and its day: ask for "
            + $"{string.Join(" and ", without.Missing.Select(missing => $"`{missing}`"))} too.",
        FileFromTheEnd =>
            "A file is read from its beginning: ask with `first` instead of `last`, and turn the order.",
        _ => throw new InvalidOperationException($"{refusal.GetType().Name} has no words."),
    };

    /// <summary>The last line of a truncated file.</summary>
    public static string TruncationNote(int rows) => string.Create(
        CultureInfo.InvariantCulture,
        $"※{rows}行で打ち切りました。条件を絞るか `first` と `after` で続きを求めてください。 / Cut after {rows} rows: narrow the filter.");
}
