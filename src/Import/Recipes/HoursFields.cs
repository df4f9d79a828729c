using Gateway.Catalog;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// The fields of a beginning and an end, of which the file has at least one; a time without a counterpart is held in the end.
/// </summary>
/// <param name="Note">The column for what is said about both in words; null = none.</param>
internal sealed record HoursFields(BoundField? Start, BoundField? End, Column? Note)
{
    /// <summary>The endings of their names; the first letter may be of either case.</summary>
    private static readonly (string Start, string End, string Note)[] Endings =
        [("opensAt", "closesAt", "hoursNote"), ("startTime", "endTime", "scheduleNote"), ("startsAt", "endsAt", "scheduleNote")];

    public static IEnumerable<HoursFields> Of(Binding binding)
    {
        var times = binding.Map.Entity.StoredMembers().Where(m => m.Member is Field { Reading: Reading.Time or Reading.ClosingTime })
            .Select(m => binding.Fields.FirstOrDefault(f => f.Path == m.Path)
                ?? new BoundField(m.Path, (Field)m.Member, m.Column, [], null)).ToList();
        var pairs = times.SelectMany(t => Endings.Where(e => IsAt(t.Path, e.Start)).Select(e => Pair(binding, times, t, e))).ToList();
        var alone = times.Where(t => !pairs.Exists(p => p.Start == t || p.End == t)).Select(t => new HoursFields(null, t, null));
        return pairs.Concat(alone).Where(p => p.Start?.Cells.Length > 0 || p.End?.Cells.Length > 0);
    }

    private static HoursFields Pair(Binding binding, List<BoundField> times, BoundField start, (string Start, string End, string Note) by)
    {
        var head = start.Path[..^by.Start.Length];
        return new HoursFields(start, times.Find(t => IsSame(t.Path, head + by.End)),
            binding.Map.Entity.StoredMembers().FirstOrDefault(m => IsSame(m.Path, head + by.Note)).Column);
    }

    private static bool IsAt(string path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string path, string other) => path.Equals(other, StringComparison.OrdinalIgnoreCase);
}
