// available, then reserved
using Utleie.Domain.Lending;

Console.WriteLine($"{LoanStatus.Available.Value}, then {LoanStatus.Available.Next[0].Value}");
