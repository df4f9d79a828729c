using System.Reflection;
using System.Security.Cryptography;

namespace Gateway.Page;

/// <summary>The style and the small script of the pages. Their names hold a hash of the content, so browsers keep them for good.</summary>
internal static class SiteFiles
{
    /// <summary>Where they are served.</summary>
    public const string Path = "/assets/";

    public static SiteFile Style { get; } = Read("page", "css", "text/css; charset=utf-8");

    /// <summary>Copies to the clipboard; without it the pages lack nothing but that.</summary>
    public static SiteFile Script { get; } = Read("page", "js", "text/javascript; charset=utf-8");

    public static SiteFile Icon { get; } = Read("icon", "svg", "image/svg+xml");

    /// <summary>What the page of a check needs beyond the style; it carries both in itself.</summary>
    public static SiteFile CheckStyle { get; } = Read("check", "css", "text/css; charset=utf-8");

    public static SiteFile? Find(string name) => new[] { Style, Script, Icon }.FirstOrDefault(file => file.Name == name);

    private static SiteFile Read(string name, string extension, string type)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"assets/{name}.{extension}")
            ?? throw new InvalidOperationException($"The program lacks its {name}.{extension}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new SiteFile($"{name}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.{extension}", type, bytes);
    }
}

/// <summary>A file that a page refers to.</summary>
internal sealed record SiteFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    public string Path => SiteFiles.Path + Name;
}
