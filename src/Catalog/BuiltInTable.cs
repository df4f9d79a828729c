using System.Reflection;

namespace Gateway.Catalog;

/// <summary>The tables that are built into the program: cells between commas, a line of headings, remarks before it.</summary>
internal static class BuiltInTable
{
    /// <summary>The lines below the headings.</summary>
    public static IEnumerable<string[]> Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks its resource {resource}.");
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
