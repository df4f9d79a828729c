using Gateway.Import;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary>Shows how far an import is: a moving bar where a person looks on, one line a file elsewhere.</summary>
internal static class ProgressLine
{
    public static async Task<T> RunAsync<T>(Terminal terminal, Func<Action<ImportProgress>, Task<T>> work)
    {
        if (!terminal.Interactive)
        {
            return await work(Plain(terminal.Out));
        }

        return await terminal.Tables().Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask("Reading", maxValue: 1);
            return await work(progress =>
            {
                bar.Description = Markup.Escape(Path.GetFileName(progress.File));
                bar.Value = progress.Fraction;
            });
        });
    }

    private static Action<ImportProgress> Plain(TextWriter output)
    {
        var last = "";
        return progress =>
        {
            if (progress.File != last)
            {
                last = progress.File;
                output.WriteLine($"Reading {progress.File}");
            }
        };
    }
}
