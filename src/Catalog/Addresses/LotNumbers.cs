namespace Gateway.Catalog.Addresses;

/// <summary>The numbers behind the town of an address: 2番3号, 2-3, 12番地の4. What follows them, a building or a room, is left.</summary>
/// <param name="Chome">The number of a 丁目 that is written as such.</param>
/// <param name="Numbers">Those of block and house, or of a lot, without leading zeros.</param>
/// <param name="IsLot">The first is said to be that of a block or lot (番), so it is no 丁目.</param>
/// <param name="End">Where they end.</param>
internal sealed record LotNumbers(string? Chome, IReadOnlyList<string> Numbers, bool IsLot, int End)
{
    /// <summary>More numbers than these name no place on the ground.</summary>
    private const int Most = 4;

    private const string ChomeWord = "丁目";

    private static readonly string[] Rooms = ["階", "室", "棟", "号室", "号棟", "号館", "f"];

    /// <summary>A lot of a list by itself, <c>12-4</c>; null when the text says more, or something else.</summary>
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

    /// <summary>Behind 番地の, 番, 号の or a dash: a further number may follow. Behind 号 alone none does but that of a room.</summary>
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

    /// <summary>Whether what stands behind a number says that it is of a room, or of a 丁目 that comes too late.</summary>
    private static bool IsOfOther(AddressText address, int at) => address.Has(at, ChomeWord) || Rooms.Any(room => address.Has(at, room));

    private static string Number(ReadOnlySpan<char> digits) => digits.TrimStart('0') is { Length: > 0 } rest ? new string(rest) : "0";
}
