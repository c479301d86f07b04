// UPDATE Form
using Utleie.Domain.Access;
using Utleie.Domain.Wire;

var entry = WireFormat.Read<AuditEntry>("""{"action":"UPDATE","entityType":"Form"}""", WireFormat.Create(AccessJson.Resolver));
Console.WriteLine($"{WireWords<AuditAction>.Of(entry.Action!.Value)} {entry.EntityType}");
