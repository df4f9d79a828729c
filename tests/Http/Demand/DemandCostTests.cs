using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Http.Demand;

/// <summary>The cost of counting, in bytes allocated, which are the same on every machine.</summary>
public sealed class DemandCostTests
{
    private const int Answers = 1_000;

    private const string Question = "{ facilities(first: 1) { nodes { id name kindLabel address phone url } } }";

    [Fact]
    public void Counting_what_was_counted_before_allocates_nothing()
    {
        using var city = new CountedCity();
        var (book, from) = (city.Book(), CountedCity.From(1));
        Note(1);
        Note(Answers);
        var before = GC.GetAllocatedBytesForCurrentThread();
        book.CountNoted();
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Answers, 0, 0);

        void Note(int count)
        {
            book.CountNoted();
            foreach (var answer in Enumerable.Range(0, count).Select(_ => city.Ask(Question)).ToList())
            {
                book.Note(from, answer);
            }
        }
    }

    [Fact]
    public void An_answer_that_is_counted_allocates_little_more()
    {
        using var city = new ServedCity();
        var counting = city.Counting();
        var request = ServedCity.RequestOf(Question, null);

        Assert.InRange(Allocated(counting, request) - Allocated(city.Executor, request), 1, 300);
    }

    private static long Allocated(Executor executor, OperationRequest request) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Answers; i++)
        {
            var asked = executor.ExecuteAsync(request, CancellationToken.None);
            Assert.True(asked.IsCompletedSuccessfully);
            asked.Result.Dispose();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Answers;
    });
}
