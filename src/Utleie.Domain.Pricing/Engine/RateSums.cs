namespace Utleie.Domain.Pricing.Engine;

// D15, D183.
/// <summary>Sums in øre by VAT rate, in the order of <see cref="VatRate.All"/>.</summary>
internal struct RateSums
{
    private long _zero;
    private long _low;
    private long _food;
    private long _standard;

    /// <summary>Whether any line has a rate of its own.</summary>
    internal bool IsUsed { get; private set; }

    internal void Add(VatRate rate, long amount)
    {
        IsUsed = true;
        switch (rate.Percent)
        {
            case 0:
                _zero += amount;
                break;
            case 12:
                _low += amount;
                break;
            case 15:
                _food += amount;
                break;
            default:
                _standard += amount;
                break;
        }
    }

    internal readonly long Of(VatRate rate) => rate.Percent switch { 0 => _zero, 12 => _low, 15 => _food, _ => _standard };

    internal readonly long Sum => _zero + _low + _food + _standard;
}
