namespace Gateway.Tests.Store;

/// <summary>A folder for the files of one test, deleted afterwards together with the objects kept for it.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly List<IDisposable> kept = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("gateway-store-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Disposes the object before the folder is deleted.</summary>
    public T Keep<T>(T thing)
        where T : IDisposable
    {
        kept.Add(thing);
        return thing;
    }

    public void Dispose()
    {
        kept.Reverse();
        kept.ForEach(thing => thing.Dispose());
        Directory.Delete(Path, recursive: true);
    }
}
