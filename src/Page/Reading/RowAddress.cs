using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog;

namespace Gateway.Page.Reading;

/// <summary>The address of a row's page: below its type, by its global id in URL-safe characters.</summary>
public static partial class RowAddress
{
    private const string Places = "/places/";
    private const string Events = "/events/";
    private const string Areas = "/areas/";
    private const string Rows = "/rows/";

    public static string OfPlace(string id) => Places + Safe(id);

    public static string OfEvent(string id) => Events + Safe(id);

    public static string OfArea(string id) => Areas + Safe(id);

    public static string OfRow(string id) => Rows + Safe(id);

    /// <summary>Returns the global id in an address, in either base64 alphabet; null when it is not an id of this entity.</summary>
    internal static string? IdOf(Entity entity, string name)
    {
        var bare = Uri.UnescapeDataString(name).Replace('-', '+').Replace('_', '/').TrimEnd('=');
        var id = bare.PadRight((bare.Length + 3) / 4 * 4, '=');
        var bytes = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.ASCII.GetString(bytes, 0, length);
        return text.StartsWith(entity.Name + ":", StringComparison.Ordinal) && Key().IsMatch(text[(entity.Name.Length + 1)..]) ? id : null;
    }

    private static string Safe(string id) => id.TrimEnd('=').Replace('+', '-').Replace('/', '_');

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Key();
}
