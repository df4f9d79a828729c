using System.Diagnostics;
using System.Security.Cryptography;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Files;

/// <summary>A file is written ahead of a slow reader, which gets every byte in order.</summary>
public sealed class ReadAheadTests : IDisposable
{
    private const int Part = 1000;
    private const int Parts = 40;

    private readonly TempFolder folder = new();
    private readonly SlowReader reader = new();
    private readonly byte[] file = RandomNumberGenerator.GetBytes(Part * Parts);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Who_keeps_up_is_sent_each_part_at_once()
    {
        reader.Resume();
        await using var output = Open();

        await WriteAsync(output);

        Assert.Equal(file, reader.Taken);
        Assert.Equal(Parts, reader.Times);
    }

    [Fact]
    public async Task Who_does_not_is_written_ahead_of_and_gets_all_in_the_end()
    {
        await using var output = Open();

        await WriteAsync(output).WaitAsync(Waiting.Longest);
        Assert.Equal(Part, reader.Offered);
        reader.Resume();
        await output.SendRestAsync(CancellationToken.None);

        Assert.Equal(file, reader.Taken);
    }

    [Fact]
    public Task Beyond_so_many_bytes_he_is_waited_for() => AssertWaitedForAsync(Open(most: 3 * Part));

    [Fact]
    public Task Where_there_is_no_room_for_it_he_is_waited_for() =>
        AssertWaitedForAsync(Open(openAhead: () => TemporaryFile.Open(folder.File("none"))));

    [Fact]
    public Task Where_the_room_ends_he_is_waited_for_and_what_found_no_room_is_not_lost() =>
        AssertWaitedForAsync(Open(openAhead: () => new SmallDisk()));

    /// <summary>He takes each part at the very moment at which he has kept the writer waiting for too long.</summary>
    [Fact]
    public async Task Who_takes_it_at_the_last_moment_gets_all_of_it_too()
    {
        var late = new LateReader();
        var rules = new FileRules { Patience = TimeSpan.Zero };
        await using var output = new ReadAheadStream(late, rules, TimeProvider.System, () => throw new IOException("No room."));

        for (var part = 0; part < LateReader.Parts; part++)
        {
            await output.WriteAsync(file.AsMemory(0, Part));
        }

        await output.SendRestAsync(CancellationToken.None);
        Assert.Equal(LateReader.Parts, late.Taken);
    }

    [Fact]
    public async Task Of_one_who_goes_away_meanwhile_the_writer_is_told()
    {
        await using var output = Open();
        await output.WriteAsync(file.AsMemory(0, Part));

        reader.Disconnect();

        await Assert.ThrowsAsync<IOException>(() => WriteAsync(output));
    }

    /// <summary>Its name is removed as soon as it is created, so that a killed program leaves nothing behind.</summary>
    [Fact]
    public async Task What_is_written_ahead_can_be_opened_by_nobody_else()
    {
        await using var output = Open();
        await WriteAsync(output);

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        reader.Resume();
    }

    private ReadAheadStream Open(long most = 1 << 20, Func<Stream>? openAhead = null) => new(
        reader,
        new FileRules { Patience = TimeSpan.Zero, MostAhead = most },
        TimeProvider.System,
        openAhead ?? (() => TemporaryFile.Open(folder.Path)));

    private async Task AssertWaitedForAsync(ReadAheadStream output)
    {
        await using (output)
        {
            var writing = WriteAsync(output);
            Assert.False(writing.IsCompleted);
            reader.Resume();
            await writing.WaitAsync(Waiting.Longest);
            await output.SendRestAsync(CancellationToken.None);
        }

        Assert.Equal(file, reader.Taken);
    }

    private async Task WriteAsync(ReadAheadStream output)
    {
        var mine = new byte[Part];
        for (var part = 0; part < Parts; part++)
        {
            // The writer reuses its buffer.
            file.AsSpan(part * Part, Part).CopyTo(mine);
            await output.WriteAsync(mine);
        }
    }

    /// <summary>A reader that takes nothing until it is resumed.</summary>
    private sealed class SlowReader : MemoryStream
    {
        private readonly TaskCompletionSource mayTake = new();

        public byte[] Taken => ToArray();

        public int Times { get; private set; }

        public int Offered { get; private set; }

        public void Resume() => mayTake.TrySetResult();

        public void Disconnect() => mayTake.TrySetException(new IOException("The reader is gone."));

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Offered += buffer.Length;
            await mayTake.Task;
            Times++;
            Write(buffer.Span);
        }
    }

    /// <summary>A reader that takes each part a little later than the last, from at once to a tenth of a millisecond.</summary>
    private sealed class LateReader : MemoryStream
    {
        public const int Parts = 10_000;

        public int Taken { get; private set; }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var (start, after) = (Stopwatch.GetTimestamp(), TimeSpan.FromMicroseconds(Taken++ % 100));
            await Task.Yield();
            while (Stopwatch.GetElapsedTime(start) < after)
            {
                Thread.SpinWait(10);
            }
        }
    }

    /// <summary>A disk with room for two and a half parts: half of the third is written when it is full.</summary>
    private sealed class SmallDisk : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var room = (int)Math.Min(buffer.Length, (Part * 5 / 2) - Length);
            await base.WriteAsync(buffer[..room], cancellationToken);
            if (room < buffer.Length)
            {
                throw new IOException("No space left on device.");
            }
        }
    }
}
