using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Catalog.Hours;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes when a place is open: evaluates the statements of its row by its rule, for the requested minute.</summary>
internal sealed class OpeningWriter(Utf8JsonWriter writer, VariableValues variables, OpeningRules rules)
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss";
    private const string Time = "HH:mm:ss";

    /// <summary>Returns the cells of a row from which its rule is made.</summary>
    public static OpeningCells CellsOf(OpeningOutput output, AnswerRow row) => OpeningCells.Of(
        [.. output.Ordinals.Select(ordinal => row.Buffer!.Kind(row.Number, ordinal) switch
        {
            Store.CellKind.Null => null,
            Store.CellKind.Integer => row.Buffer.Integer(row.Number, ordinal) != 0 ? "true" : "false",
            _ => Encoding.UTF8.GetString(row.Buffer.Text(row.Number, ordinal)),
        })]);

    public void Write(OpeningFactOutput fact, OpeningCells cells)
    {
        var rule = rules.Of(cells);
        switch (fact.Field)
        {
            case "status":
                writer.WriteStringValue(Name(rule.At(Minute.Read(fact.At.Resolve(variables)))));
                break;
            case "nextChange":
                Write(fact, OpeningSchedule.NextChange(rule, Minute.Read(fact.At.Resolve(variables))));
                break;
            case "week":
                WriteWeek(fact, rule);
                break;
            default:
                WriteBasis(cells);
                break;
        }
    }

    private void Write(OpeningFactOutput fact, (DateTime At, OpenStatus Status)? change)
    {
        if (change is not var (at, status))
        {
            writer.WriteNullValue();
            return;
        }

        WriteObject(fact, field => field switch
        {
            "at" => at.ToString(Moment, CultureInfo.InvariantCulture),
            "status" => Name(status),
            _ => "OpeningChange",
        });
    }

    private void WriteWeek(OpeningFactOutput fact, OpeningRule rule)
    {
        writer.WriteStartArray();
        foreach (var (from, to) in OpeningSchedule.Week(rule, Minute.Read(fact.At.Resolve(variables))))
        {
            WriteObject(fact, field => field switch
            {
                "day" => from.DayOfWeek.ToString().ToUpperInvariant(),
                "opens" => from.ToString(Time, CultureInfo.InvariantCulture),
                "closes" => to.ToString(Time, CultureInfo.InvariantCulture),
                "closesNextDay" => to.Date > from.Date,
                _ => "OpeningSpan",
            });
        }

        writer.WriteEndArray();
    }

    private void WriteBasis(OpeningCells cells)
    {
        writer.WriteStartArray();
        foreach (var cell in cells.Quoted())
        {
            writer.WriteStringValue(cell);
        }

        writer.WriteEndArray();
    }

    private void WriteObject(OpeningFactOutput fact, Func<string, object> value)
    {
        writer.WriteStartObject();
        foreach (var part in fact.Parts)
        {
            writer.WritePropertyName(part.Name);
            switch (value(part.Field))
            {
                case bool flag:
                    writer.WriteBooleanValue(flag);
                    break;
                case var text:
                    writer.WriteStringValue((string)text);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static string Name(OpenStatus status) => status.ToString().ToUpperInvariant();
}
