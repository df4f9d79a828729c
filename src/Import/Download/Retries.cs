using Polly;
using Polly.Retry;

namespace Gateway.Import.Download;

/// <summary>When and after what delay a download is retried: with exponential backoff and jitter, or when the server says.</summary>
internal static class Retries
{
    /// <summary>The longest wait; a server that wants to be left alone for longer is tried again in a later run.</summary>
    public static TimeSpan LongestWait { get; } = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline<Fetched> Create(TimeProvider clock) =>
        new ResiliencePipelineBuilder<Fetched> { TimeProvider = clock }.AddRetry(new RetryStrategyOptions<Fetched>
        {
            ShouldHandle = tried => ValueTask.FromResult(
                tried.Outcome.Result is Fetched.Refused { IsPassing: true } refused
                    && (refused.RetryAfter ?? TimeSpan.Zero) <= LongestWait),
            MaxRetryAttempts = 2,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = LongestWait,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            DelayGenerator = tried => ValueTask.FromResult((tried.Outcome.Result as Fetched.Refused)?.RetryAfter),
        }).Build();
}
