using System.Globalization;

namespace Gateway.Catalog;

/// <summary>The grid squares of about one kilometre in Japanese statistics (JIS X 0410, 第3次地域区画), as codes of 8 digits.</summary>
internal static class GridSquare
{
    /// <summary>30 seconds of latitude.</summary>
    private const double Height = 1.0 / 120;

    /// <summary>45 seconds of longitude.</summary>
    private const double Width = 1.0 / 80;

    /// <summary>Returns the square of a point; null outside Japan.</summary>
    public static string? Of(double latitude, double longitude)
    {
        if (!Japan.Holds(latitude, longitude))
        {
            return null;
        }

        var (row, column) = ((int)Math.Floor(latitude / Height), (int)Math.Floor((longitude - 100) / Width));
        return string.Create(
            CultureInfo.InvariantCulture, $"{row / 80:00}{column / 80:00}{row / 10 % 8}{column / 10 % 8}{row % 10}{column % 10}");
    }

    /// <summary>Returns the centre of a square.</summary>
    public static (double Latitude, double Longitude) Middle(string code)
    {
        var digits = code.Select(digit => digit - '0').ToArray();
        var row = (((digits[0] * 10) + digits[1]) * 80) + (digits[4] * 10) + digits[6];
        var column = (((digits[2] * 10) + digits[3]) * 80) + (digits[5] * 10) + digits[7];
        return ((row + 0.5) * Height, 100 + ((column + 0.5) * Width));
    }
}
