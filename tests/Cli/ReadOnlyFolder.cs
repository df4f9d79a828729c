namespace Gateway.Tests.Cli;

/// <summary>A folder that is read-only, including its files, until it is disposed; also if the tests run as root.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enter = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string folder;

    public ReadOnlyFolder(string folder)
    {
        this.folder = folder;
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("Rights of files are other ones there.");
        }

        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.SetUnixFileMode(file, Read);
        }

        File.SetUnixFileMode(folder, Read | Enter);
    }

    /// <summary>Starts the program as a user subject to file permissions.</summary>
    public ChildGateway Start(params string[] arguments) =>
        new(folder, null, Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "", arguments);

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, Read | Enter | UnixFileMode.UserWrite);
        }
    }
}
