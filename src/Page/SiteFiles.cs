using System.Reflection;
using System.Security.Cryptography;

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
        "lists",
        "row",
        "search",
        "front",
    ]);

    /// <summary>Comforts, such as copying to the clipboard; without them the pages lack nothing else.</summary>
    public static SiteFile Script { get; } = Read("page", "js", "text/javascript; charset=utf-8",
    [
        "page",
        "lists",
        "suggest",
    ]);

    public static SiteFile Icon { get; } = Read("icon", "svg", "image/svg+xml", ["icon"]);

    /// <summary>What the page of a check needs beyond the style; it carries both in itself.</summary>
    public static SiteFile CheckStyle { get; } = Read("check", "css", "text/css; charset=utf-8", ["check"]);

    public static SiteFile? Find(string name) => new[] { Style, Script, Icon }.FirstOrDefault(file => file.Name == name);

    /// <param name="parts">The files it is put together from, in this order.</param>
    private static SiteFile Read(string name, string extension, string type, string[] parts)
    {
        using var bytes = new MemoryStream();
        foreach (var part in parts)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"assets/{part}.{extension}")
                ?? throw new InvalidOperationException($"The program lacks its {part}.{extension}.");
            stream.CopyTo(bytes);
        }

        var whole = bytes.ToArray();
        return new SiteFile($"{name}-{Convert.ToHexStringLower(SHA256.HashData(whole))[..12]}.{extension}", type, whole);
    }
}

/// <summary>A file that a page refers to.</summary>
internal sealed record SiteFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    public string Path => SiteFiles.Path + Name;
}
