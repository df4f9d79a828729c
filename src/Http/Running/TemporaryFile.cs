namespace Gateway.Http.Running;

/// <summary>A file without a name: nobody else can open it, and it is gone when it is closed, also where the program is killed.</summary>
internal static class TemporaryFile
{
    /// <param name="folder">Where it takes its room.</param>
    /// <exception cref="IOException">None can be made there.</exception>
    public static Stream Open(string folder)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            var file = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.Delete,
                Options = FileOptions.Asynchronous,
            });
            File.Delete(path);
            return file;
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new IOException(refused.Message, refused);
        }
    }
}
