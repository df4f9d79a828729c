using System.Globalization;
using System.Text;

namespace Gateway.Import.Download;

/// <summary>A <c>robots.txt</c> (RFC 9309), as it applies to one program: the paths that its host asks it to leave alone.</summary>
internal sealed class RobotsFile
{
    private readonly List<(string Pattern, bool Allows)> rules;

    private RobotsFile(List<(string Pattern, bool Allows)> rules) => this.rules = rules;

    /// <summary>The file of a host that has none.</summary>
    public static RobotsFile None { get; } = new([]);

    /// <param name="text">The file.</param>
    /// <param name="program">The program's name; the groups that name it apply, or else those for all programs.</param>
    public static RobotsFile Read(string text, string program)
    {
        var (own, all) = (new List<(string, bool)>(), new List<(string, bool)>());
        var (isOwn, isAll, isNamed, inAgents) = (false, false, false, false);
        foreach (var (key, value) in Lines(text))
        {
            if (key == "user-agent")
            {
                (isOwn, isAll) = inAgents ? (isOwn, isAll) : (false, false);
                inAgents = true;
                isOwn |= Token(value).Equals(program, StringComparison.OrdinalIgnoreCase);
                isAll |= value == "*";
                isNamed |= isOwn;
            }
            else if (key is "allow" or "disallow")
            {
                inAgents = false;
                Add(isOwn ? own : isAll ? all : null, value, key == "allow");
                Add(isOwn && isAll ? all : null, value, key == "allow");
            }
        }

        return new RobotsFile(isNamed ? own : all);
    }

    /// <summary>
    /// Returns the line by which the host asks not to fetch this path; null when it may be fetched. The longest matching rule applies, and
    /// of two equally long ones the one that allows.
    /// </summary>
    /// <param name="pathAndQuery">The path and query of an address, with its escapes.</param>
    public string? Refuse(string pathAndQuery)
    {
        var path = Normal(pathAndQuery);
        var best = rules.Where(rule => Fits(rule.Pattern, path)).OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.Allows).FirstOrDefault();
        return path == "/robots.txt" || best.Pattern is null || best.Allows ? null : "Disallow: " + best.Pattern;
    }

    private static void Add(List<(string, bool)>? group, string pattern, bool allows)
    {
        if (pattern.Length > 0)
        {
            group?.Add((Normal(pattern), allows));
        }
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split('\r', '\n'))
        {
            var said = line.Split('#', 2)[0];
            if (said.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                yield return (said[..colon].Trim().ToLowerInvariant(), said[(colon + 1)..].Trim());
            }
        }
    }

    private static string Token(string agent) => string.Concat(agent.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_'));

    /// <summary>
    /// Matches a path: <c>*</c> stands for any text, a <c>$</c> at the end for the end. Each piece is matched at its first occurrence, so
    /// time is linear.
    /// </summary>
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var pieces = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            if (isWhole && i == pieces.Length - 1)
            {
                return path.Length - at >= pieces[i].Length && path.EndsWith(pieces[i], StringComparison.Ordinal);
            }

            if (path.IndexOf(pieces[i], at, StringComparison.Ordinal) is var found && found < 0)
            {
                return false;
            }

            at = found + pieces[i].Length;
        }

        return !isWhole || at == path.Length;
    }

    /// <summary>Returns one spelling for each path: no unnecessary escapes, and necessary ones in upper case.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEscape = bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1])
                && char.IsAsciiHexDigit((char)bytes[i + 2]);
            var code = isEscape ? byte.Parse([(char)bytes[i + 1], (char)bytes[i + 2]], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : bytes[i];
            var isPlain = char.IsAsciiLetterOrDigit((char)code) || (char)code is '-' or '.' or '_' or '~'
                || (!isEscape && code is > 0x20 and < 0x7F);
            _ = isPlain ? normal.Append((char)code) : normal.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
            i += isEscape ? 2 : 0;
        }

        return normal.ToString();
    }
}
