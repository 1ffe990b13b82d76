namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Text
{
    private const string Badges = """
        internal sealed class Badge(Member owner) { public override string ToString() => "Badge of " + owner.Email; }
        internal sealed class Stamp(Member owner) { public override string ToString() => "Stamp " + owner.Id; }
        internal class Hidden(Member owner) { protected internal new virtual string ToString() => "Hidden " + owner.Email; }
        internal sealed class StillHidden(Member owner) : Hidden(owner) { protected internal override string ToString() => "Still " + base.ToString(); }
        internal sealed class Plain { [PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        internal record Contact([PermittedPurposes("support")] string Mail, int Number);
        internal record Ticket(int Number) { [PermittedPurposes("support")] internal string Mail { get; init; } = ""; }
        internal record Quiet([PermittedPurposes("support")] string Mail) { public override string ToString() => "quiet"; }
        internal record Envelope(Contact To);
        """;

    private const string GiveBadges = "private Badge badge = null!; private Stamp stamp = null!; private Hidden hidden = null!; private StillHidden still = null!; private Plain plain = new(); private Contact contact = null!; private Ticket ticket = null!; private Quiet quiet = null!; private Envelope envelope = null!;";

    public static readonly FlowCase[] Rows =
    [
        new("String building", "Concatenation is found", "{|PUR0903:Campaign.Send|}(\"Dear \" + m.Email + \"!\");"),
        new("String building", "Concatenation of something else is silent", "var mail = m.Email; Campaign.Send(\"Dear \" + m.Name + mail.Length);"),
        new("String building", "Interpolation is found", "{|PUR0903:Campaign.Send|}($\"Dear {m.Email,10}!\");"),
        new("String building", "The text of an expression is silent", "System.Linq.Expressions.Expression<Func<Member, string>> pick = x => x.Email; Func<string> read = () => m.Email; Campaign.Send($\"{pick}, {read}\");"),
        new("String building", "Interpolation of a decision is silent", "Campaign.Send($\"{m.Email.Length} {m.Email == input} {nameof(m.Email)}\");"),
        new("String building", "A raw interpolated text is found", "{|PUR0903:Campaign.Send|}($\"\"\"Dear {m.Email}\"\"\");"),
        new("String building", "Compound assignment is found", "var text = \"Dear \"; text += m.Email; {|PUR0903:Campaign.Send|}(text);"),
        new("String building", "Compound assignment of something else is silent", "var text = \"Dear \"; var mail = m.Email; text += mail == \"\" ? \"nobody\" : m.Name; Campaign.Send(text);"),
        new("String building", "Format is found", "{|PUR0903:Campaign.Send|}(string.Format(null, \"{0}: {1}\", m.Id, m.Email));"),
        new("String building", "Format of something else is silent", "Campaign.Send(string.Format(null, \"{0}: {1}\", m.Id, m.Name));"),
        new("String building", "Join is found", "{|PUR0903:Campaign.Send|}(string.Join(\", \", members.Select(x => x.Email)));"),
        new("String building", "Join of something else is silent", "Campaign.Send(string.Join(\", \", members.Where(x => x.Email != \"\").Select(x => x.Name)));"),
        new("String building", "Concat is found", "{|PUR0903:Campaign.Send|}(string.Concat(m.Name, \" \", m.Email));"),
        new("String building", "Parts of a text are found", "{|PUR0903:Campaign.Send|}(m.Email.Trim().ToUpperInvariant().Replace(\"@\", \" at \").Substring(1).PadLeft(20));"),
        new("String building", "The value put into another text is found", "{|PUR0903:Campaign.Send|}(input.Replace(\"{to}\", m.Email));"),
        new("String building", "A part of a split text is found", "{|PUR0903:Campaign.Send|}(m.Email.Split('@')[0]);"),
        new("String building", "The number of parts of a split text is silent", "Campaign.Send(m.Email.Split('@').Length);"),
        new("String building", "A text chosen by the value is silent", "Campaign.Send(m.Email.EndsWith(\".jp\") ? \"Japan\" : \"elsewhere\");"),
        new("String building", "A character appended is found", "{|PUR0903:Campaign.Send|}(\"\" + m.Email[0]);"),

        new("Implicit ToString", "An override that reads the value is found", "{|PUR0903:Campaign.Send|}($\"{badge}\");") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "An override that reads something else is silent", "Campaign.Send($\"{stamp}\");") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "An override in a concatenation is found", "{|PUR0903:Campaign.Send|}(\"a\" + badge);") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "An override called by name is found", "{|PUR0903:Campaign.Send|}(badge.ToString());") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A method that hides ToString is silent", "Campaign.Send($\"{hidden} {still}\" + hidden); Campaign.Send(still is { } x ? (object)x + \"\" : \"\");") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A method that hides ToString and is called by name is found", "{|PUR0903:Campaign.Send|}(still.ToString());") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A plain class is silent", "Campaign.Send($\"{plain} {m}\" + plain);") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A record is found", "{|PUR0903:Campaign.Send|}($\"{contact}\");") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A record with its own ToString is silent", "Campaign.Send($\"{quiet}\" + quiet.Mail.Length);") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A record that does not print the value is silent", "Campaign.Send($\"{ticket}\");") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A record within a record is found", "{|PUR0903:Campaign.Send|}(\"\" + envelope);") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A record given to Format is found", "{|PUR0903:Campaign.Send|}(string.Format(null, \"{0}\", contact));") { Types = Badges, Members = GiveBadges },
        new("Implicit ToString", "A member of a record beside the value is silent", "Campaign.Send($\"{contact.Number}\");") { Types = Badges, Members = GiveBadges },
    ];
}
