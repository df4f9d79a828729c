using System.Diagnostics;
using System.Globalization;
using Gateway.Catalog;
using Gateway.Load;
using Gateway.Plan;
using Gateway.Store;

// gateway-load measure [rounds] [seconds]   the ratios; wrk loads, or this program where there is none
// gateway-load allocations                  time and bytes of each operation without the web server
// gateway-load client URL FILE CONNECTIONS SECONDS
if (args is ["client", var url, var file, var connections, var time])
{
    await Client.RunAsync(new Uri(url), file, Number(connections), Number(time));
    return;
}

var folder = Directory.CreateTempSubdirectory("gateway-load-").FullName;
try
{
    var watch = Stopwatch.StartNew();
    var database = Database.Open(Path.Combine(folder, "city.db"), CityCatalog.Create());
    var city = LoadCity.Fill(database);
    Console.WriteLine($"The city was loaded in {watch.Elapsed.TotalSeconds:F0} s.");
    await using var servers = await Servers.StartAsync(database.Path);
    using var pool = new LeasePool(database.Path, 1);
    var questions = await Question.AllAsync(city, Servers.ExecutorOf(pool, new PageLimits(MaximumSize: int.MaxValue - 1)));
    if (args is ["allocations", ..])
    {
        await Allocations.PrintAsync(servers.Executor, questions);
        return;
    }

    var tool = new LoadTool(Environment.GetEnvironmentVariable("LOAD_TOOL") != "own", connections: 16);
    var measurement = new Measurement(servers, tool, folder, rounds: args.Length > 1 ? Number(args[1]) : 5, seconds: args.Length > 2 ? Number(args[2]) : 1);
    await measurement.RunAsync(questions);
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
