using System.Text;
using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import.Formats;

/// <summary>Hostile sources: each gets a clear failure quickly, in bounded memory, whatever its name claims.</summary>
public sealed class HostileSourceTests
{
    private const string Header = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n";

    [Theory]
    [InlineData("a.csv", "%PDF-1.7 x", "pdf")]
    [InlineData("a.xlsx", "%PDF-1.7 x", "pdf")]
    [InlineData("a.csv", "<!DOCTYPE html><html></html>", "html")]
    [InlineData("a.geojson", " <html>", "html")]
    [InlineData("a.csv", "", "empty")]
    [InlineData("a.zip", "", "empty")]
    [InlineData("a.csv", Header, "no-rows")]
    [InlineData("a.csv", "a\0b,\u0001\n", "binary")]
    [InlineData("a.csv", Header + "999997,1,\"市役所,本町1\n999997,2,公民館,桜台2,玄関\n", "quote-open")]
    public void What_is_no_table_says_so(string name, string text, string rule) =>
        Assert.Equal(rule, Check(ImportSource.Bytes(name, Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_single_line_of_200_megabytes_takes_seconds_and_little_memory(bool quoted)
    {
        var source = new ImportSource("a.csv", () => new LongLine(200L << 20, quoted));
        var checking = Task.Run(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            return (Rule: Check(source), Bytes: GC.GetAllocatedBytesForCurrentThread() - before);
        });

        // Scanning from the start again with each chunk would take forever.
        var (rule, bytes) = await checking.WaitAsync(Waiting.Longest);
        Assert.Equal("record-size", rule);
        Assert.True(bytes < 60 << 20, "More than 60 MB were allocated.");
    }

    /// <summary>Comparing each list with all others would take hours.</summary>
    [Fact]
    public async Task A_million_lists_in_one_file_are_refused_in_seconds()
    {
        var lists = Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, 1_000_000).Select(i => $"\"{i}\":[{{}}]"))}}}");
        var checking = Task.Run(() => Check(ImportSource.Bytes("a.json", lists)));

        Assert.Equal("json-lists", await checking.WaitAsync(Waiting.Longest));
    }

    [Fact]
    public void A_hundred_thousand_columns_are_refused() =>
        Assert.Equal("columns", Check(ImportSource.Bytes("a.csv", Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 100_000))))));

    [Fact]
    public void A_map_that_is_nested_a_thousand_times_is_refused() => Assert.Equal(
        "json", Check(ImportSource.Bytes("a.geojson", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 1_000)) + "1" + new string('}', 1_000)))));

    [Fact]
    public void Links_inside_a_sheet_cannot_lead_out_of_it()
    {
        const string Entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        var book = Zip.Of(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", Entity + "<workbook>&e;</workbook>"));
        Assert.Equal("damaged", Check(ImportSource.Bytes("a.xlsx", book)));
    }

    /// <summary>
    /// Bytes of good files are changed at random: the result is a failure or a table, never an exception and never an endless loop.
    /// </summary>
    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.xls")]
    [InlineData("a.zip")]
    [InlineData("a.geojson")]
    [InlineData("a.csv")]
    public async Task A_damaged_file_does_no_harm(string name)
    {
        var good = Good(name);
        var random = new Random(20261123);
        var task = Task.Run(() =>
        {
            for (var i = 0; i < 150; i++)
            {
                var bytes = (byte[])good.Clone();
                for (var change = random.Next(1, 6); change > 0; change--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                _ = Check(ImportSource.Bytes(name, random.Next(5) == 0 ? bytes[..random.Next(bytes.Length)] : bytes));
            }
        });
        await task.WaitAsync(Waiting.Longest);
    }

    private static byte[] Good(string name)
    {
        string[] rows = [Header.TrimEnd(), "999997,1,市役所,見本県見本市本町1,1階", "999997,2,公民館,見本県見本市桜台2,玄関"];
        var text = Encoding.UTF8.GetBytes(string.Join('\n', rows));
        return Path.GetExtension(name) switch
        {
            ".xlsx" => new MadeWorkbook().Table("Sheet1", rows).ToBytes(),
            ".xls" => OldWorkbook.Of(rows.SelectMany((row, i) => row.Split(',').Select((cell, j) => ((i, j), (object)cell))).ToDictionary()),
            ".zip" => Zip.OfBytes(("a.csv", text), ("b.csv", text)),
            ".geojson" => "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[139.9,36]},\"properties\":{\"名称\":\"x\",\"住所\":\"y\",\"設置位置\":\"z\"}}]}"u8.ToArray(),
            _ => text,
        };
    }

    /// <summary>Returns the first failure, if there is one.</summary>
    private static string? Check(ImportSource source) =>
        new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn()).Check(source, new ImportOptions()).Select(c => c.Failure?.Rule).ToList().Find(r => r is not null);

    /// <summary>A header, then one line that is generated while it is read.</summary>
    private sealed class LongLine(long length, bool quoted) : Stream
    {
        private readonly byte[] head = Encoding.UTF8.GetBytes(Header + (quoted ? "\"" : ""));

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - Position);
            for (var i = 0; i < count; i++)
            {
                var at = Position + i;
                buffer[i] = at < head.Length ? head[at] : (byte)'a';
            }

            Position += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
