using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;

namespace Gateway.Graph.Files;

/// <summary>The columns of a file that are the point of its rows.</summary>
internal sealed record FilePoint(FileColumn Latitude, FileColumn Longitude)
{
    /// <summary>Returns the first requested latitude and the longitude of the same row; null when they are not both requested.</summary>
    public static FilePoint? Of(FileRows rows) =>
        Of(rows, ColumnRole.LocatedLatitude, ColumnRole.LocatedLongitude) ?? Of(rows, ColumnRole.Latitude, ColumnRole.Longitude);

    private static FilePoint? Of(FileRows rows, ColumnRole north, ColumnRole east) =>
        (from latitude in rows.Columns
         where rows.TermOf(latitude) is ColumnOf y && y.Column.Role == north
         from longitude in rows.Columns
         where rows.TermOf(longitude) is ColumnOf x && x.Column.Role == east && x.Source == ((ColumnOf)rows.TermOf(latitude)!).Source
         select new FilePoint(latitude, longitude)).FirstOrDefault();

    /// <summary>Returns the point of a row; null unless both numbers are present.</summary>
    public (double Longitude, double Latitude)? In(AnswerRow row) =>
        Degrees(Longitude, row) is { } longitude && Degrees(Latitude, row) is { } latitude ? (longitude, latitude) : null;

    public bool IsOf(FileColumn column) => column == Latitude || column == Longitude;

    private static double? Degrees(FileColumn column, AnswerRow row) =>
        column.IsThere(row) && ((ValueOutput)column.Leaf).Ordinal is var ordinal && !row.Buffer!.IsNull(row.Number, ordinal)
            ? row.Buffer.Real(row.Number, ordinal)
            : null;
}
