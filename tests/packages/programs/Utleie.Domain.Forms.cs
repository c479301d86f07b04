// {"title":"Søknad om støtte","bakgrunn":"blå"}
using Utleie.Domain.Forms;
using Utleie.Domain.Wire;

var json = WireFormat.Create(FormsJson.Resolver);
Console.WriteLine(WireFormat.Write(WireFormat.Read<Form>("""{"title":"Søknad om støtte","bakgrunn":"blå"}""", json), json));
