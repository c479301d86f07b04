using AdminApi.Errors;
using Utleie.Domain.Bookings;
using Utleie.Domain.Wire;

namespace AdminApi.Bookings;

/// <summary>What a booking is to become, as it is written: <c>{"status": "confirmed"}</c>.</summary>
/// <param name="Status">
/// <c>confirmed</c> or <c>rejected</c> where it is pending; <c>completed</c> or <c>no_show</c> where it was confirmed and has begun.
/// </param>
/// <remarks>Source: 001 §1.3 (Saksbehandler), §10.2; D53, D154.</remarks>
internal sealed record DecisionAsk(BookingStatus? Status)
{
    /// <exception cref="WireException">The status is missing.</exception>
    internal BookingStatus Next => Status
        ?? throw new WireException(RequestTexts.MissingStatus, RequestTexts.WriteOneOf(["confirmed", "rejected", "completed", "no_show"]), "status");
}
