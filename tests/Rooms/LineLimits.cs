using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Tests.Rooms;

/// <summary>The maximum length of a line, by the sections of <c>.editorconfig</c>: the last that matches a file counts.</summary>
internal sealed class LineLimits
{
    private const string Key = "max_line_length = ";

    private readonly List<(Regex Names, int Most)> sections = [];

    public int For(string path) => sections.Last(section => section.Names.IsMatch(path)).Most;

    /// <exception cref="FormatException">A section that exempts files has no comment above it with the reason.</exception>
    public static LineLimits Of(string config)
    {
        var limits = new LineLimits();
        var (above, section, reason) = ("", "", "");
        foreach (var line in config.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('['))
            {
                (section, reason) = (line[1..^1], above);
            }
            else if (line.StartsWith(Key, StringComparison.Ordinal))
            {
                limits.Add(section, line[Key.Length..], reason.StartsWith('#'));
            }

            above = line;
        }

        return limits;
    }

    private void Add(string section, string most, bool hasReason)
    {
        var length = most == "off" ? int.MaxValue : int.Parse(most, CultureInfo.InvariantCulture);
        if (!hasReason && sections.Exists(before => before.Most < length))
        {
            throw new FormatException($"[{section}] has no reason above it.");
        }

        sections.Add((Pattern(section), length));
    }

    /// <summary>
    /// Braces hold alternatives, two stars match any path, one star a part of it; without a slash only the file name is matched.
    /// </summary>
    private static Regex Pattern(string section)
    {
        var text = Regex.Escape(section).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        text = text.Replace(@"\{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal).Replace(',', '|');
        return new Regex($"^{(section.Contains('/', StringComparison.Ordinal) ? "" : "(.*/)?")}{text}$");
    }
}
