namespace Gateway.Http.Running;

/// <summary>A file without a name: nobody else can open it, and it is gone once closed, even when the program is killed.</summary>
internal static class TemporaryFile
{
    /// <param name="folder">Where its space is taken.</param>
    /// <exception cref="IOException">No file can be created there.</exception>
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
