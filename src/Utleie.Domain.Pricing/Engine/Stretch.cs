namespace Utleie.Domain.Pricing.Engine;

/// <summary>A part of a booking in UTC minutes, priced by a package or, without one, by the hour.</summary>
internal readonly record struct Stretch(long Start, long End, PackageRate? Package);
