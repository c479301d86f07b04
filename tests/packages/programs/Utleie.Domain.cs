// 1000.00 NOK at moeterom-y-kragero
using Utleie.Domain;

Console.WriteLine($"{Money.Of(500) * 2} at {Slug.From("Møterom Y - Kragerø")}");
