using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Licences;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>
/// The metadata of a CSV file (W3C, Metadata Vocabulary for Tabular Data): types and meanings of its columns, its publisher and licence,
/// the credit line to show, and the data version.
/// </summary>
internal sealed class CsvMetadataForm : FileForm
{
    public override string Name => "csv-metadata.json";

    public override bool HasRows => false;

    public override FileWriter Open(FileHead head, Stream output) => new Writer(head, output);

    private sealed class Writer(FileHead head, Stream output) : FileWriter
    {
        private readonly JsonPart part = new(output);

        public override ValueTask BeginAsync(CancellationToken cancellation)
        {
            var json = part.Value;
            json.WriteStartObject();
            json.WriteString("@context"u8, "http://www.w3.org/ns/csvw"u8);
            json.WriteString("url"u8, $"{Uri.EscapeDataString(head.Name)}.{Csv.Name}");
            if (head.Credits is [var only])
            {
                Write(json, only);
            }

            json.WriteString("dc:modified"u8, head.State.At);
            json.WriteString("dc:hasVersion"u8, head.State.Version.ToString(CultureInfo.InvariantCulture));
            Write(json, head.Columns);
            json.WriteEndObject();
            part.EndValue();
            part.Write("\n"u8);
            return part.SendAsync(cancellation);
        }

        public override ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation) => ValueTask.CompletedTask;

        public override ValueTask EndAsync(FileTruncation? truncation, CancellationToken cancellation) => ValueTask.CompletedTask;

        public override ValueTask DisposeAsync() => part.DisposeAsync();

        private static void Write(Utf8JsonWriter json, Credit credit)
        {
            json.WriteString("dc:title"u8, credit.Title);
            Write(json, "dc:publisher"u8, credit.Publisher);
            Write(json, "dc:source"u8, credit.Url);
            json.WriteString("dc:bibliographicCitation"u8, credit.Text(isJapanese: true));
            if (credit.LicenceUrl is { } licence)
            {
                json.WriteStartObject("dc:license"u8);
                json.WriteString("@id"u8, licence);
                json.WriteEndObject();
            }
            else
            {
                Write(json, "dc:rights"u8, credit.Licence);
            }
        }

        private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }

        private void Write(Utf8JsonWriter json, IReadOnlyList<FileColumn> columns)
        {
            json.WriteStartObject("tableSchema"u8);
            json.WriteStartArray("columns"u8);
            foreach (var column in columns)
            {
                json.WriteStartObject();
                json.WriteString("name"u8, column.Name);
                json.WriteString("titles"u8, CsvGuard.Heading(column.Name, head.Limits));
                Write(json, "dc:description"u8, MeaningOf(column));
                json.WriteString("datatype"u8, TypeOf(column));
                Write(json, "separator"u8, column.Type?.IsList == true ? FileCells.Separator : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, "primaryKey"u8, head.Rows.Id?.Name);
            json.WriteEndObject();
        }

        /// <summary>The schema's description of the field.</summary>
        private string? MeaningOf(FileColumn column) =>
            head.Rows.TermOf(column) is ColumnOf { Source.Entity: var entity, Column: var stored }
            ? entity.StoredMembers().Where(member => member.Column == stored).Select(member => member.Member.Description).FirstOrDefault()
            : null;

        private static string TypeOf(FileColumn column) => column switch
        {
            { Leaf: MetresOutput } => "double",
            { Type.Scalar: Scalar.Boolean } => "boolean",
            { Type.Scalar: Scalar.Int } => "int",
            { Type.Scalar: Scalar.Long } => "long",
            { Type.Scalar: Scalar.Float } => "double",
            { Type.Scalar: Scalar.LocalDate } => "date",
            { Type.Scalar: Scalar.LocalTime } => "time",
            { Type.Scalar: Scalar.DateTime or Scalar.LocalDateTime } => "dateTime",
            { Type.Scalar: Scalar.Url } => "anyURI",
            _ => "string",
        };
    }
}
