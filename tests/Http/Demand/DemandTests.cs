using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Http.Demand;
using Gateway.Http.Limits;
using Gateway.Plan;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Http.Demand;

/// <summary>What is asked for is counted correctly, and no client can be identified in it.</summary>
[Trait("Database", "any")]
public sealed class DemandTests(CountedCity city) : IClassFixture<CountedCity>
{
    private const string Search = "query { facilities(search: \"どこにもない広場\") { nodes { name } } }";

    /// <summary>
    /// Each asks every row for its data set and for a field that may be empty, so that the answer itself shows what is true.
    /// </summary>
    private static readonly string[] Questions =
    [
        "{ facilities(first: 50) { nodes { phone dataset { id } } } }",
        "{ facilities(first: 5, order: [{ name: ASC }]) { nodes { phone url dataset { id } } } }",
        "{ facilities(first: 50, where: { category: { eq: AED } }) { nodes { phone dataset { id } } } }",
        "{ events(first: 20) { nodes { fee dataset { id } } } }",
    ];

    [Fact]
    public void A_hundred_thousand_requests_are_counted_as_many_as_they_were()
    {
        const int clients = 4_000;
        var requests = int.Parse(Environment.GetEnvironmentVariable("GATEWAY_DEMAND_REQUESTS") ?? "100000", CultureInfo.InvariantCulture);
        var (book, random) = (city.Book(), new Random(1));
        var answers = Questions.Select(city.Ask).ToList();
        var (times, askedBy) = (new long[answers.Count], answers.Select(_ => new HashSet<int>()).ToList());
        for (var i = 0; i < requests; i++)
        {
            var (which, client) = (random.Next(answers.Count), random.Next(clients));
            times[which]++;
            askedBy[which].Add(client);
            book.Note(CountedCity.From(client), answers[which]);
            if (i % 9_999 == 0)
            {
                book.CountNoted();
            }
        }

        var lines = CountedCity.LinesOf(book);

        var truth = answers.Select((answer, i) => (Rows: RowsOf(answer), Times: times[i], Clients: askedBy[i])).ToList();
        Assert.Equal(requests, CountedCity.Of(lines, DemandSubject.Answer, "")!.Reads);
        foreach (var dataset in truth.SelectMany(one => one.Rows.Select(row => row.Dataset)).Distinct())
        {
            var of = truth.Where(one => one.Rows.Any(row => row.Dataset == dataset)).ToList();
            var line = CountedCity.Of(lines, DemandSubject.Dataset, dataset)!;
            Assert.Equal(of.Sum(one => one.Times), line.Reads);
            Assert.Equal(of.Sum(one => one.Times * one.Rows.Count(row => row.Dataset == dataset)), line.Rows);
            AssertClients(of.SelectMany(one => one.Clients).Distinct().Count(), line);
        }

        var phones = truth.Take(3).ToList();
        var phone = CountedCity.Of(lines, DemandSubject.Field, "Facility.phone")!;
        Assert.Equal(phones.Sum(one => one.Times), phone.Reads);
        Assert.Equal(phones.Sum(one => one.Times * one.Rows.Count), phone.Rows);
        Assert.Equal(phones.Sum(one => one.Times * one.Rows.Count(row => row.IsEmpty)), phone.Nulls);
        AssertClients(phones.SelectMany(one => one.Clients).Distinct().Count(), phone);
    }

    [Fact]
    public void An_answer_counts_once_for_a_kind_and_a_publisher_however_many_data_sets_it_draws_from()
    {
        var book = city.Book();
        var answer = city.Ask(Questions[0]);
        book.Note(CountedCity.From(1), answer);

        var lines = CountedCity.LinesOf(book);

        var rows = RowsOf(answer);
        var kinds = rows.GroupBy(row => city.Datasets[row.Dataset].Kind).ToDictionary(kind => kind.Key, kind => (long)kind.Count());
        Assert.True(rows.Select(row => row.Dataset).Distinct().Count() > 1);
        Assert.Equal(
            kinds.OrderBy(kind => kind.Key).Select(kind => (kind.Key, 1L, kind.Value)),
            lines.Where(line => line.Key.Subject == DemandSubject.Kind).OrderBy(line => line.Key.Name)
                .Select(line => (line.Key.Name, line.Reads, line.Rows)));
        Assert.All(lines.Where(line => line.Key.Subject == DemandSubject.Municipality), line => Assert.Equal(1, line.Reads));
    }

