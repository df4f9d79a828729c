using System.Text;
using System.Text.Json;
using CsCheck;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Folding written by hand, because it is done for every cell, gives the same results as the libraries.</summary>
public sealed class FoldTests
{
    [Theory]
    [InlineData("⻑野県⻘木村", "長野県青木村")]
    [InlineData("⺠⻄⺟⻝⻤⻨⻩⻭⻯⻲", "民西母食鬼麦黄歯竜亀")]
    [InlineData("⼀⽉⿕", "一月龠")]
    [InlineData("⺡⺾⻏", "⺡⺾⻏")]
    public void A_radical_that_looks_like_a_letter_is_the_letter(string text, string letters)
    {
        Assert.Equal(letters, CellText.Fold(text));
        Assert.Equal(letters, Radicals.ToLetters(text));
        Assert.Equal(text != letters, Radicals.AreIn(text));
    }

    [Theory]
    [InlineData("\u00AD\u2060", "")]
    [InlineData("\u200E園\u00AD", "園")]
    [InlineData("\u3164\u2800", "")]
    [InlineData("公\u00AD園", "公\u00AD園")]
    public void What_nobody_sees_is_no_text(string text, string seen) => Assert.Equal(seen, CellText.Trim(text));

    [Fact]
    public void Folding_is_NFKC_for_every_character_that_is_no_radical()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (!char.IsSurrogate((char)c) && c != 0xFFFE && c is not (>= 0x2E80 and <= 0x2EFF))
            {
                // Between two others, so that trimming keeps it and a combining mark has something to combine with.
                var text = $"か{(char)c}a";
                Assert.Equal(text.Normalize(NormalizationForm.FormKC), CellText.Fold(text));
            }
        }
    }

    [Theory]
    [InlineData('\uFFFE')]
    [InlineData('\uD800')]
    public void What_is_no_character_is_one_that_was_lost(char c) => Assert.Equal("a\uFFFDb", CellText.Fold($"ａ{c}ｂ"));

    [Fact]
    public void Folding_is_NFKC_for_texts_of_mixed_characters() =>
        Gen.Char["aA1 -(、。々〇ぁがゔゞァガヾーｶﾞ゙゚一龯０Ａ①㈱é\u0301"].Array[0, 12].Sample(characters =>
        {
            var text = $"x{new string(characters)}x";
            Assert.Equal(text.Normalize(NormalizationForm.FormKC), CellText.Fold(text));
        });

    [Fact]
    public void Every_small_letter_is_that_of_the_runtime()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal(char.ToLowerInvariant((char)c), CellText.ToLower((char)c));
        }
    }

    [Fact]
    public void The_row_as_published_is_the_JSON_of_its_cells()
    {
        var entity = CityCatalog.Create().Entity("Facility");
        string[] cells = ["名称", "", "a\"b\\c", "1\n2\t3", "<b>&'", "𠮷\uD800", "\u0007\u007F\u2028"];
        var row = new RowDraft(entity, 7, cells, [], new FindingLog());

        new SourceStep(entity, cells.Length + 1).Read(row);

        Assert.Equal(JsonSerializer.Serialize(cells.Append(""), Json.Plain), row.Text(entity.Column("source_original")));
    }
}
