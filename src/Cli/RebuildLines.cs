using System.Globalization;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Reports in lines the progress of rebuilding what is derived: at the start, and at each further quarter.</summary>
internal sealed class RebuildLines(Action<string> tell)
{
    private (string Name, int Quarter) reported = ("", 0);

    public void Report(RebuildProgress progress)
    {
        var now = (progress.Name, Quarter: (int)(progress.Fraction * 4));
        if (now.Name != reported.Name || now.Quarter > reported.Quarter)
        {
            reported = now;
            tell(string.Create(CultureInfo.InvariantCulture, $"Rebuilding {now.Name} from the rows: {now.Quarter * 25} %"));
        }
    }
}
