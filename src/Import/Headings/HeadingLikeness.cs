namespace Gateway.Import.Headings;

/// <summary>Whether one heading may be meant by another: a typing error, or a word more or less. Takes folded text.</summary>
internal static class HeadingLikeness
{
    /// <summary>Finds the most similar of these columns; null when none is similar.</summary>
    public static FileColumn? Find(string wanted, IEnumerable<FileColumn> columns) =>
        columns.Select(c => (Column: c, Distance: Distance(wanted, c.Folded))).Where(c => c.Distance is not null)
            .OrderBy(c => c.Distance).ThenBy(c => c.Column.Index).Select(c => c.Column).FirstOrDefault();

    /// <summary>
    /// Returns the number of differing characters; null = too many. When one heading contains the other, only its additional characters
    /// count.
    /// </summary>
    private static int? Distance(string wanted, string folded)
    {
        var edits = EditDistance(wanted, folded);
        return edits <= Math.Max(1, wanted.Length / 4) && edits < wanted.Length ? edits
            : wanted.Length > 1 && folded.Contains(wanted, StringComparison.Ordinal) ? folded.Length - wanted.Length
            : folded.Length > 1 && wanted.Contains(folded, StringComparison.Ordinal) ? wanted.Length - folded.Length
            : null;
    }

    /// <summary>Counts inserted, deleted and substituted characters (Levenshtein distance).</summary>
    private static int EditDistance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (before, diagonal) = (row[0] = i, i - 1);
            for (var j = 1; j <= other.Length; j++)
            {
                var exchange = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                (diagonal, before) = (row[j], Math.Min(Math.Min(row[j], before) + 1, exchange));
                row[j] = before;
            }
        }

        return row[^1];
    }
}
