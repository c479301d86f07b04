using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling;

/// <summary>Names of reason arguments that a host must recognise, for example to hide them.</summary>
public static class SchedulingArguments
{
    /// <summary>The identifier of another person's booking. Remove it from answers to citizens (<see cref="ReasonDocument.Without"/>).</summary>
    public const string Booking = "booking";
}
