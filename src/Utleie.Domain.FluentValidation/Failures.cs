using FluentValidation;
using FluentValidation.Results;
using Utleie.Domain.Answers;
using Utleie.Domain.Resources.Publishing;

namespace Utleie.Domain.FluentValidation;

/// <summary>Hands findings on as failures: nothing is judged here.</summary>
internal static class Failures
{
    internal static void Add<T>(ValidationContext<T> context, IEnumerable<PublishingFinding> findings, Language language)
    {
        foreach (var finding in findings)
        {
            context.AddFailure(new ValidationFailure(finding.Field, finding.Text(language))
            {
                ErrorCode = finding.Code,
                Severity = finding.Severity == Answers.FindingSeverity.Error ? global::FluentValidation.Severity.Error : global::FluentValidation.Severity.Warning,
                CustomState = finding,
            });
        }
    }
}
