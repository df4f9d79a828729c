using System.Globalization;
using Gateway.Import.Rows;
using Gateway.Import.Surveying;

namespace Gateway.Import.Identity;

/// <summary>The slugs that a new data set may have, in order of length: it gets the first that is free.</summary>
internal sealed class SlugLadder
{
    /// <summary>More folders than this add nothing meaningful to a reader.</summary>
    private const int Folders = 3;

    private const int HashLength = 8;

    private readonly List<string> steps;

    /// <param name="origin">Where the table comes from.</param>
    /// <param name="stem">The slug derived from its name.</param>
    public SlugLadder(Origin origin, string stem)
    {
        var whole = Whole(origin, stem);
        steps = [stem, whole];
        var folders = origin.Folder.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i <= Math.Min(Folders, folders.Length); i++)
        {
            var head = string.Join(' ', folders[^i..]);
            steps.AddRange([DatasetName.Plain($"{head} {stem}"), DatasetName.Plain($"{head} {whole}")]);
        }

        string[] name = [origin.Source ?? "", origin.Dataset ?? "", origin.File, origin.Sheet ?? ""];
        steps.AddRange([$"{whole}-{Hash(name)}", $"{whole}-{Hash([.. name, origin.Folder])}"]);
    }

    /// <summary>
    /// Returns the slug at a step. There is always a further one: a data set taken over by another file keeps the slug derived from its own
    /// name.
    /// </summary>
    public string this[int step] => step < steps.Count ? steps[step]
        : string.Create(CultureInfo.InvariantCulture, $"{steps[^1]}-{step - steps.Count + 2}");

    /// <summary>Returns the name with everything that slugs otherwise omit: dates, and the file after a stated name.</summary>
    private static string Whole(Origin origin, string stem)
    {
        var file = Path.ChangeExtension(origin.File, null);
        var name = DatasetName.Plain($"{DatasetName.WithoutCode(file)} {origin.Sheet}");
        return origin.Dataset is not null ? DatasetName.Plain($"{stem} {name}") : name.Length > 0 ? name : stem;
    }

    private static string Hash(params ReadOnlySpan<string> parts) =>
        StableKey.Hash(parts).ToString("x32", CultureInfo.InvariantCulture)[..HashLength];
}
