using System.Reflection;

namespace Gateway.Catalog;

/// <summary>The tables built into the program: comma-separated cells below a header row, with comment lines before it.</summary>
internal static class BuiltInTable
{
    /// <summary>Returns the lines below the header row.</summary>
    public static IEnumerable<string[]> Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program is missing its resource {resource}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine()?.StartsWith('#') == true)
        {
        }

        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
