using FluentValidation;
using Utleie.Domain.Resources;

namespace Utleie.Domain.FluentValidation;

// D122.
/// <summary>Validates one section by itself: the findings that a rental object with nothing but this section has in its fields.</summary>
/// <remarks>
/// A rule that another section can satisfy (a price by an event's tickets, a court's times by the opening hours) is judged as if there were none; the whole object's
/// validator knows them all. Property names are wire paths from the object: <c>pricing.basePrice</c>. Safe on any number of threads.
/// </remarks>
/// <typeparam name="T">The section.</typeparam>
public abstract class SectionValidator<T> : AbstractValidator<T>
{
    private protected SectionValidator(PublishingValidation validation, string path, Func<T, BaseResource> place)
    {
        ArgumentNullException.ThrowIfNull(validation);
        Path = path;
        RuleFor(section => section).Custom((section, context) =>
            Failures.Add(context, validation.Report(place(section)).Findings.Where(finding => Owns(finding.Field)), validation.Language));
    }

    /// <summary>The wire path of the section in an object.</summary>
    public string Path { get; }

    private bool Owns(string field) => field.StartsWith(Path, StringComparison.Ordinal) && (field.Length == Path.Length || field[Path.Length] is '.' or '[');
}
