using NodaTime;
using Utleie.Domain.Holidays;

namespace Utleie.Domain.Pricing.Engine;

/// <summary>Compiles the rows of a valid section to rules.</summary>
internal sealed class RuleCompiler
{
    private readonly ReadRows _read;
    private readonly PriceExtras _extras;
    private readonly DateTimeZone _zone;
    private readonly PricingSection _section;
    private readonly PriceUnit _unit;
    private readonly PlanWindow[] _plans;

    internal RuleCompiler(ReadRows read, PriceExtras extras, DateTimeZone zone)
    {
        (_read, _extras, _zone, _section) = (read, extras, zone, read.Section);
        _unit = UnitOf(_section, extras);
        Groups = [.. read.Groups.Select((row, index) => new GroupRule(row, index))];
        _plans = _section.IsFree == true ? [] : [.. _section.PricePlans.Select(Plan)];
        Applied = [.. _plans.Where(plan => plan.Applies)];
        Packages = _section.IsFree == true ? [] : [.. read.Packages.Select(row => new PackageOffer(row.Index, row.Row, ScopeOf(row.Row), TypesOf(row.Row.DayTypes)))];
    }

    /// <summary>The target groups in document order.</summary>
    internal GroupRule[] Groups { get; }

    /// <summary>The plans whose conditions can be read.</summary>
    internal PlanWindow[] Applied { get; }

    internal PackageOffer[] Packages { get; }

    internal BookRules Rules(string? list, string version)
    {
        var multipliers = MultiplierTable.Of(_section.SeasonPricing);
        FeeRule[] fees =
        [
            .. _read.Fees.Select(row => FeeRule.Of(row.Row, row.Index, FeeScope(row.Row))),
            .. _extras.Fees.Select((fee, index) => FeeRule.Of(fee.Fee, index, FeeScope(fee.Fee))),
            .. _read.AddOns.Select(row => FeeRule.Of(row.Row, row.Index)),
        ];
        var days = TypesOf([.. Applied.SelectMany(plan => _section.PricePlans[plan.Index].Conditions?.DayTypes ?? default), .. _section.Packages.SelectMany(package => package.DayTypes)]);
        var vat = _section.ExemptFromVat == true ? default : VatRate.Of(_section.VatRate ?? 0);
        LimitRule[] limits = _section.IsFree == true ? [] : [.. _read.Limits.Select(limit => LimitRule.Of(limit, new() { Groups = GroupsOf(limit.TargetGroups) }))];
        TierRule[] tiers = _section.IsFree == true ? [] : TierRule.Of(_section.Tiers, _unit, plan: null);
        var hasBase = _section.IsFree == true || _section.BasePrice is not null || tiers.Length > 0 || _unit == PriceUnit.Ticket || Packages.Length == 0;
        var isListed = _unit != PriceUnit.Ticket && (tiers.Length > 0 || limits.Length > 0 || Packages.Length > 0 || !hasBase || Array.Exists(Applied, plan => plan.Tiers.Length > 0));
        PriceAdjustment[] parts = [.. Places(AdjustmentKind.Court), .. Places(AdjustmentKind.SubRoom)];
        return new()
        {
            Section = _section,
            Unread = _read.Notes,
            Extras = _extras,
            Zone = _zone,
            Offsets = ZoneOffsets.Of(_zone),
            Currency = _section.Currency is null or Money.DefaultCurrency ? Money.DefaultCurrency : _section.Currency,
            IsFree = _section.IsFree == true,
            Unit = _unit,
            IsHourlyOnly = _unit == PriceUnit.Hour && fees.Length == 0 && _section.Discounts.IsEmpty && !isListed,
            SlotMinutes = _section.PriceModel?.SlotMinutes ?? _extras.SlotMinutes ?? 0,
            Plans = _plans,
            PlansByRank = [.. Applied.OrderBy(plan => plan.Rank).ThenByDescending(plan => plan.Index)],
            HasRivals = Array.Exists(Applied, plan => Array.Exists(Applied, other => other.Index < plan.Index && PlanFindings.Meet(plan, other))),
            Layers = [.. Applied.Select(plan => plan.MinMinutes).Append(0).Distinct().Order()],
            Groups = Groups,
            Multipliers = multipliers.All,
            Peaks = multipliers.Peaks,
            Years = new(_plans, multipliers.Seasons, multipliers.Holidays, hasDayTypes: !days.IsEmpty),
            DayKinds = days.IsEmpty ? null : new(_extras.DayTypes ?? NorwegianDayTypes.Default, days),
            Courts = Places(AdjustmentKind.Court),
            SubRooms = Places(AdjustmentKind.SubRoom),
            Sections = Places(AdjustmentKind.Section),
            Parts = parts,
            Whole = new([], parts.Length),
            Fees = fees,
            NeedsParticipants = Array.Exists(fees, fee => fee is { IsMandatory: true, IsCharged: true, IsPerPerson: true }),
            Tiers = tiers,
            Packages = Packages,
            ArePackagesForced = _section.PackageRule == PackageRule.Always,
            Limits = limits,
            HasBasePrice = hasBase,
            IsListed = isListed,
            HasScopes = Array.Exists(Applied, plan => plan.Scope != Scope.Everyone) || Array.Exists(Packages, package => package.Scope != Scope.Everyone),
            Purposes = [.. Scopes.SelectMany(scope => scope.Purposes).Distinct(StringComparer.OrdinalIgnoreCase)],
            ParticipantSteps = [.. Scopes.SelectMany(Steps).Distinct().Order()],
            Vat = _section.VatTreatment is VatTreatment.Exempt or VatTreatment.Zero or VatTreatment.IfRegistered ? default : vat,
            RegisteredVat = _section.VatTreatment is VatTreatment.Exempt or VatTreatment.Zero ? default : vat,
            VatIncluded = _section.VatIncluded == true,
            NoDeposit = new(Money.Of(0, _section.Currency ?? Money.DefaultCurrency), default),
            PriceList = list,
            Version = version,
        };
    }

