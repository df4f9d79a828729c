using System.CommandLine;
using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Import.Addresses;
using Gateway.Store;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway import-addresses</c>: imports lists of addresses and locates places without a point by their address.</summary>
internal static class ImportAddressesVerb
{
    private const string Notes = """
        Imports CSV files, zipped or not, of the Address Base Registry (アドレス・ベース・レジストリ: mt_town with mt_town_pos,
        mt_rsdtdsp_blk_pos, mt_rsdtdsp_rsdt_pos, mt_parcel_pos; towns and their points in one run) and of the position reference
        (位置参照情報: 街区レベル, 大字・町丁目レベル). A list replaces what it said before about the same municipality.
        All files of a run are imported, or none. Published points never change; derived ones are shown only on request.

        Examples:
          gateway import-addresses mt_town_pref08.csv.zip mt_town_pos_pref08.csv.zip mt_rsdtdsp_blk_pos_pref08.csv.zip
          gateway import-addresses 08000-22.0a.zip 08000-17.0b.zip

        Exit codes: 0 points imported, 1 none, 2 usage, 4 database.
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var paths = new Argument<string[]>("FILE")
        {
            Description = "Lists of addresses: files, patterns such as '*.zip', folders.",
            Arity = ArgumentArity.OneOrMore,
        };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Show no progress and no report, only problems." };
        var verb = new Verb("import-addresses", "Import a list of addresses, to locate places without a point.", Notes)
        {
            paths, quiet,
        };
        var settings = new VerbSettings(verb, at, SettingTable.Database, SettingTable.Wait, SettingTable.KeepDeletions);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var files = parsed.GetValue(paths)!.Select(path => ImportFlags.FullPath(path, at.Folder)).ToList();
            Existing.RequireFiles(files);
            var read = settings.Read(parsed);
            var report = await new ProgressLine(at.Terminal).RunAsync(
                parsed.GetValue(quiet), progress => parts.ImportAddresses(read, files, progress, cancellation));
            if (!parsed.GetValue(quiet))
            {
                Write(at.Terminal, report);
            }

            return report.Points > 0 ? ExitCode.Done : throw new Stop(ExitCode.Failed, Word.NoPointTaken);
        });
        return verb;
    }

    private static void Write(Terminal terminal, AddressReport report)
    {
        var words = terminal.Words;
        foreach (var file in report.Files)
        {
            terminal.Out.WriteLine(words.Of(Word.AddressFile, file.File, file.Layout.Title, file.Taken, file.Rejected));
            foreach (var (why, (count, line)) in file.Rejections)
            {
                var reason = AddressRejections.Of(why);
                terminal.Out.WriteLine(words.Of(Word.AddressRejected, count, words.AreJapanese ? reason.Japanese : reason.English, line));
            }
        }

        if (report.Points > 0)
        {
            WritePlaces(terminal, report.Places);
        }
    }

    private static void WritePlaces(Terminal terminal, AddressTally places)
    {
        var words = terminal.Words;
        int Found(string grain) => places.Found.GetValueOrDefault(grain);
        terminal.Out.WriteLine(words.Of(Word.PlacesFound, Found(Grains.Block), Found(Grains.Town), Found(Grains.Area)));
        foreach (var (why, count) in places.Refused)
        {
            terminal.Out.WriteLine(words.Of(
                why switch
                {
                    AddressRefusal.MunicipalityUnknown => Word.PlacesWithoutList,
                    AddressRefusal.TownUnknown => Word.PlacesOfNoTown,
                    AddressRefusal.Doubtful => Word.PlacesInDoubt,
                    _ => Word.PlacesWithoutPoint,
                },
                count));
        }
    }
}
