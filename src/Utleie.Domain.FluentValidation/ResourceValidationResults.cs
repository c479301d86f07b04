using FluentValidation;
using FluentValidation.Results;

namespace Utleie.Domain.FluentValidation;

/// <summary>Reads results of validation as publishing means them.</summary>
public static class ResourceValidationResults
{
    /// <summary>Whether nothing blocks; warnings do not, though they make the result's own <c>IsValid</c> false.</summary>
    public static bool MayBePublished(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return !result.Errors.Exists(failure => failure.Severity == Severity.Error);
    }
}
