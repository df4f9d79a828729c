using System.Text.Json;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>
/// Writes the credit line of a row as a value of its data set. Rows of one data set follow each other, so the last line is kept: a file has
/// it in each row.
/// </summary>
internal sealed class SentenceWriter(Utf8JsonWriter writer)
{
    private CreditSentenceOutput? lastOutput;
    private byte[] lastKey = [];
    private JsonEncodedText last;

    public void Write(CreditSentenceOutput output, AnswerRow row)
    {
        var key = row.Buffer!.Text(row.Number, output.Columns.Key);
        if (!ReferenceEquals(output, lastOutput) || !key.SequenceEqual(lastKey))
        {
            var credit = CreditedDataset.CreditOf(output.Columns, row);
            last = JsonEncodedText.Encode(credit.Text(isJapanese: !output.IsEnglish), JsonForm.Options.Encoder);
            (lastOutput, lastKey) = (output, key.ToArray());
        }

        writer.WriteStringValue(last);
    }
}
