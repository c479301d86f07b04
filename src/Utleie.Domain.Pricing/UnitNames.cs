using System.Diagnostics;
using Utleie.Domain.Answers;

namespace Utleie.Domain.Pricing;

/// <summary>The names of units, singular and plural.</summary>
public static class UnitNames
{
    /// <summary>Returns the singular and plural name of a unit.</summary>
    public static (LocalizedText One, LocalizedText Many) Of(PriceUnit unit) => unit switch
    {
        PriceUnit.Hour => (new("time", "time", "hour"), new("timer", "timar", "hours")),
        PriceUnit.HalfHour => (new("halvtime", "halvtime", "half-hour"), new("halvtimer", "halvtimar", "half-hours")),
        PriceUnit.Slot => (new("tidsluke", "tidsluke", "slot"), new("tidsluker", "tidsluker", "slots")),
        PriceUnit.Day => (new("dag", "dag", "day"), new("dager", "dagar", "days")),
        PriceUnit.UnitDay => (new("enhetsdag", "einingsdag", "unit-day"), new("enhetsdager", "einingsdagar", "unit-days")),
        PriceUnit.Ticket => (new("billett", "billett", "ticket"), new("billetter", "billettar", "tickets")),
        PriceUnit.Booking => (new("booking", "booking", "booking"), new("bookinger", "bookingar", "bookings")),
        PriceUnit.Percent => (new("prosent", "prosent", "percent"), new("prosent", "prosent", "percent")),
        PriceUnit.Piece => (new("stk.", "stk.", "item"), new("stk.", "stk.", "items")),
        _ => throw new UnreachableException(),
    };
}
