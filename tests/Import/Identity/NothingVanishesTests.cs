using System.Text.Json;
using CsCheck;
using Gateway.Import.Identity;
using Gateway.Import.Inputs;
using Gateway.Tests.Import.Formats;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Identity;

/// <summary>
/// Whatever files come, in whatever order and number of runs: every row taken is served until a later run brings the file again, or reports
/// that it replaces it.
/// </summary>
[Trait("Database", "any")]
public sealed class NothingVanishesTests
{
    private static readonly Gen<string> Folder = Any("/city/park", "/city/school", "/city/2026-01/park", "/city/2026-02/park", "/moved");
    private static readonly Gen<string> Name = Any("data", "a-b", "a_b", "Ａ－Ｂ", "①", "1", "data_202601", "data_202602", "data-202602", "data_令和8年3月", "park-data", "20260401");
    private static readonly Gen<Kind> AnyKind = Any(Kind.Aed, Kind.Event, Kind.Table);
    private static readonly Gen<string[]> Rows = Gen.Select(Gen.Int[0, 2], Gen.Int[1, 5]).Select((topic, count) => Enumerable.Range(0, count).Select(i => $"館{topic}の{(char)('あ' + i)}").ToArray());

    private static readonly Gen<Made> File = Gen.Select(Folder, Name, AnyKind, Rows, Any<string?>(null, null, "①", "1", "R8.4.1", "R8.5.1"))
        .Select((folder, name, kind, rows, sheet) => new Made(folder, name, sheet, kind, rows));

    private static readonly Gen<Made[][]> Runs = File.Array[1, 5].Array[1, 4];

    /// <summary>Creating a database for each sample takes longer on a server than in a file.</summary>
    private static int Share => StoreUnderTest.DefaultName == "sqlite" ? 15 : 4;

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private enum Kind
    {
        Aed,
        Event,
        Table,
    }

    [Fact]
    public void No_served_row_vanishes_but_by_a_told_replacement() => Runs.Sample(
        runs =>
        {
            using var city = new City();
            foreach (var run in runs)
            {
                city.Bring([.. run.DistinctBy(f => f.Place)]);
            }
        },
        iter: 4 * Share,
        threads: 1,
        print: runs => string.Join("\n--\n", runs.Select(r => string.Join('\n', r.Select(f => f.ToString())))));

    [Fact]
    public void The_order_of_a_run_changes_neither_rows_nor_ids() => File.Array[2, 6].Sample(
        files =>
        {
            using City one = new(), other = new();
            Made[] run = [.. files.DistinctBy(f => f.Place)];
            one.Bring(run);
            other.Bring([.. run.Reverse()]);
            Assert.Equal(one.Ids(), other.Ids());
        },
        iter: 2 * Share, threads: 1);

    /// <summary>A file; for a CSV file the sheet is null.</summary>
    private sealed record Made(string Folder, string Name, string? Sheet, Kind Kind, string[] Rows)
    {
        public string Place => $"{Folder}/{Name}{(Sheet is null ? ".csv" : ".xlsx")}";

        /// <summary>The origin, with its kind: one file of two kinds is two data sets.</summary>
        public string Key => $"{Place} {Sheet} {Kind}";

        public string FileName => Sheet is null ? $"{Name}.csv" : $"{Name}.xlsx [{Sheet}]";

        public override string ToString() => $"{Key}: {string.Join(' ', Rows)}";
    }

    private sealed class City : IdentityTest
    {
        private readonly Dictionary<string, Made> served = [];

        public City() => Kept = Open();

        public void Bring(Made[] run)
        {
            var reports = Run([.. run.Select(Input)]);
            var told = reports.Where(r => r.Replaces is not null).SelectMany(r => r.Replaces!.Split(", ")).ToList();
            var older = run.Zip(reports).Where(r => r.Second.SupersededBy is not null).Select(r => r.First).ToList();
            Assert.All(run.Zip(reports), r => Assert.Equal((null, older.Contains(r.First) ? 0 : r.First.Rows.Length), (r.Second.Failure, r.Second.Taken)));

            // Rows of a file reported as replaced are gone; if two files have its name, the rows show which.
            var now = Served();
            foreach (var file in run)
            {
                served.Remove(file.Key);
            }

            foreach (var file in run.Except(older))
            {
                served.Add(file.Key, file);
            }

            var (least, most) = (served.Values.Where(f => run.Contains(f) || !told.Contains(f.FileName)).Sum(f => f.Rows.Length), served.Values.Sum(f => f.Rows.Length));
            Assert.InRange(now.Count, least, most);
            foreach (var gone in served.Values.Where(f => !run.Contains(f) && told.Contains(f.FileName)).ToList())
            {
                if (!IsServed(gone))
                {
                    served.Remove(gone.Key);
                    told.Remove(gone.FileName);
                }
            }

            Assert.Equal(served.Values.SelectMany(f => f.Rows).Order(StringComparer.Ordinal), now);
        }

        public List<string> Ids() => Query("select id from facility union all select id from event union all select id from table_row order by 1");

        private bool IsServed(Made file) => Query($"select origins from dataset where kind = '{KindOf(file.Kind)}'")
            .SelectMany(Shelf.OriginsOf).Select(kept => kept.Origin)
            .Any(origin => (origin.Folder, origin.File, origin.Sheet) == (file.Folder, System.IO.Path.GetFileName(file.Place), file.Sheet));

        private static string KindOf(Kind kind) => kind switch { Kind.Aed => "AED", Kind.Event => "EVENT", _ => "OTHER_TABLE" };

        private List<string> Served() =>
        [
            .. Query("select name from facility union all select name from event")
                .Concat(Query("select source_original from table_row").Select(cells => JsonSerializer.Deserialize<string[]>(cells)![1]))
                .Order(StringComparer.Ordinal),
        ];

        private static ImportInput Input(Made file)
        {
            var plain = file.Kind switch
            {
                Kind.Aed => Aed(file.Place, file.Rows),
                Kind.Event => Events(file.Place, file.Rows),
                _ => Table(file.Place, file.Rows),
            };
            if (file.Sheet is null)
            {
                return plain;
            }

            using var text = new StreamReader(plain.Source.Open());
            return Bytes(file.Place, new MadeWorkbook().Table(file.Sheet, text.ReadToEnd().Split("\r\n")).ToBytes());
        }
    }
}
