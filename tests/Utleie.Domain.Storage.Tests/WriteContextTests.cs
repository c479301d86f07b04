using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests;

public sealed class WriteNoteTests
{
    private static readonly AuditEntry Entry = new() { LogId = "1", Timestamp = AnyBooking.Morning };

    private static readonly IdempotencyRecord IdempotencyRecord = new("key", "digest", "201", AnyBooking.Morning);

    public static TheoryData<AuditEntry> WrongEntries => [Entry with { LogId = null }, Entry with { LogId = "" }, Entry with { LogId = new('x', 201) }, Entry with { Timestamp = null }];

    public static TheoryData<string> WrongKeys => ["", new string('x', 201), "a\0"];

    public static TheoryData<Attachment> WrongFiles =>
    [
        File with { Id = null }, File with { Id = "" }, File with { Id = new('x', 201) }, File with { Name = null }, File with { Name = "" }, File with { Type = null }, File with { Url = null }, File with { Url = "" },
    ];

    private static Attachment File { get; } = new() { Id = "plan", Name = "Plan.pdf", Type = AttachmentType.Pdf, Url = "https://kommune.example/plan.pdf" };

    [Fact]
    public void Sound_IsTheNoteItself()
    {
        var note = new WriteContext { Audit = [Entry], IdempotencyRecord = IdempotencyRecord with { Key = new('x', IdempotencyRecord.MaxKeyLength) } };
        Assert.Same(note, note.Validate());
        Assert.Same(WriteContext.None, WriteContext.None.Validate());
    }

    [Theory]
    [MemberData(nameof(WrongEntries))]
    public void Sound_NeedsIdAndTimeOfAnEntry(AuditEntry entry) => Assert.Throws<ArgumentException>(() => new WriteContext { Audit = [Entry, entry] }.Validate());

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public void Sound_NeedsAKeyThatFits(string key) => Assert.Throws<ArgumentException>(() => new WriteContext { IdempotencyRecord = IdempotencyRecord with { Key = key } }.Validate());

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void Sound_NeedsFourThingsOfAFile(Attachment file) => Assert.Throws<ArgumentException>(() => new StoredAttachment(AnyBooking.Room, file).Validate());

    [Fact]
    public void Sound_NeedsNoMoreOfAFile() => Assert.Equal(File, new StoredAttachment(AnyBooking.Room, File).Validate().Attachment);
}
