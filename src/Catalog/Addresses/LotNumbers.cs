namespace Gateway.Catalog.Addresses;

/// <summary>The numbers after the town in an address: 2番3号, 2-3, 12番地の4. Anything after them, a building or a room, is not read.</summary>
/// <param name="Chome">The number explicitly written as a 丁目.</param>
/// <param name="Numbers">The numbers of block and house, or of a lot, without leading zeros.</param>
/// <param name="IsLot">Whether the first is explicitly a block or lot (番), and so not a 丁目.</param>
/// <param name="End">The position after them.</param>
internal sealed record LotNumbers(string? Chome, IReadOnlyList<string> Numbers, bool IsLot, int End)
{
    /// <summary>More numbers than this do not identify a place on the ground.</summary>
    private const int Most = 4;

    private const string ChomeWord = "丁目";

    private static readonly string[] Rooms = ["階", "室", "棟", "号室", "号棟", "号館", "f"];

    /// <summary>Parses an isolated lot from a list, <c>12-4</c>; null when the text says more, or something else.</summary>
    public static string? Alone(string text)
    {
        var address = AddressText.Below(text, "", "");
        var read = Read(address, 0);
        return read is { Chome: null, Numbers.Count: > 0 } && read.End == address.Length ? string.Join('-', read.Numbers) : null;
    }

    public static LotNumbers Read(AddressText address, int at)
    {
        var (chome, numbers, isLot) = ((string?)null, new List<string>(), false);
        at += address.At(at) is '-' ? 1 : 0;
        if (address.Digits(at) is var digits and > 0 && address.Has(at + digits, ChomeWord))
        {
            (chome, at) = (Number(address.Text.AsSpan(at, digits)), Skip(address, at + digits + ChomeWord.Length, "-"));
        }

        while (numbers.Count < Most && address.Digits(at) is var length and > 0 && !IsOfOther(address, at + length))
        {
            var end = at + length;
            numbers.Add(Number(address.Text.AsSpan(at, length)));
            isLot |= numbers.Count == 1 && address.At(end) is '番';
            at = AfterUnit(address, end);
            if (at == end)
            {
                break;
            }
        }

        return new LotNumbers(chome, numbers, isLot, at);
    }

    /// <summary>
    /// Returns the position after 番地の, 番, 号の or a dash, where another number may follow. After 号 alone, only a room number follows.
    /// </summary>
    private static int AfterUnit(AddressText address, int at)
    {
        if (address.At(at) is '番')
        {
            return AfterOf(address, Skip(address, at + 1, "地"));
        }

        var end = AfterOf(address, Skip(address, at, "号"));
        return address.At(at) is '号' && end == at + 1 && address.Digits(end) > 0 ? at : end;
    }

    private static int AfterOf(AddressText address, int at) =>
        address.At(at) is 'の' or 'ノ' or '之' or '-' && address.Digits(at + 1) > 0 ? at + 1 : at;

    private static int Skip(AddressText address, int at, string text) => address.Has(at, text) ? at + text.Length : at;

    /// <summary>Whether the text after a number marks it as a room, or as a 丁目 out of order.</summary>
    private static bool IsOfOther(AddressText address, int at) => address.Has(at, ChomeWord) || Rooms.Any(room => address.Has(at, room));

    private static string Number(ReadOnlySpan<char> digits) => digits.TrimStart('0') is { Length: > 0 } rest ? new string(rest) : "0";
}
