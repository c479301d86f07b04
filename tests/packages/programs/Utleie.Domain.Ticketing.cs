// 300
using Utleie.Domain.Ticketing;
using Utleie.Domain.Wire;

Console.WriteLine(WireFormat.Read<EventCapacity>("""{"totalCapacity":300}""", WireFormat.Create(TicketingJson.Resolver)).TotalCapacity);
