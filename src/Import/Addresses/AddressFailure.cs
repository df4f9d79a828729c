using Gateway.Import.Findings;

namespace Gateway.Import.Addresses;

/// <summary>Why address lists were not imported: none of them was, and nothing has changed.</summary>
/// <remarks>It is thrown, because a list may break off while the database is consuming its rows.</remarks>
internal sealed class AddressFailure(string file, FileFailure failure) : Exception($"{file}: {failure}")
{
    public string File => file;

    public FileFailure Failure => failure;
}
