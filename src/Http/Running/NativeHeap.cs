using System.Runtime.InteropServices;

namespace Gateway.Http.Running;

/// <summary>
/// The memory of native code, mainly SQLite's. glibc has a heap for nearly every thread, and each keeps much of what was freed; other C
/// libraries lack these calls, and nothing is done there.
/// </summary>
internal static class NativeHeap
{
    /// <summary>M_TRIM_THRESHOLD.</summary>
    private const int TrimThreshold = -1;

    /// <summary>M_MMAP_THRESHOLD.</summary>
    private const int MapThreshold = -3;

    /// <summary>In bytes.</summary>
    private const int MostAtEnd = 1 << 20;

    /// <summary>In bytes; larger blocks are mapped one by one, and given back as soon as they are freed.</summary>
    private const int LargestInHeap = 4 << 20;

    private static readonly MallocTrim? Native = Find<MallocTrim>("malloc_trim");

    private delegate int MallocTrim(nuint pad);

    private delegate int MallocOption(int option, int value);

    /// <summary>
    /// Makes every heap keep no more than a megabyte free at its end; by default glibc comes to keep twice the largest block ever freed.
    /// Setting this threshold also freezes the other, below which blocks are taken from a heap: it would stay at 128 KB, and every larger
    /// block would be mapped and unmapped anew.
    /// </summary>
    /// <returns>Whether both thresholds were set.</returns>
    public static bool SetThresholds() =>
        Find<MallocOption>("mallopt") is { } set && set(TrimThreshold, MostAtEnd) == 1 && set(MapThreshold, LargestInHeap) == 1;

    /// <summary>Gives back freed memory that is not at the end of a heap; takes some milliseconds.</summary>
    public static void Trim() => Native?.Invoke(0);

    private static T? Find<T>(string name)
        where T : Delegate =>
        NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, name, out var address)
            ? Marshal.GetDelegateForFunctionPointer<T>(address)
            : null;
}
