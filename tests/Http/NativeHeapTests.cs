using System.Runtime.InteropServices;
using Gateway.Http.Running;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>Memory freed by native code is given back. No other test may trim meanwhile.</summary>
[Collection(HeldMemory.Alone)]
public sealed class NativeHeapTests
{
    /// <summary>Checks for each page whether it is still present: the size of the process depends on other tests too.</summary>
    [GlibcFact]
    public void What_was_freed_natively_is_given_back_too()
    {
        var blocks = Enumerable.Range(0, 4_000).Select(_ => Filled(16 << 10)).ToList();
        var freed = blocks.Where((_, number) => number % 16 != 0).ToList();
        freed.ForEach(Marshal.FreeHGlobal);
        var pages = freed.Select(block => (block + (8 << 10)) / Environment.SystemPageSize).ToList();
        Assert.True(Present(pages) > pages.Count / 2);

        new IdleMemory.ThisProcess(() => { }).Trim();

        Assert.True(Present(pages) < pages.Count / 2);
        blocks.Except(freed).ToList().ForEach(Marshal.FreeHGlobal);
    }

    [GlibcFact]
    public void A_native_heap_keeps_little_at_its_end() => Assert.True(NativeHeap.SetThresholds());

    /// <summary>Before each block glibc stores its size, whose second bit says that the block is mapped by itself.</summary>
    [GlibcFact]
    public void A_piece_of_some_megabytes_lies_in_a_heap()
    {
        Assert.True(NativeHeap.SetThresholds());

        var pieces = Enumerable.Range(0, 4).Select(_ => Marshal.AllocHGlobal(3 << 20)).ToList();

        Assert.All(pieces, piece => Assert.Equal(0, Marshal.ReadIntPtr(piece, -nint.Size) & 2));
        pieces.ForEach(Marshal.FreeHGlobal);
    }

    private static nint Filled(int size)
    {
        var block = Marshal.AllocHGlobal(size);
        for (var at = 0; at < size; at += 1024)
        {
            Marshal.WriteByte(block, at, 1);
        }

        return block;
    }

    private static int Present(IEnumerable<nint> pages)
    {
        using var map = File.OpenHandle("/proc/self/pagemap");
        var entry = new byte[8];
        return pages.Count(page => RandomAccess.Read(map, entry, page * 8L) == 8 && entry[7] >> 7 == 1);
    }

    private sealed class GlibcFactAttribute : FactAttribute
    {
        public GlibcFactAttribute() => Skip = NativeLibrary.TryLoad("libc.so.6", out _) ? null : "There is no glibc.";
    }
}
