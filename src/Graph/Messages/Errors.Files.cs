using System.Globalization;
using Gateway.Plan;

namespace Gateway.Graph.Messages;

/// <summary>Messages about answers requested as a file.</summary>
internal static partial class Errors
{
    public static string NotInFile(FileRefusal refusal) => refusal switch
    {
        FileWithoutList =>
            "A file contains the rows of one list: request one connection at the root, such as `{ facilities { nodes { name } } }`.",
        FileWithoutRows without =>
            $"A file contains rows: request the fields of its rows in `{without.List}` with `nodes` or `edges`, once.",
        FileOfMore more =>
            $"A file has one value per cell, but `{more.Path}` is more than one value of its row: omit it, or request JSON.",
        FileColumnTwice twice =>
            $"Two columns of the file would have the name `{twice.Name}`: give one of them an alias.",
        FileTooWide wide =>
            string.Create(CultureInfo.InvariantCulture, $"A sheet has at most {wide.Most:N0} columns, but this file has {wide.Columns:N0}")
            + ": request fewer fields, or another format.",
        FileWithoutPoint =>
            "GeoJSON needs points or shapes: request `location { latitude longitude }` of the rows, `geometry` of zones, "
            + "or a list that has one of them.",
        FileWithoutDays { Missing: [] } =>
            "A calendar needs days: request `events` or `occurrences`.",
        FileWithoutDays without =>
            "A calendar entry needs an id, a name and a day: also request "
            + $"{string.Join(" and ", without.Missing.Select(missing => $"`{missing}`"))}.",
        FileFromTheEnd =>
            "A file is read from the beginning: use `first` instead of `last`, and reverse the order.",
        _ => throw new InvalidOperationException($"{refusal.GetType().Name} has no words."),
    };

    /// <summary>The last line of a truncated file.</summary>
    public static string TruncationNote(int rows) => string.Create(
        CultureInfo.InvariantCulture,
        $"※{rows}行で打ち切りました。条件を絞るか `first` と `after` で続きを求めてください。 / Truncated after {rows} rows: narrow the filter.");
}
