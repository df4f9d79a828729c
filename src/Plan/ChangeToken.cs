using System.Buffers.Text;
using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Gateway.Plan;

/// <summary>
/// How far a copy of rows got: up to which row of which data version, in the order in which changes come, and of which history of the data.
/// </summary>
/// <param name="Asked">What the arguments beside it were.</param>
/// <param name="Base">The data version in which the whole began; what went before was never in the copy.</param>
/// <param name="Version">The data version of the last row that was told.</param>
/// <param name="Type">The type of that row; <see cref="AfterAll"/> = all rows of the version were told.</param>
/// <param name="Key">The key of that row.</param>
/// <param name="Newest">The newest data version when it was told.</param>
/// <param name="MadeAt">When that was made: another history has made it at another moment, or not at all.</param>
internal sealed record ChangeToken(
    ulong Asked, long Base, long Version, string Type, string Key, long Newest, string MadeAt)
{
    /// <summary>Sorts behind the names of all types.</summary>
    public const string AfterAll = "~";

    private const char Separator = '\n';
    private const int Parts = 7;

    /// <summary>Of a copy that has nothing yet.</summary>
    public static ChangeToken None(ulong asked) => new(asked, -1, -1, AfterAll, "", -1, "");

    /// <summary>All changes up to a version were told.</summary>
    public static ChangeToken After(ulong asked, long version, string madeAt) =>
        new(asked, version, version, AfterAll, "", version, madeAt);

    /// <summary>Whether rows of the whole are still to be told.</summary>
    public bool IsWithinWhole => Version < Base || (Version == Base && Type != AfterAll);

    /// <summary>Up to which version nothing that went has to be told any more.</summary>
    public long Reach => Math.Max(Base, Version);

    public override string ToString()
    {
        var asked = Asked.ToString("x", CultureInfo.InvariantCulture);
        var text = string.Join(Separator, [asked, Number(Base), Number(Version), Type, Number(Newest), MadeAt, Key]);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Sum(text) + text));
    }

    /// <summary>Null when the text is none of ours.</summary>
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

        // Whoever knows the sum can make one up.
        return ulong.TryParse(asked, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var arguments)
            && IsNumber(rest[3], long.MaxValue, out var newest)
            && IsNumber(rest[0], newest, out var from) && IsNumber(rest[1], newest, out var version)
            ? new ChangeToken(arguments, from, version, rest[2], rest[5], newest, rest[4])
            : null;
    }

    /// <summary>By which a text that was cut or mistyped is told from one of ours; it is no secret.</summary>
    private static string Sum(string text) =>
        XxHash32.HashToUInt32(Encoding.UTF8.GetBytes("changes" + text)).ToString("x8", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is a version that there was when the newest one was told, or -1, before all of them.</summary>
    private static bool IsNumber(string text, long newest, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= -1 && number <= newest;
}
