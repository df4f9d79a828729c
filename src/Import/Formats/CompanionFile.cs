using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// In the データモデル型 a record may be split over two files: <c>…_bicycle_parking.csv</c> has what is specific to a kind of place, and
/// <c>…_facility.csv</c> beside it what every place has. The first is read with the columns of the second, joined by 施設_ID.
/// </summary>
internal static partial class CompanionFile
{
    public const string Class = "施設_";
    public const string Key = Class + "ID";

    private static readonly string[] Ids = ["_ID", "_名称"];

    /// <summary>Words in headings that show that a row states its own location.</summary>
    private static readonly string[] Addresses = ["連結表記", "住所", "番地以下", "所在地"];

    /// <summary>
    /// Returns the table joined with its companion, or with a note why it has none; a table that needs no companion is returned as it is.
    /// </summary>
    public static Table Join(Table table, ImportSource source)
    {
        if (Headings(table) is not { } own || Array.IndexOf(own, Key) < 0)
        {
            return table;
        }

        return Array.Exists(own, IsOfSubject) ? OfSubject(table, source, own) : OfCompanion(table, source);
    }

    private static Table OfSubject(Table table, ImportSource source, string[] own)
    {
        var expected = $"{CodeOf(source.Hint)}facility{Path.GetExtension(source.Hint)}";
        List<ImportSource> found = [.. source.Siblings().Where(other => IsCompanion(source.Hint, other.Name)).Take(2)];
        if (found is [var only] && Read(only, source) is { } companion
            && Headings(companion) is { } theirs && Array.IndexOf(theirs, Key) >= 0)
        {
            var rows = CompanionRows.Read(companion, own, theirs);
            return table with
            {
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(table.Sha256 + companion.Sha256))),
                Open = note => new JoinedRecords(table.Open(note), rows, Array.IndexOf(own, Key), note),
                Notes = [.. table.Notes, new Finding(FileRules.CompanionJoined, Value: companion.Name)],
            };
        }

        return Array.Exists(own, heading => Array.Exists(Addresses, word => heading.Contains(word, StringComparison.Ordinal)))
            ? table
            : table with { Notes = [.. table.Notes, new Finding(FileRules.CompanionMissing, Column: Key, Value: expected)] };
    }

    /// <summary>
    /// Reads a file beside the source in its own encoding; the encoding stated for the source counts only when detection fails. Null when
    /// it cannot be read.
    /// </summary>
    private static Table? Read(ImportSource other, ImportSource source) =>
        Intake.Read(other with { Encoding = null }).Value
            ?? (source.Encoding is { } stated ? Intake.Read(other with { Encoding = stated }).Value : null);

    /// <summary>Notes which files have this companion; its rows remain places of their own.</summary>
    private static Table OfCompanion(Table table, ImportSource source)
    {
        var subjects = source.Siblings().Where(other => IsCompanion(other.Name, source.Hint))
            .Where(other => Read(other, source) is { } subject && Headings(subject) is { } theirs
                && Array.IndexOf(theirs, Key) >= 0 && Array.Exists(theirs, IsOfSubject))
            .Select(other => new Finding(FileRules.CompanionOf, Column: Key, Value: other.Name)).ToList();
        return subjects.Count == 0 ? table : table with { Notes = [.. table.Notes, .. subjects] };
    }

    /// <summary>Whether the other file is the companion of one with this name: same municipality code, and named facility.</summary>
    private static bool IsCompanion(string name, string other) => name != other && CodeOf(name) is { Length: > 0 } code
        && other.StartsWith(code + "facility", StringComparison.OrdinalIgnoreCase)
        && (other.Length == code.Length + 8 || !char.IsAsciiLetter(other[code.Length + 8]))
        && Path.GetExtension(other).Equals(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase);

    private static string CodeOf(string name) => Code().Match(name).Value;

    /// <summary>
    /// Whether the heading is a name or an identifier of another class: then the rows are things of that class, and places belong to them.
    /// </summary>
    private static bool IsOfSubject(string heading) => !heading.StartsWith(Class, StringComparison.Ordinal)
        && Array.Exists(Ids, id => heading.Length > id.Length && heading.EndsWith(id, StringComparison.Ordinal));

    /// <summary>Returns the first record, folded.</summary>
    private static string[]? Headings(Table table)
    {
        string[]? headings = null;
        Unreadable.Try(() =>
        {
            using var records = table.Records();
            headings = records.Read() ? Array.ConvertAll(records.Cells, CellText.Fold) : null;
        });
        return headings;
    }

    [GeneratedRegex("^[0-9]{5,6}_", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
