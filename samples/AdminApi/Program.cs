using AdminApi.Hosting;

await AdminApp.Build(args).RunAsync();
