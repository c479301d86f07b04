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
        PriceUnit.StartedHour => (new("påbegynt time", "påbyrja time", "started hour"), new("påbegynte timer", "påbyrja timar", "started hours")),
        PriceUnit.Person => (new("person", "person", "person"), new("personer", "personar", "persons")),
        PriceUnit.PersonNight => (new("persondøgn", "persondøgn", "person-night"), new("persondøgn", "persondøgn", "person-nights")),
        PriceUnit.PercentOfRevenue => (new("prosent av billettinntektene", "prosent av billettinntektene", "percent of ticket revenue"), new("prosent av billettinntektene", "prosent av billettinntektene", "percent of ticket revenue")),
        PriceUnit.PieceDay => (new("stk. × dag", "stk. × dag", "item-day"), new("stk. × dager", "stk. × dagar", "item-days")),
        PriceUnit.PieceNight => (new("stk. × natt", "stk. × natt", "item-night"), new("stk. × netter", "stk. × netter", "item-nights")),
        PriceUnit.PieceHour => (new("stk. × time", "stk. × time", "item-hour"), new("stk. × timer", "stk. × timar", "item-hours")),
        PriceUnit.StartedPeriod => (new("påbegynt periode", "påbyrja periode", "started period"), new("påbegynte perioder", "påbyrja periodar", "started periods")),
        _ => throw new UnreachableException(),
    };
}
