using Utleie.Domain.Access;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Tests;

public sealed class WriteNoteTests
{
    private static readonly AuditEntry Entry = new() { LogId = "1", Timestamp = AnyBooking.Morning };

    private static readonly Receipt Receipt = new("key", "digest", "201", AnyBooking.Morning);

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
        var note = new WriteNote { Audit = [Entry], Receipt = Receipt with { Key = new('x', Receipt.MaxKeyLength) } };
        Assert.Same(note, note.Sound());
        Assert.Same(WriteNote.None, WriteNote.None.Sound());
    }

    [Theory]
    [MemberData(nameof(WrongEntries))]
    public void Sound_NeedsIdAndTimeOfAnEntry(AuditEntry entry) => Assert.Throws<ArgumentException>(() => new WriteNote { Audit = [Entry, entry] }.Sound());

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public void Sound_NeedsAKeyThatFits(string key) => Assert.Throws<ArgumentException>(() => new WriteNote { Receipt = Receipt with { Key = key } }.Sound());

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void Sound_NeedsFourThingsOfAFile(Attachment file) => Assert.Throws<ArgumentException>(() => new StoredAttachment(AnyBooking.Room, file).Sound());

    [Fact]
    public void Sound_NeedsNoMoreOfAFile() => Assert.Equal(File, new StoredAttachment(AnyBooking.Room, File).Sound().Attachment);
}
