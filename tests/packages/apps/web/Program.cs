// The stranger's web service: one endpoint, asked over loopback. Its last line is what run.sh expects.
using NodaTime;
using Utleie.Domain.Answers;
using Utleie.Domain.DependencyInjection;
using Utleie.Domain.Resources;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddUtleieDomain(options => options with { Languages = [Language.En, Language.Nb] });
var start = Instant.FromUtc(2026, 2, 9, 9, 0);
await using var app = builder.Build();
app.MapPost("/price", async (HttpRequest request, ResourceCompiler compiler, UtleieOptions options) =>
{
    using var reader = new StreamReader(request.Body);
    var resource = UtleieJson.Read(await reader.ReadToEndAsync());
    var language = options.LanguageOf(request.Headers.AcceptLanguage);
    return compiler.Compile(resource).Prices.Match(
        prices => Results.Text(prices.Total(start, start + Duration.FromHours(1)).ToString()),
        errors => Results.Text(Utleie.Domain.Pricing.PricingTexts.Findings.Render(errors.Findings[0], language), statusCode: 422));
});
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
foreach (var basePrice in new[] { "500", "-1" })
{
    using var answer = await client.PostAsync("/price", new StringContent($$$"""{"category":"lokaler","pricing":{"basePrice":{{{basePrice}}},"priceModel":"per time","currency":"NOK","vatRate":25}}"""));
    Console.Write($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()} ");
}

Console.WriteLine();
