namespace Utleie.Domain.Approvals.Tests;

public sealed class StudyProgramTests
{
    /// <summary>003 (StudyProgram): the defaults of the columns.</summary>
    [Fact]
    public void Defaults_AreThoseOfTheDocument() => Assert.Equal((8, 10), (StudyProgram.DefaultReminderDays, StudyProgram.DefaultExpiryDays));
}
