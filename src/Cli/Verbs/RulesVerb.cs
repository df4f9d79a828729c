using System.CommandLine;
using Gateway.Cli.Shell;
using Gateway.Import.Findings;

namespace Gateway.Cli.Verbs;

/// <summary>
/// <c>gateway rules</c>: explains what each rule of the importer means, why, and what to do, from the values that findings use.
/// </summary>
internal static class RulesVerb
{
    private const string Notes = """
        Examples:
          gateway rules
          gateway rules flag-unclear --lang ja
        """;

    public static Command Create(Surroundings at)
    {
        var name = new Argument<string?>("NAME") { Description = "The name of one rule.", Arity = ArgumentArity.ZeroOrOne };
        var verb = new Verb("rules", "Explain the rules behind findings: what each means, why, and what to do.", Notes) { name };
        verb.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is { } wanted)
            {
                Explain(Find(wanted), at.Terminal);
            }
            else
            {
                List(at.Terminal);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static Rule Find(string name) => Rules.All.FirstOrDefault(r => r.Name == name)
        ?? throw (Alike(name).ToArray() is { Length: > 0 } alike
            ? new Stop(ExitCode.Usage, Word.NoRuleBut, name, string.Join(", ", alike))
            : new Stop(ExitCode.Usage, Word.NoRule, name));

    private static IEnumerable<string> Alike(string name) => Rules.All.Select(r => r.Name)
        .Where(n => n.Split('-', '?').Intersect(name.Split('-', '?')).Any(part => part.Length > 0));

    private static void List(Terminal terminal)
    {
        foreach (var rule in Rules.All.OrderByDescending(r => r.Severity).ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            terminal.Out.WriteLine($"{rule.Name} [{terminal.Words.Severity(rule.Severity)}] {rule.Text(terminal.Words.AreJapanese)}");
        }
    }

    private static void Explain(Rule rule, Terminal terminal)
    {
        var (words, output) = (terminal.Words, terminal.Out);
        output.WriteLine($"{rule.Name} [{words.Severity(rule.Severity)}]");
        output.WriteLine($"  {rule.Text(words.AreJapanese)}");
        if (rule.Advice is { } advice)
        {
            output.WriteLine($"  {words[Word.Why]}: {advice.Why.In(words.AreJapanese)}");
            output.WriteLine($"  {words[Word.Remedy]}: {advice.OnCommandLine.In(words.AreJapanese)}");
            output.WriteLine($"  {words[Word.ItWouldBeRight]}: {advice.Example}");
        }
    }
}
