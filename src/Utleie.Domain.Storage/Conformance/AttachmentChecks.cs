using NodaTime;
using Utleie.Domain.Resources;

namespace Utleie.Domain.Storage.Conformance;

/// <summary>Checks that file metadata is stored with its object.</summary>
internal static class AttachmentChecks
{
    internal static ValueList<StoreCheck> All { get; } =
    [
        new(
            "attachments/keeps-all",
            "What is known of a file is kept whole, members that no type knows among it, and what is not known stays so.",
            KeepsAll),
        new("attachments/of-their-object", "The files of an object are told, and no other's.", OfTheirObject),
        new("attachments/refused", "A file of an unknown object, or of an id that is taken, is refused, and the one that has the id stays.", Refused),
        new("attachments/remove", "A file that is forgotten is gone, and one that is not known cannot be forgotten.", Remove),
    ];

    private static async Task KeepsAll(Trial trial)
    {
        var whole = new StoredAttachment(Given.Id(1), new()
        {
            Id = "branninstruks Ø",
            Name = "Branninstruks – «sal» 🎾.pdf",
            Type = AttachmentType.Document,
            Url = "https://kommune.example/brann?a=%C3%A6&b='",
            UploadedAt = Given.At(1) + Duration.FromNanoseconds(1_000),
            Category = AttachmentCategory.FireInstructions,
            ExtensionData = Given.Members("""{ "sider": 2.50, "sjekk": [null, { "ok": true }] }"""),
        });
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Attach(whole));
        await Must.Write(trial.Attach(Given.File("plan")));
        Must.Be([whole, Given.File("plan")], await trial.Attachments(1));
    }

    private static async Task OfTheirObject(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Attach(Given.File("b", room: 2)));
        await Must.Write(trial.Attach(Given.File("a", room: 1)));
        await Must.Write(trial.Attach(Given.File("A", room: 1)));
        Must.Be([Given.File("A", room: 1), Given.File("a", room: 1)], await trial.Attachments(1));
        Must.Be([Given.File("b", room: 2)], await trial.Attachments(2));
        Must.Be([], await trial.Attachments(3));
    }

    private static async Task Refused(Trial trial)
    {
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, Given.Id(1)), trial.Attach(Given.File("plan")));
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Add(Given.Room(2)));
        await Must.Write(trial.Attach(Given.File("plan")));
        await Must.Refuse(Given.Refusal(StorageCodes.IdTaken, "plan"), trial.Attach(Given.File("plan", room: 2)));
        Must.Be([Given.File("plan")], await trial.Attachments(1));
        Must.Be([], await trial.Attachments(2));
    }

    private static async Task Remove(Trial trial)
    {
        await Must.Write(trial.Add(Given.Room(1)));
        await Must.Write(trial.Attach(Given.File("plan")));
        await Must.Write(trial.Attach(Given.File("rules")));
        await Must.Write(trial.Detach("plan"));
        Must.Be([Given.File("rules")], await trial.Attachments(1));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, "plan"), trial.Detach("plan"));
        await Must.Refuse(Given.Refusal(StorageCodes.NotFound, "Rules"), trial.Detach("Rules"));
        await Must.Write(trial.Attach(Given.File("plan")));
    }
}
