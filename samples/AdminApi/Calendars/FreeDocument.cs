using Utleie.Domain.Answers;
using Utleie.Domain.Scheduling.Calendars;

namespace AdminApi.Calendars;

/// <summary>Free times, or every reason why there are none.</summary>
internal sealed record FreeDocument(ValueList<FreeTime> Options, ValueList<ReasonDocument> Reasons);
