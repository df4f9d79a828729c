using System.Runtime.InteropServices;

namespace Gateway.Http.Running;

/// <summary>
/// The memory of native code, SQLite's above all. glibc has a heap for nearly each thread, and keeps in each much of what was freed; other
/// libraries have no such calls, and nothing happens there.
/// </summary>
internal static class NativeHeap
{
    /// <summary>M_TRIM_THRESHOLD.</summary>
    private const int TrimThreshold = -1;

    /// <summary>M_MMAP_THRESHOLD.</summary>
    private const int MapThreshold = -3;

    /// <summary>In bytes.</summary>
    private const int MostAtEnd = 1 << 20;

    /// <summary>In bytes; larger pieces are mapped one by one, and given back as soon as they are freed.</summary>
    private const int LargestInHeap = 4 << 20;

    private static readonly MallocTrim? Native = Find<MallocTrim>("malloc_trim");

    private delegate int MallocTrim(nuint pad);

    private delegate int MallocOption(int option, int value);

    /// <summary>
    /// From now on no heap keeps more than a megabyte free at its end. By itself glibc comes to keep twice the largest piece that was ever
    /// freed. Who sets this one threshold stops the other from moving too, below which pieces lie in a heap: it would stay at 128 KB, and
    /// each larger piece be mapped and unmapped anew.
    /// </summary>
    /// <returns>Whether that is so.</returns>
    public static bool KeepLittle() =>
        Find<MallocOption>("mallopt") is { } set && set(TrimThreshold, MostAtEnd) == 1 && set(MapThreshold, LargestInHeap) == 1;

    /// <summary>Gives back what was freed and does not lie at the end of a heap, which takes some milliseconds.</summary>
    public static void Trim() => Native?.Invoke(0);

    private static T? Find<T>(string name)
        where T : Delegate =>
        NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, name, out var address)
            ? Marshal.GetDelegateForFunctionPointer<T>(address)
            : null;
}