    [Fact]
    public void A_search_that_four_clients_made_is_told_nowhere_and_one_that_five_made_is()
    {
        var (book, answer) = (city.Book(), city.Ask(Search));
        for (var client = 0; client < 4; client++)
        {
            book.Note(CountedCity.From(client), answer);
            book.Note(CountedCity.From(client), city.Ask(Search));
        }

        Assert.DoesNotContain(CountedCity.LinesOf(book), line => line.Key.Subject == DemandSubject.Search);
        book.Note(CountedCity.From(4), answer);

        var search = Assert.Single(CountedCity.LinesOf(book), line => line.Key.Subject == DemandSubject.Search);
        Assert.Equal((9, 5), (search.Reads, search.Clients));
        Assert.Equal("どこにもない広場", search.Key.Name);
    }

    /// <summary>It may well exist, only not under these conditions.</summary>
    [Theory]
    [InlineData("facilities(search: \"図書館\", where: { name: { eq: \"nowhere\" } })")]
    [InlineData("facilities(search: \"図書館\", near: { latitude: 24, longitude: 123, radius: 100 })")]
    [InlineData("municipality(code: \"999997\") { facilities(search: \"どこにもない広場\")")]
    public void What_was_looked_for_among_some_alone_is_not_said_to_be_missing(string list)
    {
        var book = city.Book();
        var query = $"{{ {list} {{ nodes {{ name }} }} {(list.Count('{') > list.Count('}') ? "}" : "")} }}";
        for (var client = 0; client < 5; client++)
        {
            book.Note(CountedCity.From(client), city.Ask(query));
        }

