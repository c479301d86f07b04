// Pending
using Utleie.Domain.Approvals;
using Utleie.Domain.Wire;

var request = WireFormat.Read<ApprovalRequest>("""{"status":"Pending"}""", WireFormat.Create(ApprovalsJson.Resolver));
Console.WriteLine(WireWords<RequestStatus>.Of(request.Status!.Value));
