using System.Diagnostics;
using System.Globalization;
using Gateway.Catalog;
using Gateway.Load;
using Gateway.Load.Kept;
using Gateway.Load.Peers;
using Gateway.Load.Places;
using Gateway.Store;
using Gateway.Store.Opening;

// gateway-load measure [rounds] [seconds]   the ratios; wrk generates the load, or this program if there is no wrk
// gateway-load measure-peer PEER URL [rounds] [seconds]   the same against a peer served at the URL; see peers.sh
// gateway-load misses [rounds] [seconds]    the same for a gateway with a cache, where no request repeats
// gateway-load kept [rounds] [seconds] [NAME…]   cached answers against the endpoints, and those that send nothing or the same; see kept.sh
// gateway-load demand [rounds] [seconds] [NAME…]   a gateway that counts demand against one that does not; see demand.sh
// gateway-load counting [rounds] [clients]  what each step of counting adds to an operation without the web server
// gateway-load limits [rounds] [seconds] [NAME…]   a gateway with limits against one without; see limits.sh
// gateway-load stale [seconds]              each cached answer against that of a gateway without a cache, while data changes; see stale.sh
// gateway-load allocations                  time and bytes of each operation without the web server
// gateway-load run QUESTION SECONDS         one question on one thread, for a profiler (run-by-hand: the other side)
// gateway-load serve SECONDS                both servers, to be loaded by hand; prints addresses and request files
// gateway-load fill                         creates the city that LOAD_CITY names, if it is empty
// gateway-load client URL FILE CONNECTIONS SECONDS
// gateway-load startup GATEWAY EMPTY ROUNDS   from the start of a process to its first answer; see startup.sh
// gateway-load pages ADDRESS [PID [DATABASE [PAGES]]]   size and cost of the pages of a running gateway against a point lookup, by the
//     clock or by its processor time; given its database, to which it adds, with each page drawn first after new data
// gateway-load worst ADDRESS [DOCUMENTS] [SEED]   the slowest of random documents, and who waits for them; see worst.sh
// gateway-load search ADDRESS [TEXTS] [SEED] [PIDS]   latency of searches and suggestions, by the letters of the typed text
// gateway-load steady ADDRESS RATE SECONDS NAME DOCUMENT VARIABLES   RATE requests a second; see tests/Scale/millions.sh
// gateway-load overload URL QUESTION SECONDS   four times its capacity, over the city that LOAD_CITY names; see overload.sh
// gateway-load mixed ADDRESS PID MINUTES [RATE] [SECONDS]   all kinds of requests at once, then a hostile series, and memory, with minutes
//     of SECONDS seconds; see mixed.sh
// gateway-load idle ADDRESS PID COUNT [SECONDS]   COUNT idle subscriptions for SECONDS seconds, and new versions for all of them; see
//     idle.sh
// gateway-load fair URL QUESTION RATE ROUNDS SECONDS   one client that asks again after each response, and ten others; see fair.sh
// gateway-load fair-cost URL QUESTION       the cost of one of these requests
// gateway-load burn PART SECONDS            uses PART of a processor's time
// gateway-load import FILE [rounds]         an import against the sqlite3 shell's; import-once FILE DATABASE is one of them
// gateway-load places FILE [rounds]         nearby places against handwritten statements; tenfold FILE COPY makes a larger database
// gateway-load zones FILE [rounds]          a hundred zones over its places, against a handwritten loop; they are removed again
// gateway-load files [rounds]               all events of the city as CSV, against a handwritten writer, also over HTTP; see files.sh
// LOAD_CITY=FILE keeps the database for the next run, and may be the address of a PostgreSQL database; LOAD_TOOL=own avoids wrk.
var folder = Directory.CreateTempSubdirectory("gateway-load-").FullName;
try
{
    switch (args)
    {
        case ["fill"]:
            OpenCity(Environment.GetEnvironmentVariable("LOAD_CITY")!);
            break;
        case ["import-once", var file, var database]:
            ImportOnce.Run(file, database);
            break;
        case ["import", var file, ..]:
            new ImportRatio(file, folder, rounds: Argument(2, 5)).Print();
            break;
        case ["client", var url, var requests, var connections, var seconds, var coding]:
            await Client.RunAsync(new Uri(url), requests, Number(connections), Number(seconds), coding);
            break;
        case ["stale", ..]:
            var place = Environment.GetEnvironmentVariable("LOAD_CITY") ?? Path.Combine(folder, "city.db");
            using (var stale = new Stale(OpenCity(place), place))
            {
                await stale.PrintAsync(TimeSpan.FromSeconds(Argument(1, 60)));
            }

            break;
        case ["files", ..]:
            var city = Environment.GetEnvironmentVariable("LOAD_CITY") ?? Path.Combine(folder, "city.db");
            using (var events = OpenCity(city))
            {
                await using var both = await Servers.StartAsync(city);
                using var files = new FilesMeasured(events, both, city, rounds: Argument(1, 7));
                await files.PrintAsync();
            }

            break;
        case ["tenfold", var file, var copy]:
            Tenfold.Make(file, copy);
            break;
        case ["places", var file, ..]:
            using (var places = new PlacesMeasured(file, rounds: Argument(2, 7)))
            {
                await places.PrintAsync();
            }

            break;
        case ["zones", var file, ..]:
            using (var zones = new ZonesMeasured(file, rounds: Argument(2, 7)))
            {
                await zones.PrintAsync();
            }

            break;
        case ["startup", var gateway, var empty, var rounds]:
            await new Startup(gateway, empty, folder).PrintAsync(Number(rounds));
            break;
        case ["worst", var address, ..]:
            using (var worst = new Worst(new Uri(address)))
            {
                await worst.PrintAsync(Argument(2, 2000), Argument(3, 1));
            }

            break;
        case ["search", var address, ..]:
            using (var searches = new Searches(new Uri(address), Argument(3, 1), args.Length > 4 ? args[4].Split(',') : []))
            {
                await searches.PrintAsync(Argument(2, 200));
            }

            break;
        case ["steady", var address, var rate, var seconds, var name, var document, var variables]:
            using (var one = new Crowd(new Uri(address), 1))
            {
                await new Steady(one, new Uri(address), Number(rate), TimeSpan.FromSeconds(Number(seconds)))
                    .PrintAsync(name, document, variables);
            }

            break;
        case ["overload", var url, var name, var seconds]:
            var asked = Overload.BodiesOf(await QuestionAsync(name));
            await new Overload(new Uri(url), asked, TimeSpan.FromSeconds(Number(seconds))).PrintAsync();

            break;
        case ["fair-cost", var url, var name]:
            await new Fair(new Uri(url), Overload.BodiesOf(await QuestionAsync(name))).PrintCostAsync();
            break;
        case ["fair", var url, var name, var rate, var rounds, var seconds]:
            var fair = new Fair(new Uri(url), Overload.BodiesOf(await QuestionAsync(name)));
            await fair.PrintAsync(Number(rate), Number(rounds), TimeSpan.FromSeconds(Number(seconds)));
            break;
        case ["burn", var part, var seconds]:
            Burner.Burn(Fraction(part), TimeSpan.FromSeconds(Fraction(seconds)));
            break;
        case ["mixed", var address, var process, var minutes, ..]:
            var mixedCity = Environment.GetEnvironmentVariable("LOAD_CITY")!;
            using (var changed = OpenCity(mixedCity))
            using (var mixed = new Mixed(
                new Uri(address),
                changed,
                await Question.AllAsync(changed, mixedCity),
                Number(process),
                Argument(4, 200),
                TimeSpan.FromSeconds(Argument(5, 60))))
            {
                await mixed.PrintAsync(Number(minutes));
            }

            break;
        case ["idle", var address, var process, var count, ..]:
            using (var followed = OpenCity(Environment.GetEnvironmentVariable("LOAD_CITY")!))
            using (var idle = new Idle(new Uri(address), followed, Number(process)))
            {
                await idle.PrintAsync(Number(count), Argument(4, 30));
            }

            break;
        case ["pages", var address, _, var written, .. var only]:
            using (var renewed = Stores.Open(written, CityCatalog.Create()))
            {
                var number = 0;
                var drawnAnew = new Pages(new Uri(address)) { Process = Argument(2, 0), Renew = () => LoadCity.Rename(renewed, ++number) };
                await drawnAnew.PrintAsync(only);
            }

            break;
        case ["pages", var address, ..]:
            await new Pages(new Uri(address)) { Process = args.Length > 2 ? Argument(2, 0) : null }.PrintAsync([]);
            break;
        default:
            await AskAsync();
            break;
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

async Task<Question> QuestionAsync(string name)
{
    var city = Environment.GetEnvironmentVariable("LOAD_CITY")!;
    using var store = OpenCity(city);
    return (await Question.AllAsync(store, city)).First(question => question.Name == name);
}

// Commands that need the large city, the gateway and the handwritten endpoints.
async Task AskAsync()
{
    var address = Environment.GetEnvironmentVariable("LOAD_CITY") ?? Path.Combine(folder, "city.db");
    var database = OpenCity(address);
    var keepsAnswers = args is ["kept" or "misses", ..] or [_, "yoga-cached", ..];
    await using var servers = await Servers.StartAsync(address, megabytes: keepsAnswers ? 64 : 0);
    var questions = await Question.AllAsync(database, address);
    var tool = new LoadTool(connections: 16);
    switch (args)
    {
        case ["allocations"]:
            await Allocations.PrintAsync(servers, questions);
            break;
        case ["run" or "run-by-hand", var name, var seconds]:
            await Allocations.RunAsync(servers, questions.First(q => q.Name == name), TimeSpan.FromSeconds(Number(seconds)), byHand: args[0] != "run");
            break;
        case ["serve", var seconds]:
            await ServeAsync(servers, questions, TimeSpan.FromSeconds(Number(seconds)));
            break;
        case ["kept", ..]:
            var sides = new KeptContests(servers, database);
            var kept = new Measurement(tool, folder, Argument(1, 5), Argument(2, 2)) { Renew = sides.Change };
            await kept.RunAsync([.. sides.All(questions).Where(IsAsked)]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"The gateway ran {servers.Ran} operations, {servers.Ran / kept.Answered:F3} a request; the others it had kept."));
            break;
        case ["misses", ..]:
            await new Measurement(tool, folder, Argument(1, 5), Argument(2, 1))
                .RunAsync([.. questions.Select(question => Contest.ByHand(question with { ComesOnce = true }, servers))]);
            break;
        case ["demand", ..]:
            await MeasurePairsAsync(address, questions, tool, new() { ["demand"] = "on" }, new() { ["demand"] = "off" });
            break;
        case ["counting", ..]:
            using (var off = ServedGateway.Open(address, new() { ["demand"] = "off" }))
            using (var on = ServedGateway.Open(address, new() { ["demand"] = "on" }))
            {
                await new Counting(off, on, Argument(1, 100), Argument(2, 1)).PrintAsync(questions);
            }

            break;
        case ["limits", ..]:
            const string High = "2000000000";
            await MeasurePairsAsync(address, questions, tool, new() { ["limit-requests"] = High, ["limit-cost"] = High }, []);
            break;
        case ["measure-peer", var peer, var url, ..]:
            var (ours, theirs) = (servers.GatewayUrl, new Uri(url));
            var contests = peer == "postgraphile"
                ? await new PostGraphile(theirs).ContestsAsync(ours, questions)
                : await new Yoga(theirs).ContestsAsync(ours, questions, kept: peer == "yoga-cached");
            var length = Argument(4, 5);
            await new Measurement(tool, folder, Argument(3, 5), length) { Warming = 3 * length, Pause = TimeSpan.FromSeconds(1) }
                .RunAsync(contests);
            break;
        default:
            await new Measurement(tool, folder, Argument(1, 5), Argument(2, 1))
                .RunAsync([.. questions.Select(question => Contest.ByHand(question, servers))]);
            break;
    }
}

// Settings against others, cold (each answer is computed) and warm (cached). Background work within a second counts too.
async Task MeasurePairsAsync(
    string address,
    IReadOnlyList<Question> questions,
    LoadTool tool,
    Dictionary<string, string> ours,
    Dictionary<string, string> theirs)
{
    await using var cold = await GatewayPair.StartAsync(address, megabytes: 0, ours, theirs);
    await using var warm = await GatewayPair.StartAsync(address, megabytes: 64, ours, theirs);
    var length = Argument(2, 2);
    await new Measurement(tool, folder, Argument(1, 7), length) { Warming = length, Pause = TimeSpan.FromSeconds(1.2) }
        .RunAsync([.. cold.Contests(questions, "cold").Concat(warm.Contests(questions, "warm")).Where(IsAsked)]);
}

async Task ServeAsync(Servers servers, IReadOnlyList<Question> questions, TimeSpan length)
{
    foreach (var question in questions)
    {
        await File.WriteAllLinesAsync(Path.Combine(folder, question.Name), question.Bodies);
        Console.WriteLine($"{servers.GatewayUrl} {servers.HandWrittenUrl}{question.HandWritten} {folder}/{question.Name}");
    }

    await Task.Delay(length);
}

// A verb that takes names after its rounds and seconds measures only these contests.
bool IsAsked(Contest contest) => args.Length < 4 || args.Skip(3).Contains(contest.Name);

int Argument(int position, int otherwise) => args.Length > position ? Number(args[position]) : otherwise;

static CityStore OpenCity(string path)
{
    var database = Stores.Open(path, CityCatalog.Create());
    if (database.IsEmpty())
    {
        var watch = Stopwatch.StartNew();
        LoadCity.Fill(database);
        Console.WriteLine($"The city was loaded in {watch.Elapsed.TotalSeconds:F0} s.");
    }

    return database;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static double Fraction(string text) => double.Parse(text, CultureInfo.InvariantCulture);
