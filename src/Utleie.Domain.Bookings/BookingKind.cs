using System.Text.Json.Serialization;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Bookings;

/// <summary>What a caseworker is asked to decide.</summary>
/// <remarks>Source: 000 (Booking).</remarks>
[JsonConverter(typeof(WireEnumConverter<BookingKind>))]
public enum BookingKind
{
    /// <summary>A new booking (forespørsel).</summary>
    Request,

    /// <summary>A change of a booking there is (endring).</summary>
    Change,

    /// <summary>An application for a season or a standing time (søknad).</summary>
    Application,
}
