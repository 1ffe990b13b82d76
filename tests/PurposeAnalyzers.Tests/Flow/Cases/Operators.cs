namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Operators
{
    private const string Person = """
        internal sealed class Person
        {
            [PermittedPurposes("support")] public int Age { get; set; }
            [PermittedPurposes("support")] public decimal Salary { get; set; }
            [PermittedPurposes("support")] public DateTime Born { get; set; }
            public int Visits { get; set; }
        }
        """;

    private const string GivePerson = "private Person person = new(); private List<Person> persons = [];";

    private const string Joined = """
        private readonly struct Text(string value)
        {
            private readonly string value = value;
            public static Text operator +(Text left, string right) => new(left.value + right);
            public static bool operator ==(Text left, Text right) => left.value == right.value;
            public static bool operator !=(Text left, Text right) => left.value != right.value;
            public static string operator ~(Text text) => text.value;
            public static string operator |(Text left, string right) => "none";
            public override bool Equals(object? other) => other is Text text && text == this;
            public override int GetHashCode() => 0;
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Operators", "?? on the left is found", "string? mail = m.Email; {|PUR0903:Campaign.Send|}(mail ?? \"none\");"),
        new("Operators", "?? on the right is found", "string? text = input; {|PUR0903:Campaign.Send|}(text ?? m.Email);"),
        new("Operators", "?? between other values is silent", "string? text = m.Name; _ = m.Email ?? text; Campaign.Send(text ?? input);"),
        new("Operators", "??= is found", "string? text = null; text ??= m.Email; {|PUR0903:Campaign.Send|}(text);"),
        new("Operators", "??= of something else is silent", "string? text = null; text ??= m.Email == \"\" ? \"none\" : m.Name; Campaign.Send(text);"),
        new("Operators", "?. is found", "Member? x = m; {|PUR0903:Campaign.Send|}(x?.Email);"),
        new("Operators", "A chain of ?. is found", "Member? x = m; {|PUR0903:Campaign.Send|}(x?.Email?.Trim()?.ToUpper());"),
        new("Operators", "A chain of ?. to a length is silent", "Member? x = m; Campaign.Send(x?.Email?.Trim()?.Length);"),
        new("Operators", "! is found", "string? mail = m.Email; {|PUR0903:Campaign.Send|}(mail!);"),
        new("Operators", "Comparisons are silent", "Campaign.Send(m.Email == input); Campaign.Send(m.Email != input && !(m.Email == \"\"));"),
        new("Operators", "A user's operator is found", "var text = new Text(\"Dear \") + m.Email; {|PUR0903:Campaign.Send|}(~text);") { Members = Joined },
        new("Operators", "A user's operator that drops the value is silent", "Campaign.Send(new Text(\"Dear \") | m.Email);") { Members = Joined },
        new("Operators", "A user's comparison is silent", "Campaign.Send(new Text(m.Email) == new Text(input));") { Members = Joined },
        new("Operators", "A conditional sink is found", "Action<object?>? send = Campaign.Send; send?{|PUR0903:.Invoke|}(m.Email);"),
        new("Operators", "A conditional sink of something else is silent", "Action<object?>? send = Campaign.Send; send?.Invoke(m.Name);"),
        new("Operators", "Assignment to a missing owner is found", "Letter? letter = null; letter?{|PUR0905:.Note|} = m.Email;") { Types = "internal sealed class Letter { public string Note { get; set; } = \"\"; }", NeedsCSharp14 = true },
        new("Operators", "Assignment of something else to a missing owner is silent", "Letter? letter = null; letter?.Note = m.Email == \"\" ? \"none\" : \"some\";") { Types = "internal sealed class Letter { public string Note { get; set; } = \"\"; }", NeedsCSharp14 = true },

        new("Arithmetic", "Addition is found", "{|PUR0903:Campaign.Send|}(person.Age + 1);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "Addition of something else is silent", "_ = person.Age + 1; Campaign.Send(person.Visits + 1);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A rounded number is found", "{|PUR0903:Campaign.Send|}(Math.Round(person.Salary * 12 / 1000) * 1000);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A comparison of numbers is silent", "Campaign.Send(person.Age >= 18);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A parity test is silent", "Campaign.Send(person.Age % 2 == 0);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A negation is found", "var age = person.Age; age = -age; {|PUR0903:Campaign.Send|}(age);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "An increment is found", "var age = person.Age; age++; {|PUR0903:Campaign.Send|}(age);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A compound assignment is found", "var sum = 0; sum += person.Age; {|PUR0903:Campaign.Send|}(sum);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A count of ages is silent", "var count = 0; foreach (var x in persons) { if (x.Age > 18) { count += 1; } } Campaign.Send(count);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A sum is found", "{|PUR0903:Campaign.Send|}(persons.Sum(x => x.Salary));") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A sum of something else is silent", "Campaign.Send(persons.Where(x => x.Age > 18).Sum(x => x.Visits));") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A minimum is found", "{|PUR0903:Campaign.Send|}(Math.Min(person.Age, 99));") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A year of a date is found", "{|PUR0903:Campaign.Send|}(person.Born.Year);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A difference of dates is found", "{|PUR0903:Campaign.Send|}((DateTime.Today - person.Born).TotalDays);") { Types = Person, Members = GivePerson },
        new("Arithmetic", "A comparison of dates is silent", "Campaign.Send(person.Born < DateTime.Today.AddYears(-18));") { Types = Person, Members = GivePerson },
    ];
}
