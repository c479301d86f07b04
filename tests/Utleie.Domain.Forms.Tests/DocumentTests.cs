using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Utleie.Domain.Resources.Tests;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(FormsJson.Resolver);

    [Fact]
    public void Read_GivesBackTheFormThatWasWritten() => GivesBack<Form>();

    [Fact]
    public void Read_GivesBackTheFormVersionThatWasWritten() => GivesBack<FormVersion>();

    [Fact]
    public void Read_GivesBackTheFormSubmissionThatWasWritten() => GivesBack<FormSubmission>();

    [Fact]
    public void Read_GivesBackTheFormCategoryThatWasWritten() => GivesBack<FormCategory>();

    [Fact]
    public void Read_GivesBackTheFormTemplateThatWasWritten() => GivesBack<FormTemplate>();

    private static void GivesBack<T>()
        where T : class, IExtensible =>
        Prop.ForAll(AnyDocument.Of<T>(), document => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document)).QuickCheckThrowOnFailure();
}
