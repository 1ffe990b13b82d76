namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Constructors
{
    private const string Letters = """
        internal class Letter
        {
            public Letter(string note) => Note = note;
            public Letter(string note, int copies) : this(note) => Copies = copies;
            public string Note { get; }
            public int Copies { get; }
        }

        internal sealed class Postcard(string text) : Letter(text);

        internal sealed class Parcel
        {
            public Parcel(string to, string size) { To = to; Size = size.Length; }
            [PermittedPurposes("support")] public string To { get; }
            public int Size { get; }
        }

        internal sealed record Note(string Text, int Number);

        [Purpose("marketing")]
        internal sealed class Leaflet
        {
            public Leaflet(string text) { }
        }

        internal class Sender { protected Sender(string text) => Campaign.Send(text); }

        internal sealed class FastSender : Sender { public FastSender(string text) : base(text) { } }
        """;

    private const string Posting = """
        internal sealed class Posting(string to)
        {
            private readonly string kept = to;
            public void Post() => {|PUR0903:Campaign.Send|}(to);
            public void PostKept() => {|PUR0903:Campaign.Send|}(kept);
        }
        """;

    private const string QuietPosting = """
        internal sealed class Posting(string to)
        {
            private readonly string kept = to;
            public void Post() => Campaign.Send(to);
            public void PostKept() => Campaign.Send(kept);
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Constructors", "A parameter stored in an untagged member is found", "_ = {|PUR0905:new|} Letter(m.Email);") { Types = Letters },
        new("Constructors", "Something else stored in an untagged member is silent", "_ = new Letter(input); _ = m.Email;") { Types = Letters },
        new("Constructors", "A parameter stored by another constructor is found", "_ = {|PUR0905:new|} Letter(m.Email, 2);") { Types = Letters },
        new("Constructors", "A parameter stored by a base constructor is found", "_ = {|PUR0905:new|} Postcard(m.Email);") { Types = Letters },
        new("Constructors", "A parameter stored in a tagged member is silent", "_ = new Parcel(m.Email, input);") { Types = Letters },
        new("Constructors", "A parameter of which the length is stored is silent", "_ = new Parcel(m.Email, m.Email);") { Types = Letters },
        new("Constructors", "When it is read, a tagged member is found", "{|PUR0903:Campaign.Send|}(new Parcel(m.Email, input).To);") { Types = Letters },
        new("Constructors", "A member beside the tagged one is silent", "Campaign.Send(new Parcel(m.Email, m.Email).Size);") { Types = Letters },
        new("Constructors", "A positional parameter of a record is found", "_ = {|PUR0905:new|} Note(m.Email, 1);") { Types = Letters },
        new("Constructors", "Another positional parameter of a record is silent", "_ = new Note(input, m.Email.Length);") { Types = Letters },
        new("Constructors", "A constructor of code of the purpose is found", "_ = {|PUR0903:new|} Leaflet(m.Email);") { Types = Letters },
        new("Constructors", "A constructor of code of the purpose with something else is silent", "_ = new Leaflet(m.Name);") { Types = Letters },
        new("Constructors", "A constructor without the type's name is found", "Leaflet leaflet = {|PUR0903:new|}(m.Email);") { Types = Letters },
        new("Constructors", "A constructor whose base sends is found", "_ = {|PUR0903:new|} FastSender(m.Email);") { Types = Letters },
        new("Constructors", "A constructor whose base sends something else is silent", "_ = new FastSender(m.Name);") { Types = Letters },
        new("Constructors", "A library object made of the value is found", "{|PUR0903:Campaign.Send|}(new StringReader(m.Email).ReadToEnd());"),
        new("Constructors", "A library list made of values is found", "{|PUR0903:Campaign.Send|}(new List<string>(members.Select(x => x.Email)));"),
        new("Constructors", "A library text made of characters is found", "{|PUR0903:Campaign.Send|}(new string(m.Email.Reverse().ToArray()));"),
        new("Constructors", "A library list with a capacity is silent", "Campaign.Send(new List<string>(m.Email.Length));"),

        new("Primary constructors", "Where it is sent, a captured parameter is found", "new Posting(m.Email).Post();") { Types = Posting },
        new("Primary constructors", "A captured parameter that gets something else is silent", "new Posting(m.Name).Post(); _ = m.Email;") { Types = QuietPosting },
        new("Primary constructors", "A parameter read by a method is found", "{|PUR0903:Campaign.Send|}(new Reading(m).Mail());") { Types = "internal sealed class Reading(Member owner) { public string Mail() => owner.Email; }" },
        new("Primary constructors", "A parameter of which something else is read is silent", "Campaign.Send(new Reading(m).Mail());") { Types = "internal sealed class Reading(Member owner) { public string Mail() => owner.Email == \"\" ? \"none\" : owner.Name; }" },
        new("Primary constructors", "A captured parameter that is measured is silent", "Campaign.Send(new Measuring(m.Email).Length);") { Types = "internal sealed class Measuring(string text) { public int Length => text.Length; }" },
        new("Primary constructors", "An untagged property initialized by a parameter is found", "_ = {|PUR0905:new|} Card(m.Email);") { Types = "internal sealed class Card(string text) { public string Text { get; } = text; }" },
        new("Primary constructors", "A tagged property initialized by a parameter is silent", "_ = new Card(m.Email);") { Types = "internal sealed class Card(string text) { [PermittedPurposes(\"support\")] public string Text { get; } = text; }" },
    ];
}
