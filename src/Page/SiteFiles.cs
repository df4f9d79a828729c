using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Gateway.Page;

/// <summary>The style and the small script of the pages. Their names hold a hash of the content, so browsers keep them for good.</summary>
internal static class SiteFiles
{
    /// <summary>Where they are served.</summary>
    public const string Path = "/assets/";

    /// <summary>One sheet for all pages, in this order: what comes later counts more.</summary>
    public static SiteFile Style { get; } = Read("page", "css", "text/css; charset=utf-8",
    [
        "page",
        "map",
        "charts",
    ]);

    /// <summary>Comforts, such as copying to the clipboard; without them the pages lack nothing else.</summary>
    public static SiteFile Script { get; } = Read("page", "js", "text/javascript; charset=utf-8",
    [
        "page",
        "map",
    ]);

    /// <summary>The map that moves, for pages with a map alone; null in a program that was built without Leaflet.</summary>
    public static MapFiles? Map { get; } = MapFiles.Find();

    public static SiteFile Icon { get; } = Read("icon", "svg", "image/svg+xml", ["icon"]);

    /// <summary>What the page of a check needs beyond the style; it carries both in itself.</summary>
    public static SiteFile CheckStyle { get; } = Read("check", "css", "text/css; charset=utf-8", ["check"]);

    public static SiteFile? Find(string name) =>
        new[] { Style, Script, Icon, Map?.Script, Map?.Style }.FirstOrDefault(file => file?.Name == name);

    /// <param name="parts">The files it is put together from, in this order.</param>
    private static SiteFile Read(string name, string extension, string type, string[] parts) => SiteFile.Of(
        name, extension, type, string.Concat(parts.Select(part =>
            Text($"{part}.{extension}") ?? throw new InvalidOperationException($"The program lacks its {part}.{extension}."))));

    /// <summary>A file that is built into the program; null where it is not.</summary>
    internal static string? Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/" + name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>A file that a page refers to.</summary>
internal sealed record SiteFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    public string Path => SiteFiles.Path + Name;

    public static SiteFile Of(string name, string extension, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SiteFile($"{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.{extension}", type, bytes);
    }
}
