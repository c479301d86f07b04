using AdminApi.Errors;
using AdminApi.Http;
using AdminApi.Prices;
using AdminApi.Resources;
using Utleie.Domain.Resources;

namespace AdminApi.Bookings;

/// <summary>Makes, shows and ends bookings.</summary>
internal static class BookingHandlers
{
    internal static async Task<IResult> Book(string id, ResourceDesk resources, BookingDesk desk, Call call)
    {
        if (await resources.FindAsync(id).ConfigureAwait(false) is not { } resource)
            return Problems.Missing(call.Http);
        var ask = await call.ReadAsync<RentalAsk>().ConfigureAwait(false);
        return resource.Status().IsBookable
            ? await desk.BookAsync(resource, ask).ConfigureAwait(false)
            : BookingProblems.NotPublished(resource.Status());
    }
}
