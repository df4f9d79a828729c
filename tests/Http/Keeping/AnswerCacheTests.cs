using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Answers;
using Gateway.Http.Keeping;
using Gateway.Http.Requests;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Gateway.Tests.Http.Keeping;

/// <summary>Which answers stay cached when there is no room for all.</summary>
public sealed class AnswerCacheTests
{
    private const int Limit = 200_000;

    private readonly AnswerCache kept = new(Limit);
    private Basis now = new("1", new DataState(0, 1), 0);

    [Fact]
    public void They_never_take_more_bytes_than_they_may()
    {
        var random = new Random(7);
        for (var number = 0; number < 5_000; number++)
        {
            var question = (int)(random.NextDouble() * random.NextDouble() * 1_000);
            Ask(question, length: 100 + (question * 13 % 4_000));
            Assert.InRange(kept.Weight, 0, Limit);
        }

        Assert.InRange(kept.Weight, Limit * 8 / 10, Limit);
    }

    [Fact]
    public void What_is_asked_once_does_not_push_out_what_is_asked_again_and_again()
    {
        for (var round = 0; round < 10; round++)
        {
            for (var question = 0; question < 50; question++)
            {
                Ask(question);
            }
        }

        for (var once = 1_000; once < 11_000; once++)
        {
            Ask(once);
            Ask(once % 50);
        }

        Assert.All(Enumerable.Range(0, 50), question => Assert.NotNull(kept.Find(Question(question), now)));
    }

    [Fact]
    public void Where_others_would_have_to_go_an_answer_is_worth_a_place_when_it_is_asked_for_again()
    {
        Assert.True(IsWorthIt(1));
        for (var question = 1_000; kept.Weight < Limit - 2_000; question++)
        {
            Ask(question);
        }

        Assert.False(IsWorthIt(2));
        Assert.True(IsWorthIt(2));
    }

    [Fact]
    public void What_becomes_popular_takes_the_place_of_what_was()
    {
        for (var round = 0; round < 3; round++)
        {
            for (var question = 0; question < 200; question++)
            {
                Ask(question);
            }
        }

        for (var round = 0; round < 20; round++)
        {
            for (var question = 1_000; question < 1_050; question++)
            {
                Ask(question);
            }
        }

        Assert.All(Enumerable.Range(1_000, 50), question => Assert.NotNull(kept.Find(Question(question), now)));
    }

    [Fact]
    public void All_go_with_the_data_and_an_answer_of_other_data_is_not_taken()
    {
        Ask(1);
        var before = now;
        now = now with { State = new DataState(0, 2) };

        Assert.Null(kept.Find(Question(1), now));
        Assert.Equal((0, 0L), (kept.Count, kept.Weight));
        Assert.False(kept.TryAdd(new CacheableAnswer(Question(1), before, Text(100))));
    }

    [Fact]
    public void A_number_that_comes_back_with_another_moment_is_other_data()
    {
        Ask(1);
        now = now with { State = new DataState(0, 1) { At = "2026-01-02T03:04:05.0000000Z" } };

        Assert.Null(kept.Find(Question(1), now));
    }

    [Fact]
    public void An_answer_that_is_coded_weighs_more_and_makes_room_for_it()
    {
        Ask(1, length: 10_000);
        var answer = kept.Find(Question(1), now)!;
        var before = kept.Weight;

        var bytes = kept.GetEncoded(answer, Coding.Brotli);

        Assert.Equal(before + bytes.Length, kept.Weight);
        Assert.Equal(bytes, kept.GetEncoded(answer, Coding.Brotli));
    }

