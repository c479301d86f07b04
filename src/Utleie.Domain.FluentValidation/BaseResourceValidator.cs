using FluentValidation;
using Utleie.Domain.Resources;

namespace Utleie.Domain.FluentValidation;

/// <summary>Validates a whole rental object of any category: what a <c>PublishingReport</c> finds, as failures.</summary>
/// <remarks>
/// The property name is the wire path, the error code the rule's id or the engine's code, and the custom state the <c>PublishingFinding</c>. Safe on any number of
/// threads. Source: 001 §9, §13.3.
/// </remarks>
public sealed class BaseResourceValidator : AbstractValidator<BaseResource>
{
    /// <summary>Creates a validator with the given options.</summary>
    public BaseResourceValidator(PublishingValidation validation)
    {
        ArgumentNullException.ThrowIfNull(validation);
        RuleFor(resource => resource).Custom((resource, context) => Failures.Add(context, validation.Report(resource).Findings, validation.Language));
    }
}
