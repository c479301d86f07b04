#:project ../../src/Utleie.Domain.Lending/Utleie.Domain.Lending.csproj
#:property PublishAot=false

// What may become of a unit that is lent? The way from the shelf and back, and what may not happen on it.
using Utleie.Domain.Lending;

foreach (var status in LoanStatus.All)
    Console.WriteLine($"{status.Value,-12} → {string.Join(", ", status.Next.Select(next => next.Value))}");

Console.WriteLine(LoanStatus.CheckedOut.Next.Contains(LoanStatus.Available)
    ? "Et utlevert telt kan settes rett på hylla."
    : "Et utlevert telt må leveres inn og sjekkes før det er ledig.");
