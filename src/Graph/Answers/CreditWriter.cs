using System.Text.Json;
using Gateway.Catalog.Licences;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes whom to credit: as a field of a page, or for a whole answer, beside its data.</summary>
internal sealed class CreditWriter(Utf8JsonWriter writer, AnswerWriter answer, AnswerPath path)
{
    public void Write(IEnumerable<CreditedDataset> datasets)
    {
        writer.WriteStartArray();
        var number = 0;
        foreach (var dataset in datasets)
        {
            path.Enter(number++);
            Write(dataset);
            path.Leave();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the credits of a whole answer beside its data, without the fields that a query selects of a data set.</summary>
    public static void WriteAll(Utf8JsonWriter writer, IEnumerable<Credit> credits)
    {
        writer.WritePropertyName("attribution"u8);
        WriteList(writer, credits);
    }

    /// <summary>Writes the list alone.</summary>
    public static void WriteList(Utf8JsonWriter writer, IEnumerable<Credit> credits)
    {
        writer.WriteStartArray();
        foreach (var credit in credits)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("dataset"u8);
            writer.WriteString("slug"u8, credit.Slug);
            writer.WriteString("title"u8, credit.Title);
            writer.WriteEndObject();
            writer.WriteString("publisher"u8, credit.Publisher);
            writer.WriteString("licence"u8, credit.Licence);
            writer.WriteString("licenceUrl"u8, credit.LicenceUrl);
            writer.WriteString("text"u8, credit.Text(isJapanese: true));
            writer.WriteString("textInEnglish"u8, credit.Text(isJapanese: false));
            writer.WriteString("url"u8, credit.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Write(CreditedDataset dataset)
    {
        var credit = dataset.Credit();
        writer.WriteStartObject();
        foreach (var field in dataset.Rows.Fields)
        {
            path.Enter(field.Key);
            writer.WritePropertyName(field.Name);
            switch (field)
            {
                case CreditPartOutput part:
                    writer.WriteStringValue(Part(credit, part.Part));
                    break;
                case ObjectOutput inner:
                    answer.WriteFields(inner.Fields, dataset.Row);
                    break;
                case TypenameOutput typename:
                    writer.WriteStringValue(typename.TypeName);
                    break;
            }

            path.Leave();
        }

        writer.WriteEndObject();
    }

    private static string? Part(Credit credit, CreditPart part) => part switch
    {
        CreditPart.Publisher => credit.Publisher,
        CreditPart.Licence => credit.Licence,
        CreditPart.LicenceUrl => credit.LicenceUrl,
        CreditPart.JapaneseText => credit.Text(isJapanese: true),
        CreditPart.EnglishText => credit.Text(isJapanese: false),
        _ => credit.Url,
    };
}
