// Written, then WriteRefusal
using Utleie.Domain;
using Utleie.Domain.Resources;
using Utleie.Domain.Storage;
using Utleie.Domain.Storage.InMemory;

var store = new InMemoryStore();
var venue = new Venue { Identity = new() { ObjectId = ResourceId.Parse("550e8400-e29b-41d4-a716-446655440001"), Slug = Slug.From("Møterom Y") }, Metadata = new() { Version = 1 } };
var first = await store.Resources.AddAsync(venue, WriteContext.None, CancellationToken.None);
var second = await store.Resources.AddAsync(venue, WriteContext.None, CancellationToken.None);
Console.WriteLine($"{first.Value.GetType().Name}, then {second.Value.GetType().Name}");
