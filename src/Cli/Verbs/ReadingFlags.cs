using System.CommandLine;
using Gateway.Catalog;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Cli.Verbs;

/// <summary>The flags that say how to read a file, in place of detection.</summary>
internal sealed class ReadingFlags
{
    private readonly Option<string> sheet = new("--sheet")
    {
        Description = "The only sheet of a workbook to read, by name or number, even if hidden. [default: each visible one]",
        HelpName = "NAME",
    };

    private readonly Option<string> encoding = new Option<string>("--encoding")
    {
        Description = $"Encoding of text files: {string.Join(", ", TextEncodings.Names)}. [default: detected]",
        HelpName = "NAME",
    };

    private readonly Option<string> headerRow = new("--header-row")
    {
        Description = "The header line, or the first and last of several (2-3). [default: detected]",
        HelpName = "LINE",
    };

    private readonly Option<string> unit = new("--unit")
    {
        Description = $"The unit of amounts if a file does not state it: {MoneyUnit.Options}.",
        HelpName = "UNIT",
    };

    public void AddTo(Command verb)
    {
        verb.Options.Add(sheet);
        verb.Options.Add(encoding);
        verb.Options.Add(headerRow);
        verb.Options.Add(unit);
        encoding.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && TextEncodings.ByName(name) is null)
            {
                result.AddError($"--encoding: '{name}' is none of {string.Join(", ", TextEncodings.Names)}.");
            }
        });
        unit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && MoneyUnit.OfOption(name) is null)
            {
                result.AddError($"--unit: '{name}' is none of {MoneyUnit.Options}.");
            }
        });
        headerRow.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } line && HeaderLines.Parse(line) is null)
            {
                result.AddError($"--header-row: '{line}' is not a line such as 3 or lines such as 2-3.");
            }
        });
    }

    /// <summary>Returns the options with what the flags say.</summary>
    public ImportOptions Read(ParseResult parsed, ImportOptions options) => options with
    {
        Sheet = parsed.GetValue(sheet),
        Encoding = parsed.GetValue(encoding) is { } name ? TextEncodings.ByName(name) : null,
        HeaderRow = parsed.GetValue(headerRow) is { } line ? HeaderLines.Parse(line) : null,
        Unit = parsed.GetValue(unit) is { } said ? MoneyUnit.OfOption(said) : null,
    };
}
