return await Gateway.Cli.Verbs.CommandLine.RunAsync(args);
