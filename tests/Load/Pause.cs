using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Gateway.Load;

/// <summary>
/// Sleeps until a moment on Linux, accurate to a few hundredths of a millisecond; .NET's timers are late by a millisecond or more.
/// </summary>
internal static partial class Pause
{
    public static void Until(TimeSpan moment, Stopwatch since)
    {
        for (var left = moment - since.Elapsed; left > TimeSpan.Zero; left = moment - since.Elapsed)
        {
            var time = new Time((long)left.TotalSeconds, left.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick);
            _ = NanoSleep(time, IntPtr.Zero);
        }
    }

    [LibraryImport("libc", EntryPoint = "nanosleep")]
    private static partial int NanoSleep(in Time time, IntPtr left);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Time(long Seconds, long Nanoseconds);
}
