using System.Collections.Frozen;
using Utleie.Domain.Answers;

namespace Utleie.Domain;

/// <summary>The compiled rules that give a verified e-mail address the role of its domain.</summary>
/// <remarks>Immutable and thread-safe. Source: 003 (User).</remarks>
public sealed class EmailDomainRoles : ICompiled
{
    /// <summary>The role that no domain gives, in any letter case.</summary>
    public const string NeverGiven = "admin";

    private readonly FrozenDictionary<string, string> _roles;

    private EmailDomainRoles(Dictionary<string, string> roles, ValueList<Finding> warnings) =>
        (_roles, Warnings) = (roles.ToFrozenDictionary(StringComparer.Ordinal), warnings);

    /// <summary>The texts of the findings, in bokmål, nynorsk and English.</summary>
    public static ValueList<KeyValuePair<string, LocalizedText>> FindingTexts { get; } =
    [
        new("not-a-domain", new(
            "«{value}» er ikke et domene. Skriv det uten krøllalfa, for eksempel kommune.no.",
            "«{value}» er ikkje eit domene. Skriv det utan krøllalfa, til dømes kommune.no.",
            "“{value}” is not a domain. Write it without the at sign, for example kommune.no.")),
        new("role-missing", new(
            "Rollen mangler. Oppgi den.",
            "Rolla manglar. Oppgi ho.",
            "The role is missing. Enter it.")),
        new("role-not-given", new(
            "Rollen «{value}» kan ikke gis av et domene. Gi den til brukeren.",
            "Rolla «{value}» kan ikkje gjevast av eit domene. Gi ho til brukaren.",
            "A domain cannot give the role “{value}”. Give it to the user.")),
        new("duplicate-domain", new(
            "Domenet «{value}» er oppgitt to ganger. Fjern den ene.",
            "Domenet «{value}» er oppgitt to gonger. Fjern den eine.",
            "The domain “{value}” is listed twice. Remove one.")),
    ];

    /// <summary>Compiles rules, or returns every error in them.</summary>
    /// <returns>The rules, or findings with paths from the list, such as <c>[2].domain</c>.</returns>
    public static OneOf<EmailDomainRoles, CompileErrors> Compile(ValueList<EmailDomainRole> rules)
    {
        var (roles, findings) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<Finding>());
        for (var i = 0; i < rules.Count; i++)
        {
            var path = FormattableString.Invariant($"[{i}]");
            var (domain, role) = (rules[i].Domain?.ToLowerInvariant(), rules[i].Role);
            if (!EmailAddress.TryParse($"a@{domain}", out _))
                findings.Add(Finding.Error($"{path}.domain", "not-a-domain", new Argument("value", rules[i].Domain ?? "")));
            else if (!roles.TryAdd(domain!, role ?? ""))
                findings.Add(Finding.Error($"{path}.domain", "duplicate-domain", new Argument("value", domain!)));
            if (string.IsNullOrWhiteSpace(role))
                findings.Add(Finding.Error($"{path}.role", "role-missing"));
            else if (string.Equals(role, NeverGiven, StringComparison.OrdinalIgnoreCase))
                findings.Add(Finding.Error($"{path}.role", "role-not-given", new Argument("value", role)));
        }

        return findings.Count > 0 ? new CompileErrors([.. findings]) : new EmailDomainRoles(roles, []);
    }

    /// <summary>Whether there are no rules.</summary>
    public bool IsEmpty => _roles.Count == 0;

    /// <inheritdoc/>
    public ValueList<Finding> Warnings { get; }

    /// <summary>Returns the role of an address: that of its domain, or of the longest domain that it is below; null if there is none, or if the address is not verified.</summary>
    /// <remarks>Labels match whole: <c>ahist.no</c> is not below <c>hist.no</c>.</remarks>
    public string? RoleOf(EmailAddress address, bool verified)
    {
        var text = address.ToString();
        if (!verified || text.Length == 0)
            return null;
        var roles = _roles.GetAlternateLookup<ReadOnlySpan<char>>();
        var domain = text.AsSpan(text.IndexOf('@', StringComparison.Ordinal) + 1);
        while (true)
        {
            if (roles.TryGetValue(domain, out var role))
                return role;
            var dot = domain.IndexOf('.');
            if (dot < 0)
                return null;
            domain = domain[(dot + 1)..];
        }
    }
}
