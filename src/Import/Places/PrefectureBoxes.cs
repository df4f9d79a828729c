namespace Gateway.Import.Places;

/// <summary>
/// A bounding box of each prefecture, including its islands: a point far outside is probably wrong, or in another prefecture. The boxes are
/// deliberately rough and widened before use: a pier must not cause a warning.
/// </summary>
internal static class PrefectureBoxes
{
    /// <summary>About twenty kilometres, in degrees.</summary>
    private const double Margin = 0.2;

    private static readonly Dictionary<string, Box> All = new(StringComparer.Ordinal)
    {
        ["北海道"] = new(41.35, 45.56, 139.33, 148.90),
        ["青森県"] = new(40.21, 41.56, 139.49, 141.69),
        ["岩手県"] = new(38.74, 40.46, 140.65, 142.08),
        ["宮城県"] = new(37.77, 39.01, 140.27, 141.68),
        ["秋田県"] = new(38.87, 40.52, 139.69, 141.00),
        ["山形県"] = new(37.73, 39.22, 139.52, 140.65),
        ["福島県"] = new(36.79, 37.98, 139.16, 141.05),
        ["茨城県"] = new(35.73, 36.95, 139.68, 140.86),
        ["栃木県"] = new(36.19, 37.16, 139.32, 140.30),
        ["群馬県"] = new(35.98, 37.06, 138.39, 139.68),
        ["埼玉県"] = new(35.75, 36.29, 138.71, 139.90),
        ["千葉県"] = new(34.89, 36.11, 139.73, 140.88),
        ["東京都"] = new(20.42, 35.90, 136.06, 153.99),
        ["神奈川県"] = new(35.12, 35.68, 138.91, 139.84),
        ["新潟県"] = new(36.73, 38.56, 137.63, 139.91),
        ["富山県"] = new(36.27, 36.99, 136.76, 137.77),
        ["石川県"] = new(36.06, 37.86, 136.24, 137.37),
        ["福井県"] = new(35.34, 36.30, 135.44, 136.84),
        ["山梨県"] = new(35.16, 35.98, 138.18, 139.14),
        ["長野県"] = new(35.19, 37.04, 137.32, 138.74),
        ["岐阜県"] = new(35.13, 36.47, 136.27, 137.66),
        ["静岡県"] = new(34.57, 35.65, 137.47, 139.18),
        ["愛知県"] = new(34.57, 35.43, 136.67, 137.84),
        ["三重県"] = new(33.72, 35.26, 135.85, 136.99),
        ["滋賀県"] = new(34.79, 35.71, 135.76, 136.46),
        ["京都府"] = new(34.70, 35.78, 134.85, 136.06),
        ["大阪府"] = new(34.27, 35.06, 135.09, 135.75),
        ["兵庫県"] = new(34.15, 35.68, 134.25, 135.47),
        ["奈良県"] = new(33.85, 34.79, 135.53, 136.23),
        ["和歌山県"] = new(33.43, 34.39, 134.99, 136.02),
        ["鳥取県"] = new(35.05, 35.62, 133.13, 134.52),
        ["島根県"] = new(34.30, 37.25, 131.66, 133.40),
        ["岡山県"] = new(34.29, 35.36, 133.26, 134.42),
        ["広島県"] = new(34.02, 35.11, 132.03, 133.48),
        ["山口県"] = new(33.71, 34.80, 130.77, 132.50),
        ["徳島県"] = new(33.53, 34.26, 133.66, 134.83),
        ["香川県"] = new(34.01, 34.57, 133.44, 134.45),
        ["愛媛県"] = new(32.88, 34.31, 132.01, 133.70),
        ["高知県"] = new(32.70, 33.89, 132.47, 134.32),
        ["福岡県"] = new(33.00, 34.26, 129.98, 131.20),
        ["佐賀県"] = new(32.95, 33.62, 129.73, 130.55),
        ["長崎県"] = new(31.96, 34.73, 128.10, 130.40),
        ["熊本県"] = new(32.09, 33.20, 129.93, 131.33),
        ["大分県"] = new(32.71, 33.75, 130.82, 132.19),
        ["宮崎県"] = new(31.35, 32.84, 130.70, 131.89),
        ["鹿児島県"] = new(27.01, 32.32, 128.39, 131.21),
        ["沖縄県"] = new(24.04, 27.89, 122.93, 131.34),
    };

    /// <summary>Whether the point can be in the prefecture; one without a box (a fictional one) accepts every point.</summary>
    public static bool CanHold(string prefecture, double latitude, double longitude) =>
        !All.TryGetValue(prefecture, out var box)
        || (latitude >= box.South - Margin && latitude <= box.North + Margin && longitude >= box.West - Margin
            && longitude <= box.East + Margin);

    private readonly record struct Box(double South, double North, double West, double East);
}
