using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Formats;

/// <summary>Reads files that have to be held in memory as a whole.</summary>
internal static class WholeFile
{
    public static FileFailure TooLarge(IntakeLimits limits) => new("map-size", $"The map is larger than {limits.MapBytes >> 20} MB.");

    /// <summary>Reads a file; null when it is larger than the limit.</summary>
    public static byte[]? Read(ImportSource source, long most)
    {
        using var stream = source.Open();
        using var copy = new MemoryStream();
        var piece = new byte[1 << 16];
        for (var count = stream.Read(piece); count > 0; count = stream.Read(piece))
        {
            copy.Write(piece, 0, count);
            if (copy.Length > most)
            {
                return null;
            }
        }

        return copy.ToArray();
    }
}
