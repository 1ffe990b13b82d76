namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Conversions
{
    private const string Addresses = """
        internal sealed class Address(string text)
        {
            public static implicit operator string(Address a) => a.Text();
            public static explicit operator int(Address a) => a.Text().Length;
            private string Text() => text;
        }
        """;

    private const string Person = "internal sealed class Person { [PermittedPurposes(\"support\")] public int Age { get; set; } }";

    private const string GivePerson = "private Person person = new();";

    public static readonly FlowCase[] Rows =
    [
        new("Conversions", "A conversion to object is found", "object o = m.Email; {|PUR0903:Campaign.Send|}(o);"),
        new("Conversions", "A cast back is found", "object o = m.Email; var text = (string)o; {|PUR0903:Campaign.Send|}(text);"),
        new("Conversions", "A cast of something else is silent", "object o = m.Email, p = m.Name; var text = (string)p; _ = o; Campaign.Send(text);"),
        new("Conversions", "as is found", "object o = m.Email; {|PUR0903:Campaign.Send|}(o as string);"),
        new("Conversions", "is is silent", "object o = m.Email; Campaign.Send(o is string);"),
        new("Conversions", "Boxing and unboxing is found", "object o = person.Age; {|PUR0903:Campaign.Send|}((int)o);") { Types = Person, Members = GivePerson },
        new("Conversions", "A number made text is found", "{|PUR0903:Campaign.Send|}(person.Age.ToString());") { Types = Person, Members = GivePerson },
        new("Conversions", "A numeric conversion is found", "{|PUR0903:Campaign.Send|}((double)person.Age);") { Types = Person, Members = GivePerson },
        new("Conversions", "A numeric conversion of something else is silent", "{ double age = person.Age; _ = age; } Campaign.Send((double)m.Id);") { Types = Person, Members = GivePerson },
        new("Conversions", "A nullable is found", "int? age = person.Age; {|PUR0903:Campaign.Send|}(age.Value);") { Types = Person, Members = GivePerson },
        new("Conversions", "Whether a nullable has a value is silent", "int? age = person.Age; Campaign.Send(age.HasValue);") { Types = Person, Members = GivePerson },
        new("Conversions", "A user's conversion is found", "string text = new Address(m.Email); {|PUR0903:Campaign.Send|}(text);") { Types = Addresses },
        new("Conversions", "A user's conversion of something else is silent", "string text = new Address(m.Name); Campaign.Send(text);") { Types = Addresses },
        new("Conversions", "A user's conversion to a length is silent", "Campaign.Send((int)new Address(m.Email));") { Types = Addresses },
        new("Conversions", "A conversion to a sequence is found", "IEnumerable<object> all = new List<string> { m.Email }; {|PUR0903:Campaign.Send|}(all.First());"),
        new("Conversions", "A conversion of a tuple is found", "(object Mail, long Number) t = (m.Email, n); {|PUR0903:Campaign.Send|}(t.Mail);"),
        new("Conversions", "The other element of a converted tuple is silent", "(object Mail, long Number) t = (m.Email, n); Campaign.Send(t.Number);"),
        new("Conversions", "Parsing is found", "{|PUR0903:Campaign.Send|}(int.Parse(m.Email));"),
        new("Conversions", "Whether parsing succeeds is silent", "Campaign.Send(int.TryParse(m.Email, out _));"),
    ];
}
