using AdminApi.Hosting;

return await Startup.RunAsync(args, Console.Error);
