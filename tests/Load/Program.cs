using System.Diagnostics;
using System.Globalization;
using Gateway.Catalog;
using Gateway.Load;
using Gateway.Store;

// gateway-load measure [rounds] [seconds]   the ratios; wrk loads, or this program where there is none
// gateway-load allocations                  time and bytes of each operation without the web server
// gateway-load run QUESTION SECONDS         one question on one thread, for a profiler (run-by-hand: of the other side)
// gateway-load serve SECONDS                both servers, to be loaded by hand; prints addresses and files of requests
// gateway-load client URL FILE CONNECTIONS SECONDS
// gateway-load startup GATEWAY EMPTY ROUNDS   from the start of a process to its first answer; see startup.sh
// gateway-load pages ADDRESS                what the pages of a running gateway weigh and cost beside a point lookup
// gateway-load import FILE [rounds]         an import compared with the sqlite3 shell's; import-once FILE DATABASE is one of them
// LOAD_CITY=FILE keeps the database for the next run; LOAD_TOOL=own does without wrk.
if (args is ["import-once", var source, var target])
{
    ImportOnce.Run(source, target);
    return;
}

if (args is ["client", var url, var file, var connections, var time])
{
    await Client.RunAsync(new Uri(url), file, Number(connections), Number(time));
    return;
}

if (args is ["startup", var gateway, var empty, var rounds])
{
    var place = Directory.CreateTempSubdirectory("gateway-startup-").FullName;
    await new Startup(gateway, empty, place).PrintAsync(Number(rounds));
    Directory.Delete(place, recursive: true);
    return;
}

if (args is ["pages", var address])
{
    await new Pages(new Uri(address)).PrintAsync();
    return;
}

var folder = Directory.CreateTempSubdirectory("gateway-load-").FullName;
try
{
    if (args is ["import", var csv, ..])
    {
        new ImportRatio(csv, folder, args.Length > 2 ? Number(args[2]) : 5).Print();
        return;
    }

    var database = OpenCity(Environment.GetEnvironmentVariable("LOAD_CITY") ?? Path.Combine(folder, "city.db"));
    await using var servers = await Servers.StartAsync(database.Path);
    var questions = await Question.AllAsync(database);
    if (args is ["allocations", ..])
    {
        await Allocations.PrintAsync(servers, questions);
        return;
    }

    if (args is ["run" or "run-by-hand", var name, var length])
    {
        await Allocations.RunAsync(servers, questions.First(q => q.Name == name), TimeSpan.FromSeconds(Number(length)), byHand: args[0] != "run");
        return;
    }

    if (args is ["serve", var span])
    {
        foreach (var question in questions)
        {
            await File.WriteAllLinesAsync(Path.Combine(folder, question.Name), question.Bodies);
            Console.WriteLine($"{servers.GatewayUrl} {servers.HandWrittenUrl}{question.HandWritten} {folder}/{question.Name}");
        }

        await Task.Delay(TimeSpan.FromSeconds(Number(span)));
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

static Database OpenCity(string path)
{
    var isNew = !File.Exists(path);
    var database = Database.Open(path, CityCatalog.Create());
    if (isNew)
    {
        var watch = Stopwatch.StartNew();
        LoadCity.Fill(database);
        Console.WriteLine($"The city was loaded in {watch.Elapsed.TotalSeconds:F0} s.");
    }

    return database;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
