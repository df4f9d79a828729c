using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Surveying;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Import.Checking;

/// <summary>Reads files as an import would but stores nothing: for checking before publication.</summary>
/// <param name="limits">The limits on what a file may expand to.</param>
/// <param name="inMemory">Whether nothing of the file may touch the disk, not even temporarily.</param>
internal sealed class Checker(DataCatalog catalog, MunicipalityTable municipalities, IntakeLimits? limits = null, bool inMemory = false)
{
    private readonly TableReader reader = new(catalog, municipalities);
    private readonly Tables tables = new(limits ?? new IntakeLimits());

    public IEnumerable<FileCheck> Check(ImportSource source, ImportOptions options, CancellationToken cancellation = default)
    {
        foreach (var (name, table) in tables.Of(source))
        {
            yield return table.Value is { } found ? Check(found, options, cancellation) : new FileCheck(name) { Failure = table.Failure };
        }
    }

    private FileCheck Check(Table table, ImportOptions options, CancellationToken cancellation)
    {
        FileCheck? check = null;
        var failure = Unreadable.Try(() =>
        {
            using var ledger = Stores.KeyLedger(inMemory);
            var opened = reader.Read(table, options, ledger, cancellation);
            check = opened.Value is { } reading
                ? Check(reading, ledger, cancellation)
                : Failed(table, opened.Failure);
        });
        return check ?? Failed(table, failure);
    }

    /// <summary>Returns the check of a table that gives no rows, with what was noticed about its file.</summary>
    private static FileCheck Failed(Table table, FileFailure? failure)
    {
        var findings = FindingLog.Of(table.Notes);
        return new FileCheck(table.Name)
        {
            Failure = failure,
            Findings = findings.Kept(),
            Causes = findings.Groups(),
            LeftOut = table.LeftOut,
        };
    }

    private static FileCheck Check(FileReading reading, KeyLedger ledger, CancellationToken cancellation)
    {
        var survey = reading.Survey;
        reading.IsThorough = true;
        var points = new PointGathering(survey.Match.Map.Entity, reading.Findings);
        foreach (var (row, _) in reading.Rows(ledger))
        {
            cancellation.ThrowIfCancellationRequested();
            points.Add(row);
        }

        return new FileCheck(survey.File.Name)
        {
            Kind = survey.Kind,
            Because = survey.Match.Because,
            Edition = survey.Edition,
            Encoding = survey.File.EncodingName,
            Publisher = reading.Publisher.Name,
            HeaderLine = survey.Header.Line,
            Taken = reading.Taken,
            Rejected = reading.Rejected,
            Columns = survey.Columns,
            Fill = reading.Fill,
            Findings = reading.Findings.Kept(),
            Causes = reading.Findings.Groups(),
            LeftOut = survey.File.LeftOut,
            Points = points.Points,
            WithoutPoint = points.Without,
        };
    }
}
