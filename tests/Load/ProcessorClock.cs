using System.Runtime.InteropServices;

namespace Gateway.Load;

/// <summary>
/// The processor time of another process on Linux, by the clock that the kernel keeps for each: /proc has it in hundredths of a second
/// only, and loses that of ended threads.
/// </summary>
internal static partial class ProcessorClock
{
    private const int OfProcess = 2;

    public static double Milliseconds(int process) => ClockGetTime((~process << 3) | OfProcess, out var time) == 0
        ? (time.Seconds * 1e3) + (time.Nanoseconds / 1e6)
        : throw new InvalidOperationException($"There is no process {process} whose time can be read.");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
