using Gateway.Catalog;
using Gateway.Cli.Shell;
using Gateway.Import.Addresses;
using Gateway.Import.Inputs;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>Imports lists of addresses, by which places without a point are located on the map.</summary>
internal static class Addressing
{
    /// <exception cref="Stop">One of the files cannot be imported, so none was.</exception>
    public static AddressReport Run(
        Func<CityStore> open, IReadOnlyList<string> paths, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        CityStore? store = null;
        try
        {
            var sources = ImportFiles.Of(paths).Select(ImportSource.File).ToList();
            return sources.Count == 0
                ? throw new Stop(ExitCode.Failed, Word.NoFile)
                : new AddressImporter(() => store = open(), MunicipalityTable.BuiltIn()).Run(sources, progress, cancellation);
        }
        catch (AddressFailure refused)
        {
            throw new Stop(ExitCode.Failed, words =>
                [words.Of(Word.AddressesRefused, refused.File, words.Of(refused.Failure)), words[Word.NothingTaken]]);
        }
        finally
        {
            store?.Dispose();
        }
    }
}