    [Fact]
    public async Task Who_wants_the_same_coding_at_the_same_time_adds_its_bytes_once()
    {
        Ask(1, length: 100_000);
        var answer = kept.Find(Question(1), now)!;
        var before = kept.Weight;
        using var together = new Barrier(8);

        var coded = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait();
                return kept.GetEncoded(answer, Coding.Brotli);
            },
            TaskCreationOptions.LongRunning)));

        Assert.Single(coded.Distinct());
        Assert.Equal(before + coded[0].Length, kept.Weight);
    }

    [Fact]
    public void An_answer_that_cannot_be_kept_coded_is_coded_ever_more_seldom()
    {
        var answer = new CacheableAnswer(Question(1), now, Text(100));

        var due = Enumerable.Range(1, 1_000).Where(_ => answer.NoteServed(Coding.Brotli)).ToList();

        Assert.Equal([2, 4, 8, 16, 32, 64, 128, 256, 512], due);
        Assert.False(answer.NoteServed(Coding.Gzip));
        Assert.True(answer.NoteServed(Coding.Gzip));
    }

    [Fact]
    public void Whoever_moved_when_another_went_is_found_at_its_place()
    {
        for (var minute = 0; minute < 3; minute++)
        {
            now = now with { Minute = minute };
            for (var question = 0; question < 20; question++)
            {
                Assert.Null(kept.Find(Question(question), now));
                Assert.True(kept.TryAdd(new CacheableAnswer(Question(question), now, Text(1_000) with { DependsOnClock = true })));
            }

            Assert.All(Enumerable.Range(0, 20), question => Assert.NotNull(kept.Find(Question(question), now)));
            Assert.Equal(20, kept.Count);
        }
    }

    [Fact]
    public void An_answer_that_is_not_kept_is_coded_once_for_all_who_are_given_it()
    {
        var answer = new CacheableAnswer(Question(1), now, Text(10_000));

        var bytes = kept.GetEncoded(answer, Coding.Brotli);

        Assert.Equal(bytes, kept.GetEncoded(answer, Coding.Brotli));
        Assert.Equal(0, kept.Weight);
    }

    /// <summary>The sketch may count too many, where questions share their counters, and never too few.</summary>
    [Fact]
    public void How_often_something_was_asked_is_never_told_as_less()
    {
        var asked = new Frequencies(1 << 10);
        for (var round = 0; round < 5; round++)
        {
            for (var question = 0; question < 100; question++)
            {
                asked.Note(Question(question).Hash);
            }
        }

        Assert.All(Enumerable.Range(0, 100), question => Assert.InRange(asked.Of(Question(question).Hash), 5, 15));
        Assert.True(Enumerable.Range(1_000, 100).Count(question => asked.Of(Question(question).Hash) > 0) < 20);
    }

    /// <summary>Each that seems to be is copied, and room for it is sought in vain.</summary>
    [Fact]
    public void What_is_asked_once_hardly_ever_seems_to_be_asked_again()
    {
        const int Questions = 20_000;
        var asked = new Frequencies(1 << 10);
        var seem = 0;
        for (var question = 0; question < Questions; question++)
        {
            var hash = Question(question).Hash;
            asked.Note(hash);
            seem += asked.Of(hash) > 1 ? 1 : 0;
        }

        Assert.InRange(seem, 0, Questions / 50);
    }

    private bool IsWorthIt(int question)
    {
        kept.Find(Question(question), now);
        return kept.Fits(new CacheableAnswer(Question(question), now, Text(3_000)));
    }

    private void Ask(int question, int length = 1_000)
    {
        if (kept.Find(Question(question), now) is { } found)
        {
            found.NoteServed(Coding.Plain);
        }
        else
        {
            kept.TryAdd(new CacheableAnswer(Question(question), now, Text(length)));
        }
    }

    private static Answer Text(int length) =>
        new(AnswerKind.Executed, Enumerable.Range(0, length).Select(i => (byte)('a' + (i * i % 23))).ToArray());

    private static Question Question(int number)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = "/graphql";
        var body = Encoding.UTF8.GetBytes($"{{ facility(id: {number}) {{ name }} }}");
        return Gateway.Http.Keeping.Question.Of(http.Request, new Received(null) { Body = body }, ResponseForm.GraphQL, default)!;
    }
}
