using Utleie.Domain.Answers;

namespace Utleie.Domain.Scheduling;

/// <summary>The names of reason arguments that your app must recognise, for example to hide them.</summary>
public static class SchedulingArguments
{
    /// <summary>The id of another person's booking. Remove it from answers to citizens (<see cref="ReasonDocument.Without"/>).</summary>
    public const string Booking = "booking";
}
