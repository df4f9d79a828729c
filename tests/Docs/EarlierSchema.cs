using System.Diagnostics;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>
/// The schema as it was committed before it was last changed: the newest version on the way back through the first parents that is not
/// the one in the working tree. So a change is looked at before it is committed, and by everybody who clones it afterwards.
/// </summary>
/// <param name="Changes">The lines of the change log then.</param>
internal sealed record EarlierSchema(string Sdl, IReadOnlySet<string> Changes)
{
    private const string Path = "schema/gateway.graphql";

    private const string Log = "schema/CHANGELOG.md";

    private const int LookBack = 20;

    /// <summary>Null where there is no history: no git, no repository, or a clone that is cut off.</summary>
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
