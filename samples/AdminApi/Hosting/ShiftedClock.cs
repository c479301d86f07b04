namespace AdminApi.Hosting;

/// <summary>A clock that goes on from a time of one's choice.</summary>
internal sealed class ShiftedClock(Instant start) : IClock
{
    private readonly Duration _shift = start - SystemClock.Instance.GetCurrentInstant();

    public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + _shift;
}
