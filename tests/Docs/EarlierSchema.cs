using System.Diagnostics;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>
/// The committed schema before its last change: the newest version along the first parents that differs from the working tree. So a change
/// is checked before it is committed, and by everyone who clones it afterwards.
/// </summary>
/// <param name="Changes">The lines of the change log at that commit.</param>
internal sealed record EarlierSchema(string Sdl, IReadOnlySet<string> Changes)
{
    private const string Path = "schema/gateway.graphql";

    private const string Log = "schema/CHANGELOG.md";

    private const int LookBack = 20;

    /// <summary>Returns null where there is no history: no git, no repository, or a shallow clone.</summary>
    public static EarlierSchema? Find()
    {
        var now = Sources.Read(Path).ReplaceLineEndings("\n");
        var commits = Git("rev-list", "--first-parent", $"--max-count={LookBack}", "HEAD", "--", Path) ?? "";
        foreach (var commit in commits.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Git("show", $"{commit}:{Path}")?.ReplaceLineEndings("\n") is { } sdl && sdl != now)
            {
                return new EarlierSchema(sdl, (Git("show", $"{commit}:{Log}") ?? "").ReplaceLineEndings("\n").Split('\n').ToHashSet());
            }
        }

        return null;
    }

    private static string? Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", Sources.Root, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>A test that needs an earlier schema.</summary>
internal sealed class EarlierSchemaFactAttribute : FactAttribute
{
    public EarlierSchemaFactAttribute() =>
        Skip = EarlierSchema.Find() is null ? "There is no earlier schema to compare with: no git, or a clone without history." : null!;
}
