using Microsoft.AspNetCore.DataProtection;

namespace AdminApi.Hosting;

/// <summary>Protects door codes with the host's keys.</summary>
/// <remarks>Source: 001 §3.2 (<c>accessCode</c>, kryptert); D9.</remarks>
internal sealed class SecretProtector(IDataProtectionProvider keys) : ISecretProtector
{
    private readonly IDataProtector _protector = keys.CreateProtector("location.accessCode");

    public string Protect(string plainText) => _protector.Protect(plainText);

    public string Unprotect(string protectedForm) => _protector.Unprotect(protectedForm);
}
