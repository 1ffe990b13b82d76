namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Dispatch
{
    private const string Formats = """
        internal interface IFormat
        {
            string Of(Member x);
            string Quoted(Member x) => "'" + Of(x) + "'";
        }

        internal sealed class Telling : IFormat { public string Of(Member x) => x.Email; }
        internal sealed class Quiet : IFormat { public string Of(Member x) => x.Email == "" ? "none" : x.Name; }
        internal sealed class Hidden : IFormat { string IFormat.Of(Member x) => x.Email; public string Of(Member x) => x.Name; }

        internal abstract class Line
        {
            public abstract string Of(Member x);
            public virtual string Short(Member x) => x.Name;
            public virtual string Long(Member x) => x.Email;
            public string Both(Member x) => Short(x) + Of(x).Length;
        }

        internal class MailLine : Line { public override string Of(Member x) => x.Email; }
        internal sealed class NameLine : Line { public override string Of(Member x) => x.Name; public override string Long(Member x) => x.Name; }
        internal sealed class LongLine : Line { public override string Of(Member x) => ""; public override string Long(Member x) => base.Long(x) + "."; }

        internal interface ISilent { string Of(Member x); }
        internal sealed class Silent : ISilent { public string Of(Member x) => x.Email.Length + x.Name; }
        """;

    private const string GiveFormats = "private IFormat format = null!; private Line line = null!; private ISilent silent = null!;";

    private const string Senders = """
        internal interface ISender { void Send(string text); void Keep(string text); }
        internal sealed class Forwarder : ISender { public void Send(string text) => Campaign.Send(text); public void Keep(string text) { } }
        internal sealed class Nobody : ISender { public void Send(string text) { } public void Keep(string text) => _ = text.Trim(); }

        [Purpose("marketing")]
        internal interface IAdvertiser { void Advertise(string text); }
        """;

    private const string GiveSenders = "private ISender sender = null!; private IAdvertiser advertiser = null!;";

    private const string Tagged = """
        internal interface IHasMail
        {
            [PermittedPurposes("support")] string Mail { get; }
            string Note { get; }
            [return: PermittedPurposes("support")] string Load();
            void Post([PermittedPurposes("support")] string text);
        }

        internal class Client : IHasMail
        {
            public string Mail { get; set; } = "";
            public string Note { get; set; } = "";
            public string Load() => "";
            public virtual void Post(string text) { }
            [PermittedPurposes("support")] public virtual string Phone { get; set; } = "";
        }

        internal sealed class Guest : Client
        {
            public new string Mail { get; set; } = "";
            public override string Phone { get; set; } = "";
        }
        """;

    private const string GiveTagged = "private IHasMail owner = null!; private Client client = new(); private Guest guest = new();";

    public static readonly FlowCase[] Rows =
    [
        new("Virtual and interface calls", "One of several implementations is found", "{|PUR0903:Campaign.Send|}(format.Of(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "An implementation without the value is silent", "Campaign.Send(new Quiet().Of(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "An interface whose implementations drop the value is silent", "Campaign.Send(silent.Of(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "An explicit implementation is found", "{|PUR0903:Campaign.Send|}(((IFormat)new Hidden()).Of(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "A method beside an explicit implementation is silent", "Campaign.Send(new Hidden().Of(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "A default implementation is found", "{|PUR0903:Campaign.Send|}(format.Quoted(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "An abstract method is found", "{|PUR0903:Campaign.Send|}(line.Of(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "A sealed override without the value is silent", "Campaign.Send(new NameLine().Of(m) + new NameLine().Long(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "A virtual method is found", "{|PUR0903:Campaign.Send|}(line.Long(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "A virtual method that nobody overrides is silent", "Campaign.Send(line.Short(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "An override that calls its base is found", "{|PUR0903:Campaign.Send|}(new LongLine().Long(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "A template method that measures is silent", "Campaign.Send(line.Both(m));") { Types = Formats, Members = GiveFormats },
        new("Virtual and interface calls", "An implementation that sends its parameter is found", "{|PUR0903:sender.Send|}(m.Email);") { Types = Senders, Members = GiveSenders },
        new("Virtual and interface calls", "Implementations that send something else are silent", "sender.Send(m.Name); sender.Keep(m.Email);") { Types = Senders, Members = GiveSenders },
        new("Virtual and interface calls", "An interface of the purpose is found", "{|PUR0903:advertiser.Advertise|}(m.Email);") { Types = Senders, Members = GiveSenders },
        new("Virtual and interface calls", "An interface of the purpose that gets something else is silent", "advertiser.Advertise(m.Name);") { Types = Senders, Members = GiveSenders },

        new("Tagged interface members", "An untagged implementation is found", "{|PUR0903:Campaign.Send|}(client.Mail);") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "The interface is found", "{|PUR0903:Campaign.Send|}(owner.Mail);") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "Another member is silent", "Campaign.Send(client.Note + owner.Note);") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "An untagged implementation that gets the value is silent", "client.Mail = m.Email;") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "Another member that gets the value is found", "{|PUR0905:client.Note|} = m.Email;") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "A hiding member is silent", "Campaign.Send(guest.Mail);") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "A hiding member that gets the value is found", "{|PUR0905:guest.Mail|} = m.Email;") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "An untagged override is found", "{|PUR0903:Campaign.Send|}(guest.Phone);") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "An untagged override that gets the value is silent", "guest.Phone = m.Email;") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "A tagged result is found", "{|PUR0903:Campaign.Send|}(client.Load());") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "A tagged parameter is silent", "client.Post(m.Email); owner.Post(m.Email);") { Types = Tagged, Members = GiveTagged },
        new("Tagged interface members", "An implementation that sends a tagged parameter is found", "owner.Post(m.Email);") { Types = Tagged.Replace("public virtual void Post(string text) { }", "public virtual void Post(string text) => {|PUR0903:Campaign.Send|}(text);"), Members = GiveTagged },
    ];
}
