using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Store.Opening;

namespace Gateway.Load;

/// <summary>
/// The time of an import as a multiple of the sqlite3 shell's <c>.import</c> of the same file, in turns; then the same for a file ten times
/// as long. Process start is not counted: ours is timed from inside, from theirs an empty run is subtracted.
/// </summary>
internal sealed partial class ImportRatio(string file, string folder, int rounds)
{
    private readonly string migrated = Path.Combine(folder, "migrated.db");
    private readonly string target = Path.Combine(folder, "target.db");

    private readonly record struct Run(double Seconds, double Processor, long PeakMegabytes = 0);

    public void Print()
    {
        Stores.Open(migrated, CityCatalog.Create());
        _ = (Ours(file), Theirs());
        var runs = Enumerable.Range(0, rounds).Select(round => Pair(oursFirst: round % 2 == 0)).ToList();
        Print("time", [.. runs.Select(r => r.Ours.Seconds / r.Theirs.Seconds)]);
        Print("processor time", [.. runs.Select(r => r.Ours.Processor / r.Theirs.Processor)]);
        var seconds = Median.Of(runs.Select(r => r.Ours.Seconds));
        Say($"import {seconds:F2} s, .import {Median.Of(runs.Select(r => r.Theirs.Seconds)):F2} s; peak of resident memory {runs.Max(r => r.Ours.PeakMegabytes)} MB");
        var ten = Ours(TenTimes());
        var one = Ours(file);
        Say($"ten times as long: {ten.Seconds:F2} s, {ten.Seconds / one.Seconds:F1} times ({ten.Processor / one.Processor:F1} of processor time); peak {ten.PeakMegabytes} MB");
    }

    private (Run Ours, Run Theirs) Pair(bool oursFirst)
    {
        var first = oursFirst ? Ours(file) : Theirs();
        var second = oursFirst ? Theirs() : Ours(file);
        return oursFirst ? (first, second) : (second, first);
    }

    /// <summary>Imports into a copy of a migrated database, in a process of its own.</summary>
    private Run Ours(string source)
    {
        Clear();
        File.Copy(migrated, target);
        var told = Shell($"'{Environment.ProcessPath}' import-once '{source}' '{target}'").Split(' ');
        return new Run(Number(told[0]), Number(told[1]), long.Parse(told[2], CultureInfo.InvariantCulture));
    }

    private Run Theirs()
    {
        var (whole, empty) = (Timed($".import --csv {file} t"), Timed("select 1"));
        return new Run(whole.Seconds - empty.Seconds, whole.Processor - empty.Processor);
    }

    private Run Timed(string command)
    {
        Clear();
        var told = Times().Match(Shell($"TIMEFORMAT='real %R user %U sys %S'; time sqlite3 '{target}' '{command}' 2>&1"));
        return new Run(Number(told.Groups[1].Value), Number(told.Groups[2].Value) + Number(told.Groups[3].Value));
    }

    private void Clear()
    {
        foreach (var old in Directory.EnumerateFiles(folder, "target.db*"))
        {
            File.Delete(old);
        }
    }

    /// <summary>Ten copies of the rows, each with ids of its own: the first two columns are a number and an id.</summary>
    private string TenTimes()
    {
        var path = Path.Combine(folder, "ten.csv");
        var lines = File.ReadAllLines(file);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.WriteLine(lines[0]);
        for (var copy = 0; copy < 10; copy++)
        {
            foreach (var line in lines.Skip(1))
            {
                writer.WriteLine(Ids().Replace(line, id => $"{id.Groups[1].Value}{copy},{id.Groups[2].Value}{copy},"));
            }
        }

        return path;
    }

    private static string Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output + error.Result : throw new InvalidOperationException($"{command}\n{output}{error.Result}");
    }

    private static void Print(string what, double[] ratios) =>
        Say($"{what,-15} {Median.Of(ratios),5:F1} times  [{ratios.Min():F1}–{ratios.Max():F1}]");

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"real ([\d.]+) user ([\d.]+) sys ([\d.]+)")]
    private static partial Regex Times();

    [GeneratedRegex("^([0-9]+),([A-Z0-9]*),")]
    private static partial Regex Ids();
}
