return await Gateway.Cli.CommandLine.RunAsync(args);
