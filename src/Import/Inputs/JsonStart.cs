using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Import.Inputs;

/// <summary>
/// Tells by its first characters whether a JSON file is data: a list of records or a collection of features. A folder holds JSON that is
/// none, such as settings.
/// </summary>
internal static partial class JsonStart
{
    private const string Ending = ".json";

    /// <summary>So much of a file is looked at.</summary>
    private const int Depth = 4096;

    public static bool IsOne(string name) => Path.GetExtension(name).Equals(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file is called JSON and begins like data; one that cannot be read says so to who names it.</summary>
    public static bool IsTable(string path)
    {
        try
        {
            if (!IsOne(path))
            {
                return false;
            }

            using var stream = File.OpenRead(path);
            return HoldsTable(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public static bool HoldsTable(Stream stream)
    {
        var start = new byte[Depth];
        var length = stream.ReadAtLeast(start, Depth, throwOnEndOfStream: false);
        return Data().IsMatch(Encoding.UTF8.GetString(start, 0, length));
    }

    /// <summary>One list of objects in an object, or features.</summary>
    [GeneratedRegex("^\uFEFF?\\s*\\{(?:\\s*\"[^\"]{1,100}\"\\s*:\\s*\\[\\s*\\{|.*\"type\"\\s*:\\s*\"FeatureCollection\")",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Data();
}