        Assert.DoesNotContain(CountedCity.LinesOf(book), line => line.Key.Subject == DemandSubject.Search);
    }

    /// <summary>Masses of words by a machine, which nobody else uses, do not keep out what people search for after it.</summary>
    [Fact]
    public void Where_very_many_words_wait_what_the_fewest_looked_for_makes_room()
    {
        var room = new WaitingRoom();
        for (var number = 0; number < 20_000; number++)
        {
            room.Note(Sought.Words($"w{number}")!.Value, 1, 1);
            room.Note(Sought.Words($"w{number}")!.Value, 2, 1);
        }

        var sought = Sought.Words("どこにもない広場")!.Value;
        var told = Enumerable.Range(1, 5).Select(client => room.Note(sought, (ulong)client, 1)).ToList();

        Assert.All(told[..4], Assert.Null);
        Assert.Equal(5, told[4]!.Times);
    }

    /// <summary>Five addresses would be enough to have any number of made-up words published.</summary>
    [Fact]
    public void Of_a_week_no_more_words_are_told_than_somebody_can_read_and_they_keep_nothing_else_out()
    {
        var book = city.Book();
        for (var number = 0; number < 5_010; number++)
        {
            for (var client = 0; client < 5; client++)
            {
                book.NotePage(CountedCity.From(client), "/search", "", Sought.Words($"w{number}")!.Value);
            }
        }

        for (var client = 0; client < 10; client++)
        {
            book.NotePage(CountedCity.From(client), "/places", "", Sought.Near(36.0235, 139.994)!.Value);
        }

        var told = CountedCity.LinesOf(book);
        Assert.Equal(5_000, told.Count(line => line.Key.Subject == DemandSubject.Search));
        Assert.Single(told, line => line.Key.Subject == DemandSubject.Square);
    }

    /// <summary>
    /// What is published about a field minus what is published about its parts is nothing, even if one client alone asked for another part.
    /// </summary>
    [Theory]
    [InlineData("{ facilities(first: 50, where: { category: { neq: AED } }) { nodes { phone dataset { id } } } }")]
    [InlineData("{ facilities(first: 50) { nodes { phone dataset { id } } } }")]
    [InlineData("{ facilities(first: 5, where: { name: { eq: \"無\" } }) { nodes { phone dataset { id } } } }")]
    [InlineData("{ facilities(first: 5, order: [{ phone: DESC }]) { nodes { phone dataset { id } } } }")]
    public void What_one_client_selected_cannot_be_had_by_subtraction(string alone)
    {
        var (book, answer) = (city.Book(), city.Ask(Questions[2]));
        for (var client = 0; client < 5; client++)
        {
            book.Note(CountedCity.From(client), answer);
            if (client == 2)
            {
                book.Note(CountedCity.From(9), city.Ask(alone));
            }

            book.CountNoted();
        }

        var lines = CountedCity.LinesOf(book);
        var whole = CountedCity.Of(lines, DemandSubject.Field, "Facility.phone")!;
        var parts = lines.Where(line => line.Key.Subject == DemandSubject.Cell && line.Key.Name == "Facility.phone").ToList();

        Assert.NotEmpty(parts);
        Assert.Equal(parts.Sum(part => part.Rows), whole.Rows);
        Assert.Equal(parts.Sum(part => part.Nulls), whole.Nulls);
        Assert.Equal(parts.Max(part => part.Reads), whole.Reads);
        Assert.Equal(parts.Max(part => part.Clients), whole.Clients);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_field_is_told_with_all_its_figures_when_five_clients_read_it(int clients, bool isTold)
    {
        var (book, answer) = (city.Book(), city.Ask(Questions[0]));
        for (var client = 0; client < clients; client++)
        {
            book.Note(CountedCity.From(client), answer);
            book.Note(CountedCity.From(client), answer);
            var now = CountedCity.LinesOf(book);
            Assert.Equal(isTold && client == clients - 1, now.Exists(line => line.Key.Subject == DemandSubject.Field));
        }

        book.Note(CountedCity.From(0), answer);
        var lines = CountedCity.LinesOf(book);

        if (!isTold)
        {
            Assert.DoesNotContain(lines, line => line.Key.Subject is DemandSubject.Field or DemandSubject.Cell);
            return;
        }

        var rows = RowsOf(answer);
        var of = rows[0].Dataset;
        Assert.Equal(
            new DemandLine(
                new DemandKey("2026-W24", DemandSubject.Field, "Facility.phone"),
                11, 11 * rows.Count, 11 * rows.Count(row => row.IsEmpty), 5),
            CountedCity.Of(lines, DemandSubject.Field, "Facility.phone"));
        var cell = Assert.Single(lines, line => line.Key == new DemandKey("2026-W24", DemandSubject.Cell, "Facility.phone", of));
        Assert.Equal((11L, 11L * rows.Count(row => row.Dataset == of), 5L), (cell.Reads, cell.Rows, cell.Clients));
    }

    [Fact]
    public void A_fault_in_counting_loses_what_it_is_about_and_nothing_else()
    {
        var times = 0;
        var book = new DemandBook(city.Clock, _ => times++ == 0 ? throw new InvalidOperationException("broken") : null);
        for (var client = 0; client < 3; client++)
        {
            book.Note(CountedCity.From(client), city.Ask(Questions[3]));
            book.CountNoted();
        }

        Assert.Equal(("broken", 0L), (book.Fault!.Message, book.Lost));
        var datasets = CountedCity.LinesOf(book).Where(line => line.Key.Subject == DemandSubject.Dataset).ToList();
        Assert.NotEmpty(datasets);
        Assert.All(datasets, line => Assert.Equal(2, line.Clients));
    }

    [Fact]
    public void What_is_noted_and_not_looked_at_takes_so_much_memory_and_no_more()
    {
        var (book, answer) = (new DemandBook(city.Clock, _ => null, mostNoted: 50), city.Ask(Search));
        for (var client = 0; client < 1_000; client++)
        {
            book.Note(CountedCity.From(client), answer);
        }

        Assert.Equal(950, book.Lost);
        var all = CountedCity.Of(CountedCity.LinesOf(book), DemandSubject.Answer, "")!;
        Assert.Equal((1_000, 50), (all.Reads, all.Clients));
        book.Note(CountedCity.From(5_000), answer);
        Assert.Equal(950, book.Lost);
    }

    [Fact]
    public void An_answer_from_many_data_sets_takes_their_room_while_it_waits()
    {
        var (book, answer) = (new DemandBook(city.Clock, _ => null, mostNoted: 50), city.Ask(Questions[0]));
        var shares = answer.Demand!.AllShares.Count();
        Assert.True(shares > 1);
        for (var client = 0; client < 1_000; client++)
        {
            book.Note(CountedCity.From(client), answer);
        }

        Assert.Equal(1_000 - (50 / (1 + shares)), book.Lost);
    }

    [Fact]
    public void A_batch_is_counted_without_a_call()
    {
        var (book, answer) = (new DemandBook(city.Clock, _ => null, batch: 10), city.Ask(Search));
        var client = 0;
        for (; client < 900; client++)
        {
            book.Note(CountedCity.From(client), answer);
        }

        Assert.True(SpinWait.SpinUntil(
            () =>
            {
                book.Note(CountedCity.From(client++ % 1_000), answer);
                return book.Waiting <= 10;
            },
            TimeSpan.FromSeconds(30)));
        Assert.Equal(0, book.Lost);
        Assert.Equal(client, CountedCity.Of(CountedCity.LinesOf(book), DemandSubject.Answer, "")!.Reads);
    }

    [Fact]
    public void One_client_that_asks_a_thousand_times_is_one()
    {
        var (book, answer) = (city.Book(), city.Ask(Search));
        for (var i = 0; i < 1_000; i++)
        {
            book.Note(CountedCity.From(7), answer);
        }

        Assert.DoesNotContain(CountedCity.LinesOf(book), line => line.Key.Subject == DemandSubject.Search);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void A_square_in_which_ten_clients_looked_is_told(int clients, bool isTold)
    {
        var (book, answer) = (city.Book(), city.Ask(
            "{ facilities(near: { latitude: 36.04512, longitude: 139.96041, radius: 500 }) { nodes { name } } }"));
        for (var client = 0; client < clients; client++)
        {
            book.Note(CountedCity.From(client), answer);
        }

        Assert.Equal(
            isTold ? ["54390756"] : [],
            CountedCity.LinesOf(book).Where(line => line.Key.Subject == DemandSubject.Square).Select(line => line.Key.Name));
    }

    [Theory]
    [InlineData("{ municipality(code: \"999130\") { facilities(where: { category: { eq: AED } }) { nodes { name } } } }",
        "MissingKind AED 999130")]
    [InlineData("{ facilities(where: { category: { eq: AED }, municipality: { code: { eq: \"999130\" } } }) { totalCount } }",
        "MissingKind AED 999130")]
    [InlineData("{ municipality(code: \"131016\") { name } }", "MissingMunicipality 131016")]
    [InlineData("{ facilities(where: { category: { eq: AED }, name: { contains: \"ここにない\" } }) { nodes { name } } }", "")]
    [InlineData("{ facilities(first: 1, where: { category: { eq: AED } }) { nodes { name } } }", "")]
    [InlineData("{ facilities(first: 0, where: { category: { eq: AED } }) { nodes { name } } }", "")]
    public void Kinds_and_municipalities_that_are_not_there_are_told_when_five_wanted_them(string question, string told)
    {
        var (book, answer) = (city.Book(), city.Ask(question));
        for (var client = 0; client < 5; client++)
        {
            book.Note(CountedCity.From(client), answer);
        }

        var missing = CountedCity.LinesOf(book)
            .Where(line => line.Key.Subject is DemandSubject.MissingKind or DemandSubject.MissingMunicipality)
            .Select(line => $"{line.Key.Subject} {line.Key.Name} {line.Key.Within}".TrimEnd());
        Assert.Equal(told, string.Join(';', missing));
    }

    /// <summary>A text that is no code finds no municipality, and it may be as long as a request.</summary>
    [Theory]
    [InlineData(5_000)]
    [InlineData(0)]
    public void A_text_that_is_no_code_is_not_kept_however_many_ask_for_it(int more)
    {
        var code = "99913" + new string('あ', more);
        var (book, answer) = (city.Book(), city.Ask(
            $$"""{ facilities(where: { category: { eq: AED }, municipality: { code: { eq: "{{code}}" } } }) { nodes { name } } }"""));
        for (var client = 0; client < 5; client++)
        {
            book.Note(CountedCity.From(client), answer);
        }

        Assert.Empty(answer.Demand!.Sought);
        Assert.DoesNotContain(CountedCity.LinesOf(book), line => line.Key.Subject == DemandSubject.MissingKind);
    }

    [Fact]
    public void A_cell_that_an_answer_reads_twice_is_in_one_answer()
    {
        var (book, answer) = (city.Book(), city.Ask(
            "{ a: facilities(first: 50) { nodes { phone } } b: facilities(first: 50) { nodes { phone } } }"));
        for (var client = 0; client < 5; client++)
        {
            book.Note(CountedCity.From(client), answer);
        }

        var cells = CountedCity.LinesOf(book).Where(line => line.Key.Subject == DemandSubject.Cell).ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal((5, 0), (cell.Reads, cell.Rows % 10)));
    }

    /// <summary>Made by hand: no test city has that many data sets.</summary>
    [Fact]
    public void Answers_that_are_all_unlike_are_all_counted_though_only_so_many_wait_to_be_added_up()
    {
        const int most = 30_000;
        var (book, names) = (city.Book(), new DatasetNames());
        var read = new CountedRead(0, 0, [new CountedCell(1, "Facility.phone")], names);
        var scope = new DemandScope(["Facility.phone"], [read], [], []);
        for (var i = 0; i < most; i++)
        {
            book.Note(CountedCity.From(i % 7), Answer.OfErrors(AnswerKind.Executed, []) with { Demand = DemandOf(scope, [i % 20_000]) });
        }

        var lines = CountedCity.LinesOf(book);

        Assert.Equal((most, most), (lines.Single(IsAll).Reads, lines.Single(IsAll).Rows));
        Assert.Equal(20_000, lines.Count(line => line.Key.Subject == DemandSubject.Dataset));
        Assert.Equal(most, lines.Where(line => line.Key.Subject == DemandSubject.Dataset).Sum(line => line.Reads));

        // Each data set has two clients at most.
        Assert.Null(CountedCity.Of(lines, DemandSubject.Field, "Facility.phone"));

        static bool IsAll(DemandLine line) => line.Key.Subject == DemandSubject.Answer;
    }

    [Fact]
    public void A_file_of_thousands_of_data_sets_is_counted_by_each_of_them()
    {
        var read = new CountedRead(0, 0, [], new DatasetNames());

        var demand = DemandOf(new DemandScope([], [read], [], []), [.. Enumerable.Range(0, 9_000).Select(i => i % 3_000)]);

        Assert.Equal(3_000, demand.AllShares.Count());
        Assert.All(demand.AllShares, share => Assert.Equal(3, share.Rows));
    }

    [Fact]
    public void A_week_that_cannot_be_written_keeps_no_other_from_being_written()
    {
        var (book, now) = (city.Book(), city.Clock.Now);
        try
        {
            book.NotePage(CountedCity.From(1), "/", "");
            book.CountNoted();
            city.Clock.Now = now.AddDays(7);
            book.CountNoted();
            book.NotePage(CountedCity.From(1), "/", "");
            var written = new List<DemandLine>();
            Assert.Throws<DatabaseFailure>(() => book.Write(lines =>
            {
                written.AddRange(
                    lines[0].Key.Week == "2026-W24" ? throw new DatabaseFailure(DatabaseFailureKind.Full, "full") : lines);
            }));
            Assert.Equal("2026-W25", Assert.Single(written).Key.Week);
            Assert.Equal("2026-W24", Assert.Single(CountedCity.LinesOf(book)).Key.Week);
            Assert.Empty(CountedCity.LinesOf(book));
        }
        finally
        {
            city.Clock.Now = now;
        }
    }

    /// <summary>Only what the database accepts is written; what it rejects is reported and not tried again.</summary>
    [Fact]
    public void Lines_that_a_database_refuses_are_lost_and_no_others()
    {
        var (book, written) = (city.Book(), new List<DemandLine>());
        for (var number = 0; number < 40; number++)
        {
            book.NotePage(CountedCity.From(1), $"/{number}", "");
        }

        book.Write(lines => written.AddRange(
            lines.Any(line => line.Key.Name is "/7" or "/31") ? throw new InvalidOperationException("never") : lines));

        Assert.Equal(38, written.Select(line => line.Key.Name).Except(["/7", "/31"]).Count());
        Assert.Equal((2L, "never"), (book.Refused, book.Refusal!.Message));
        Assert.Empty(CountedCity.LinesOf(book));
    }

    [Theory]
    [InlineData("どこにも\0ない\u001f広場\u0085", "どこにも ない 広場")]
    [InlineData("\0 \u007f", null)]
    public void Control_characters_in_what_was_looked_for_are_space(string typed, string? words) =>
        Assert.Equal(words, Sought.Words(typed)?.Text);

    [Fact]
    public void With_and_without_one_client_only_counts_differ()
    {
        string[] alone =
        [
            "{ facilities(search: \"わたしだけの秘密の場所\") { nodes { name } } }",
            "{ facilities(near: { latitude: 36.2, longitude: 140.2, radius: 100 }) { nodes { name } } }",
            "{ municipality(code: \"011002\") { name } }",
            "{ facilities(first: 3, where: { name: { eq: \"わたしの家\" } }) { nodes { phone dataset { id } } } }",
            "{ facilities(first: 50) { nodes { nameKana fax location { latitude } dataset { id title } } } }",
        ];
        var (without, with) = (city.Book(), city.Book());
        foreach (var book in (DemandBook[])[without, with])
        {
            for (var client = 0; client < 20; client++)
            {
                book.Note(CountedCity.From(client), city.Ask(Questions[client % Questions.Length]));
                book.Note(CountedCity.From(client), city.Ask(Search));
            }
        }

        foreach (var question in alone.Concat(Questions))
        {
            with.Note(CountedCity.From(99), city.Ask(question));
            with.Note(CountedCity.From(99), city.Ask(question));
        }

        Assert.Equal(Visible(without), Visible(with));
    }

    [Fact]
    public void No_client_is_the_same_in_another_week()
    {
        var client = ClientId.Of(IPAddress.Parse("192.0.2.1"));

        Assert.Equal(client.Pseudonym(1), ClientId.Of(IPAddress.Parse("::ffff:192.0.2.1")).Pseudonym(1));
        Assert.NotEqual(client.Pseudonym(1), client.Pseudonym(2));
        Assert.NotEqual(client.Pseudonym(1), client.Number);
        Assert.NotEqual(client.Pseudonym(1), (client with { Kind = ClientKind.Network }).Pseudonym(1));
    }

    [Fact]
    public void With_a_week_ends_what_waits_in_it()
    {
        var (book, answer, now) = (city.Book(), city.Ask(Search), city.Clock.Now);
        try
        {
            for (var client = 0; client < 8; client++)
            {
                city.Clock.Now = client < 4 ? now : now.AddDays(7);
                book.CountNoted();
                book.Note(CountedCity.From(client), answer);
                book.CountNoted();
            }
        }
        finally
        {
            city.Clock.Now = now;
        }

        var lines = CountedCity.LinesOf(book);
        Assert.Equal(
            [("2026-W24", 4L), ("2026-W25", 4L)],
            lines.Where(line => line.Key.Subject == DemandSubject.Answer).Select(line => (line.Key.Week, line.Reads)));
        Assert.DoesNotContain(lines, line => line.Key.Subject == DemandSubject.Search);
    }

    [Fact]
    public void Robots_want_nothing()
    {
        var book = city.Book();
        book.Note(CountedCity.From(1, "Mozilla/5.0 (compatible; Googlebot/2.1)"), city.Ask(Questions[0]));

        Assert.Empty(CountedCity.LinesOf(book));
    }

    /// <summary>Returns the demand of rows of some data sets, with an empty cell in each.</summary>
    private static AnswerDemand DemandOf(DemandScope scope, IReadOnlyList<int> datasets)
    {
        using var rows = new RowBuffer(2);
        foreach (var dataset in datasets)
        {
            rows.AddText(Encoding.UTF8.GetBytes($"data set {dataset}"));
            rows.AddNull();
            rows.EndRow();
        }

        var demand = new AnswerDemand(scope);
        demand.Count(scope.Reads[0], rows, rows.Rows);
        return demand;
    }

    /// <summary>Returns everything that can be told apart, except the numbers.</summary>
    private static List<string> Visible(DemandBook book) => [.. CountedCity.LinesOf(book)
        .Select(line => $"{line.Key.Subject} {line.Key.Name} {line.Key.Within}").Order(StringComparer.Ordinal)];

    private static void AssertClients(int truth, DemandLine line) => Assert.InRange(
        line.Clients, truth * (1 - (5 * DistinctCount.StandardError)), truth * (1 + (5 * DistinctCount.StandardError)));

    /// <summary>Returns for each row of an answer the key of its data set, and whether its first field is empty.</summary>
    private static List<(string Dataset, bool IsEmpty)> RowsOf(Answer answer)
    {
        using var json = JsonDocument.Parse(answer.Json);
        var list = json.RootElement.GetProperty("data").EnumerateObject().First().Value;
        return [.. list.GetProperty("nodes").EnumerateArray().Select(row =>
        {
            Assert.True(GlobalId.TryParse(row.GetProperty("dataset").GetProperty("id").GetString()!, out _, out var key));
            return (key, row.EnumerateObject().First().Value.ValueKind == JsonValueKind.Null);
        })];
    }
}
