// registered
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Utleie.Domain.DependencyInjection;

var services = new ServiceCollection().AddUtleieDomain(options => options with { Clock = SystemClock.Instance });
Console.WriteLine(services.Any(service => service.ServiceType == typeof(DateTimeZone)) ? "registered" : "missing");
