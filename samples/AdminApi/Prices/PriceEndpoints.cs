using AdminApi.Http;
using AdminApi.OpenApi;
using Utleie.Domain.Pricing;

namespace AdminApi.Prices;

/// <summary>Prices of a rental object.</summary>
internal static class PriceEndpoints
{
    internal static void MapPrices(this RouteGroupBuilder objects) =>
        objects.MapPost("/{id}/quote", PriceHandlers.Quote).AllowAnonymous()
            .Named("quote", "Price a request, with every line explained")
            .Reads<RentalAsk>().Answers<Envelope<QuoteDocument>>().Refuses(400, 404, 409, 413, 415, 422);
}
