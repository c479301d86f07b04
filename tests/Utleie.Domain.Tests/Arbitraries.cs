using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Tests.Arbitraries)])]

namespace Utleie.Domain.Tests;

/// <summary>Characters of e-mail addresses in any order.</summary>
public sealed record EmailText(string Text);

/// <summary>Characters of telephone numbers in any order.</summary>
public sealed record PhoneText(string Text);

/// <summary>Mostly European letters, sometimes any character.</summary>
public sealed record AnyName(string Text);

/// <summary>A latitude and a scale that makes it smaller.</summary>
public sealed record Degrees(int TenMillionths, int Scale);

/// <summary>An amount in hundredths, of a currency.</summary>
public sealed record Hundredths(long Value, string Currency);

/// <summary>A number with up to nine decimals.</summary>
public sealed record Decimals(decimal Value);

/// <summary>What an organisation number is before its check digit.</summary>
public sealed record EightDigits(int Value);

/// <summary>A place among nine digits, and how far off its digit is.</summary>
public sealed record WrongDigit(int At, int Off);

/// <summary>A second since 1970, and so many milliseconds later.</summary>
public sealed record TwoMoments(int Second, int Later);

/// <summary>128 random bits, never all zero.</summary>
public sealed record RandomBits(UInt128 Value);

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<EmailText> EmailTexts() => Gen.ArrayOf(Gen.Elements("@.-aå1 ".ToCharArray())).Select(letters => new EmailText(new(letters))).ToArbitrary();

    public static Arbitrary<PhoneText> PhoneTexts() => Gen.ArrayOf(Gen.Elements("+0 4712356\u00A09".ToCharArray())).Select(letters => new PhoneText(new(letters))).ToArbitrary();

    public static Arbitrary<AnyName> Names() => Gen.ListOf(Gen.Frequency((4, Gen.Choose(0x20, 0x17F)), (1, Gen.Choose(0, 0xFFFF))))
        .Select(codes => new AnyName(string.Concat(codes.Select(code => (char)code)))).ToArbitrary();

    public static Arbitrary<Degrees> Degrees() =>
        (from value in Gen.Choose(-900_000_000, 900_000_000) from scale in Gen.Choose(0, 15) select new Degrees(value, scale)).ToArbitrary();

    public static Arbitrary<Hundredths> Hundredths() =>
        (from value in Gen.Choose(int.MinValue, int.MaxValue) from currency in Gen.Elements("NOK", "EUR", "SEK") select new Hundredths(value, currency)).ToArbitrary();

    public static Arbitrary<Decimals> Decimals() => (
        from digits in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 9)
        select new Decimals(digits / (decimal)Math.Pow(10, scale))).ToArbitrary();

    public static Arbitrary<EightDigits> EightDigits() => Gen.Choose(0, 99_999_999).Select(value => new EightDigits(value)).ToArbitrary();

    public static Arbitrary<WrongDigit> WrongDigits() => (from at in Gen.Choose(0, 8) from off in Gen.Choose(1, 9) select new WrongDigit(at, off)).ToArbitrary();

    public static Arbitrary<TwoMoments> Moments() =>
        (from second in Gen.Choose(0, int.MaxValue) from later in Gen.Choose(1, int.MaxValue) select new TwoMoments(second, later)).ToArbitrary();

    public static Arbitrary<RandomBits> Bits() => Gen.Choose(1, int.MaxValue).ArrayOf(4)
        .Select(parts => new RandomBits(parts.Aggregate(UInt128.Zero, (sum, part) => (sum << 32) | (uint)part * 3))).ToArbitrary();

    public static Arbitrary<WeekWindow> Windows() => (
        from days in Gen.Choose(0, 127)
        from start in Gen.Choose(0, 1439)
        from end in Gen.OneOf(Gen.Choose(0, 1440), Gen.Elements(0, 1440))
        select new WeekWindow(Days(days), ClockTime.FromMinutes(start), ClockTime.FromMinutes(end))).ToArbitrary();

    private static DaySet Days(int bits) => DaySet.Of([.. Enumerable.Range(1, 7).Where(day => (bits >> (day - 1) & 1) != 0).Select(day => (IsoDayOfWeek)day)]);
}
