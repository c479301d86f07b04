using System.Text.Json;
using Utleie.Domain.Wire;

namespace Utleie.Domain.Forms.Tests;

/// <summary>The package's documents, read and written by its own resolver alone.</summary>
public sealed class DocumentTests
{
    private static readonly JsonSerializerOptions Json = WireFormat.Create(FormsJson.Resolver);

    [Law]
    public bool Read_GivesBackTheFormThatWasWritten(Form document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheFormVersionThatWasWritten(FormVersion document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheFormSubmissionThatWasWritten(FormSubmission document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheFormCategoryThatWasWritten(FormCategory document) => IsReadBack(document);

    [Law]
    public bool Read_GivesBackTheFormTemplateThatWasWritten(FormTemplate document) => IsReadBack(document);

    private static bool IsReadBack<T>(T document)
        where T : class, IExtensible => WireFormat.Read<T>(WireFormat.Write(document, Json), Json).Equals(document);
}
