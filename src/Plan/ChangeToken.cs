using System.Buffers.Text;
using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Gateway.Plan;

/// <summary>
/// The progress of a copy of rows: up to which row of which data version, in the order of changes, and in which history of the data.
/// </summary>
/// <param name="Asked">The signature of the other arguments.</param>
/// <param name="Base">The data version at which the snapshot began; rows removed earlier were never in the copy.</param>
/// <param name="Version">The data version of the last row sent.</param>
/// <param name="Type">The type of that row; <see cref="AfterAll"/> = all rows of the version were sent.</param>
/// <param name="Key">The key of that row.</param>
/// <param name="Newest">The newest data version at that time.</param>
/// <param name="MadeAt">When that version was made: another history made it at another time, or not at all.</param>
internal sealed record ChangeToken(
    ulong Asked, long Base, long Version, string Type, string Key, long Newest, string MadeAt)
{
    /// <summary>Sorts after the names of all types.</summary>
    public const string AfterAll = "~";

    private const char Separator = '\n';
    private const int Parts = 7;

    /// <summary>Makes the token of an empty copy.</summary>
    public static ChangeToken None(ulong asked) => new(asked, -1, -1, AfterAll, "", -1, "");

    /// <summary>Makes the token of a copy with all changes up to a version.</summary>
    public static ChangeToken After(ulong asked, long version, string madeAt) =>
        new(asked, version, version, AfterAll, "", version, madeAt);

    /// <summary>Whether rows of the snapshot are still to be sent.</summary>
    public bool IsWithinWhole => Version < Base || (Version == Base && Type != AfterAll);

    /// <summary>The version up to which removals need no longer be reported.</summary>
    public long RemovalsKnownUpTo => Math.Max(Base, Version);

    public override string ToString()
    {
        var asked = Asked.ToString("x", CultureInfo.InvariantCulture);
        var text = string.Join(Separator, [asked, Number(Base), Number(Version), Type, Number(Newest), MadeAt, Key]);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Sum(text) + text));
    }

    /// <summary>Parses a token; null when the text is not one of ours.</summary>
    public static ChangeToken? Read(string text)
    {
        if (text.Length > 2000 || !Base64Url.IsValid(text))
        {
            return null;
        }

        var said = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        if (said.Length < 8 || Sum(said[8..]) != said[..8] || said[8..].Split(Separator, Parts) is not [var asked, .. var rest])
        {
            return null;
        }

        // The checksum is no protection: anyone who knows it can forge a token.
        return ulong.TryParse(asked, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var arguments)
            && IsNumber(rest[3], long.MaxValue, out var newest)
            && IsNumber(rest[0], newest, out var from) && IsNumber(rest[1], newest, out var version)
            ? new ChangeToken(arguments, from, version, rest[2], rest[5], newest, rest[4])
            : null;
    }

    /// <summary>Distinguishes our tokens from truncated or mistyped ones; not a secret.</summary>
    private static string Sum(string text) =>
        XxHash32.HashToUInt32(Encoding.UTF8.GetBytes("changes" + text)).ToString("x8", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is a version that existed when the newest one was reported, or -1, before all of them.</summary>
    private static bool IsNumber(string text, long newest, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= -1 && number <= newest;
}