    private IEnumerable<Scope> Scopes => [.. Applied.Select(plan => plan.Scope), .. Packages.Select(package => package.Scope)];

    private static IEnumerable<int> Steps(Scope scope)
    {
        if (scope.MinParticipants is { } least)
            yield return least;
        if (scope.MaxParticipants is { } most and < int.MaxValue)
            yield return most + 1;
    }

    private PlanWindow Plan(PricePlan plan, int index) => new(index, plan, ScopeOf(plan.Conditions ?? new()), TypesOf(plan.Conditions?.DayTypes ?? default), _unit) { Applies = _read.Applies("pricePlans", index) };

    private Scope ScopeOf(PlanConditions when) => new()
    {
        Groups = GroupsOf(when.TargetGroups),
        MinParticipants = when.MinParticipants,
        MaxParticipants = when.MaxParticipants,
        Parts = when.Parts,
        PartCount = when.PartCount,
        Purposes = when.Purposes,
    };

    private Scope ScopeOf(PricePackage package) => new()
    {
        Groups = GroupsOf(package.TargetGroups),
        MinParticipants = package.MinParticipants,
        MaxParticipants = package.MaxParticipants,
        Parts = package.Parts,
        PartCount = package.PartCount,
        Purposes = package.Purposes,
    };

    private static DayTypeSet TypesOf(ValueList<string> words) => DayTypeWords.Read(words, "", knowsSchool: true, out _);

    private Scope FeeScope(Fee fee) => new() { Groups = GroupsOf(fee.TargetGroups), MinParticipants = fee.MinParticipants, MaxParticipants = fee.MaxParticipants };

    private ValueList<int> GroupsOf(ValueList<string> names) => [.. names.Select(name => Array.FindIndex(Groups, group => group.IsNamed(name)))];

    private PriceAdjustment[] Places(AdjustmentKind kind) => [.. _extras.Adjustments.Where(adjustment => adjustment.Kind == kind)];

    // D90.
    /// <summary>Returns the unit of the section's prices; optional for free objects and ticketed events.</summary>
    private static PriceUnit UnitOf(PricingSection section, PriceExtras extras) =>
        section.PriceModel?.Unit ?? (extras.TicketTypes.IsEmpty ? PriceUnit.Booking : PriceUnit.Ticket);
}
