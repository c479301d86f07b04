// identity.displayName
using NodaTime;
using Utleie.Domain.FluentValidation;
using Utleie.Domain.Resources;

var validator = new BaseResourceValidator(new(SystemClock.Instance));
var result = validator.Validate(new Venue());
Console.WriteLine(result.Errors.First(error => error.PropertyName.StartsWith("identity", StringComparison.Ordinal)).PropertyName);
