using FsCheck;
using FsCheck.Xunit;
using Utleie.Domain.Resources.Tests;

[assembly: Properties(Arbitrary = [typeof(Utleie.Domain.Forms.Tests.Arbitraries)])]

namespace Utleie.Domain.Forms.Tests;

/// <summary>What the laws of this project draw.</summary>
public static class Arbitraries
{
    public static Arbitrary<Form> Form() => AnyDocument.Of<Form>();

    public static Arbitrary<FormVersion> FormVersion() => AnyDocument.Of<FormVersion>();

    public static Arbitrary<FormSubmission> FormSubmission() => AnyDocument.Of<FormSubmission>();

    public static Arbitrary<FormCategory> FormCategory() => AnyDocument.Of<FormCategory>();

    public static Arbitrary<FormTemplate> FormTemplate() => AnyDocument.Of<FormTemplate>();
}
