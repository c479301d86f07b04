using AdminApi.Hosting;

return await HostStart.RunAsync("AdminApi", () => Task.FromResult(AdminApp.Build(args)));
