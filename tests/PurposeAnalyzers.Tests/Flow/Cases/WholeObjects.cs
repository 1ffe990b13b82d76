namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class WholeObjects
{
    private const string Contact = """
        internal class Contact
        {
            [PermittedPurposes("support")] public string Mail { get; set; } = "";
            public int Number { get; set; }
        }

        internal sealed class Friend : Contact { public Friend? Next { get; set; } }

        internal sealed class Order
        {
            public Contact Buyer { get; set; } = new();
            public Dictionary<string, List<Contact>> Others { get; set; } = [];
        }

        internal sealed class Ignoring
        {
            [JsonIgnore, PermittedPurposes("support")] public string Mail { get; set; } = "";
            [PermittedPurposes("support")] private string Phone { get; set; } = "";
            public int Number { get; set; }
        }

        internal sealed class Sometimes
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), PermittedPurposes("support")] public string? Mail { get; set; }
        }
        """;

    private const string GiveContact = "private Contact contact = new(); private Friend friend = new(); private Order order = new(); private Ignoring ignoring = new(); private Sometimes sometimes = new();";

    public static readonly FlowCase[] Rows =
    [
        new("Whole objects", "A serialized object is found", "{|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(contact));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "The object itself is silent", "Campaign.Send(contact);") { Types = Contact, Members = GiveContact },
        new("Whole objects", "What is read from a text of an object that is seen as a library's generic interface is silent", "Campaign.Send(TextOf(new Source(\"x\"), Read(new Source(\"x\"))));")
        {
            Types = """
                internal sealed class Plain { public int Number { get; set; } }
                internal sealed class Source(string name) : Microsoft.Extensions.Options.ConfigurationChangeTokenSource<Plain>(name, null!) { [PermittedPurposes("support")] public string Mail { get; set; } = ""; }
                """,
            Members = "private static T? Read<T>(Microsoft.Extensions.Options.IOptionsChangeTokenSource<T> source) => JsonSerializer.Deserialize<T>(source.Name!); private static string TextOf<T, U>(T source, U content) => JsonSerializer.Serialize(content);",
        },
        new("Whole objects", "A serialized number is silent", "Campaign.Send(JsonSerializer.Serialize(contact.Number));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized inherited member is found", "{|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(friend));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized object two levels down is found", "{|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(order));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized object without its ignored member is silent", "Campaign.Send(JsonSerializer.Serialize(ignoring));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A member that is ignored only when it is empty is found", "{|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(sometimes));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized list is found", "{|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(new List<Contact> { contact }));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized list of numbers is silent", "Campaign.Send(JsonSerializer.Serialize(new List<Contact> { contact }.Select(x => x.Number)));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized anonymous object is found", "{|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(new { To = contact }));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized anonymous object without the value is silent", "Campaign.Send(JsonSerializer.Serialize(new { contact.Number, contact.Mail.Length }));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "An object serialized as object is found", "object o = contact; {|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(o));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "A serialized value is found", "{|PUR0903:Campaign.Send|}(JsonSerializer.SerializeToUtf8Bytes(m.Email));"),
        new("Whole objects", "A serialized value that permits the purpose is silent", "Campaign.Send(JsonSerializer.Serialize(m.Name));"),
        new("Whole objects", "The content of a request is found", "{|PUR0903:Campaign.Send|}(System.Net.Http.Json.JsonContent.Create(contact));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "The content of a request without the value is silent", "Campaign.Send(System.Net.Http.Json.JsonContent.Create(contact.Number));") { Types = Contact, Members = GiveContact },
        new("Whole objects", "Serialized text stored without a tag is found", "{|PUR0905:snapshot|} = JsonSerializer.Serialize(order);") { Types = Contact, Members = GiveContact + "internal string snapshot = \"\";" },
        new("Whole objects", "Serialized text stored with the tag is silent", "snapshot = JsonSerializer.Serialize(order);") { Types = Contact, Members = GiveContact + "[PermittedPurposes(\"support\")] internal string snapshot = \"\";" },
    ];
}
