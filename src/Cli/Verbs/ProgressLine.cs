using Gateway.Cli.Shell;
using Gateway.Import.Inputs;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary>
/// Shows the progress of an import over all its files: a moving bar if a person is watching, otherwise a line now and then.
/// </summary>
internal sealed class ProgressLine(Terminal terminal, TimeProvider? clock = null)
{
    /// <summary>How often a long import without a terminal reports its progress.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private readonly Lock gate = new();
    private readonly long started = (clock ?? TimeProvider.System).GetTimestamp();
    private string file = "";
    private int rowsBefore;
    private int rowsOfFile;
    private TimeSpan told;
    private TimeSpan? waited;

    /// <param name="quiet">Whether to show nothing.</param>
    /// <param name="work">The work to show; it reports its progress to the action, from any thread.</param>
    public async Task<T> RunAsync<T>(bool quiet, Func<Action<ImportProgress>, Task<T>> work)
    {
        if (quiet)
        {
            return await work(static _ => { });
        }

        if (!terminal.Interactive)
        {
            return await work(Report);
        }

        return await terminal.Tables().Progress().AutoClear(true)
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn())
            .StartAsync(context => ShowAsync(context.AddTask(terminal.Words[Word.Moving], maxValue: 1), work));
    }

    private Task<T> ShowAsync<T>(ProgressTask bar, Func<Action<ImportProgress>, Task<T>> work) =>
        work(progress =>
        {
            if (progress.IsWaiting)
            {
                bar.Description = terminal.Words[Word.Waiting];
                return;
            }

            Count(progress);
            bar.Description = Terminal.Cell($"{Path.GetFileName(progress.File)}  {Rate()}");
            bar.Value = progress.Fraction;
        });

    /// <summary>Reports progress in lines, whether or not a person is watching.</summary>
    public void Report(ImportProgress progress)
    {
        if (progress.IsWaiting)
        {
            WriteWaiting();
            return;
        }

        var isNew = Count(progress);
        var elapsed = clock.GetElapsedTime(started);
        if (isNew)
        {
            terminal.Out.WriteLine(terminal.Words.Of(Word.Reading, progress.File));
        }
        else if (elapsed - told >= Interval)
        {
            var left = progress.Fraction > 0 ? elapsed * ((1 - progress.Fraction) / progress.Fraction) : (TimeSpan?)null;
            var rest = left is { } time ? terminal.Words.Of(Word.SecondsLeft, time.TotalSeconds) : "";
            terminal.Out.WriteLine(terminal.Words.Of(Word.Progress, progress.Fraction, Rate(), rest));
            told = elapsed;
        }
    }

    /// <summary>Reports the waiting, less often than the every second at which it comes in.</summary>
    private void WriteWaiting()
    {
        var elapsed = clock.GetElapsedTime(started);
        if (waited is not { } last || elapsed - last >= Interval)
        {
            terminal.Out.WriteLine(terminal.Words[Word.Waiting]);
            waited = elapsed;
        }
    }

    /// <returns>Whether it is the first progress of a file.</returns>
    private bool Count(ImportProgress progress)
    {
        lock (gate)
        {
            // A workbook or an archive counts each of its tables from zero.
            var isNew = progress.File != file;
            rowsBefore += isNew || progress.Rows < rowsOfFile ? rowsOfFile : 0;
            (file, rowsOfFile) = (progress.File, progress.Rows);
            return isNew;
        }
    }

    private string Rate()
    {
        var rows = rowsBefore + rowsOfFile;
        var seconds = Math.Max(0.001, clock.GetElapsedTime(started).TotalSeconds);
        return terminal.Words.Of(Word.Rate, rows, rows / seconds);
    }
}
