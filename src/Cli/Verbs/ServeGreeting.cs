using Gateway.Cli.Shell;
using Gateway.Http.Requests;
using Gateway.Http.Watching;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary>What a newcomer sees when the server has started: the addresses and a first query to try.</summary>
internal static class ServeGreeting
{
    public static void Write(TextWriter output, Shell.Words words, IReadOnlyList<string> urls, string shown)
    {
        var url = Reachable(urls[0]);
        output.WriteLine(words.Of(Word.Serves, ProgramVersion.Text, shown));
        output.WriteLine();
        output.WriteLine($"  Page     {url}/");
        foreach (var one in urls.Select(Reachable))
        {
            output.WriteLine($"  GraphQL  {one}{Address.GraphQL}");
        }

        output.WriteLine($"  Schema   {url}{Address.GraphQL}?sdl");
        output.WriteLine($"  Health   {url}{HealthEndpoint.ReadyPath}");
        output.WriteLine();
        output.WriteLine("  " + words[Word.FirstQuestion]);
        output.WriteLine($"  curl {url}{Address.GraphQL} -H 'content-type: application/json' \\");
        output.WriteLine($"    -d '{{\"query\":\"{FirstQuestion.Query}\"}}'");
        output.WriteLine();
        output.WriteLine(words[Word.CtrlC]);
        output.Flush();
    }

    /// <summary>Returns an address that can be typed: one that listens on all interfaces becomes localhost.</summary>
    public static string Reachable(string url) => url.TrimEnd('/')
        .Replace("//*", "//localhost", StringComparison.Ordinal)
        .Replace("//+", "//localhost", StringComparison.Ordinal)
        .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
        .Replace("//[::]", "//localhost", StringComparison.Ordinal);
}
